package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.casebook.Publication;
import org.casebook.dataset.Problem;
import org.casebook.publish.Form;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The downloads that hold everything: an archive that gives the site again, and workbooks. */
class ArchiveTest {
    private static final List<String> TABLES = List.of(
            "dismissals",
            "fines",
            "arrests",
            "sentences",
            "appeals",
            "people",
            "companies",
            "articles",
            "places",
            "events",
            "sources");

    @TempDir
    private Path folder;

    @Test
    void the_download_rebuilds_the_site() throws Exception {
        Path first = build(Path.of(""), folder.resolve("first"));
        Path unpacked = unpack(first.resolve("data/casebook.zip"), folder.resolve("unpacked"));
        Path second = build(unpacked, folder.resolve("second"));

        assertThat(different(first, second)).isEmpty();
    }

    @Test
    void a_download_with_a_withdrawn_case_rebuilds_the_site() throws Exception {
        Path publication = copyOfFerryStrike();
        // Without its only case whose details are withheld, and with everybody's name.
        edit(publication.resolve("data/fines.csv"), text -> text.replaceAll("(?m)^f-5,.*\\R", ""));
        edit(
                publication.resolve("data/people.csv"),
                text -> text.replace(",pseudonym,Deckhand C,", ",named,,").replace(",withheld,,", ",named,,"));
        Path first = build(publication, folder.resolve("first"));
        Path unpacked = unpack(first.resolve("data/casebook.zip"), folder.resolve("unpacked"));
        Path second = build(unpacked, folder.resolve("second"));

        assertThat(different(first, second)).isEmpty();
    }

    @Test
    void a_download_with_a_withheld_case_says_which_figures_cannot_be_counted_again() throws Exception {
        Path first = build(copyOfFerryStrike(), folder.resolve("first"));
        Path unpacked = unpack(first.resolve("data/casebook.zip"), folder.resolve("unpacked"));

        Publication.Outcome outcome = Publication.at(unpacked)
                .build(
                        folder.resolve("second"),
                        Form.FOLDER,
                        Optional.empty(),
                        Publication.Strictness.WARN,
                        stage -> {});

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Publication.Outcome.Rejected.class,
                        rejected -> assertThat(rejected.problems().stream()
                                        .filter(Problem::isError)
                                        .map(Problem::message))
                                .containsExactly(
                                        "says that the details of this case are withheld, and here they are missing. So no figure of"
                                                + " fines, nor of all sanctions together, can be counted from these tables."));
        assertThat(folder.resolve("second")).doesNotExist();
    }

    @Test
    @Tag("libreoffice")
    void tables_saved_by_LibreOffice_from_the_workbook_and_put_back_give_the_same_site() throws Exception {
        Path site = build(Path.of(""), folder.resolve("site"));
        for (String workbook : List.of("casebook-ru.xlsx", "casebook-en.ods")) {
            Path saved = Files.createDirectory(folder.resolve(workbook));
            saveSheets(site.resolve("data").resolve(workbook), saved);
            Path publication = unpack(site.resolve("data/casebook.zip"), folder.resolve(workbook + "-back"));
            String name = workbook.substring(0, workbook.lastIndexOf('.'));
            for (String table : TABLES) {
                Files.copy(
                        saved.resolve(name + "-" + table + ".csv"),
                        publication.resolve("data").resolve(table + ".csv"),
                        StandardCopyOption.REPLACE_EXISTING);
            }

            assertThat(different(site, build(publication, folder.resolve(workbook + "-site"))))
                    .as(workbook)
                    .isEmpty();
        }
    }

    /** Every sheet as CSV with semicolons, in UTF-8, the cells as they are shown. */
    private void saveSheets(Path workbook, Path into) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1",
                        "--outdir",
                        into.toString(),
                        workbook.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.txt").toFile())
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
    }

    private static void edit(Path file, UnaryOperator<String> change) throws IOException {
        String text = Files.readString(file);
        String changed = change.apply(text);
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(file, changed);
    }

    private Path copyOfFerryStrike() throws IOException {
        Path golden = Path.of("src/test/resources/golden/ferry-strike");
        Path publication = folder.resolve("ferry-strike");
        for (String part : List.of("data", "site")) {
            for (Map.Entry<String, Path> file : files(golden.resolve(part)).entrySet()) {
                Path copy = publication.resolve(part).resolve(file.getKey());
                Files.createDirectories(copy.getParent());
                Files.copy(file.getValue(), copy);
            }
        }
        return publication;
    }

    /** Files that only one of two sites has, or whose bytes differ. */
    private static Set<String> different(Path one, Path other) throws IOException {
        Map<String, Path> ofOne = files(one);
        Map<String, Path> ofOther = files(other);
        Set<String> different = new TreeSet<>(ofOne.keySet());
        different.addAll(ofOther.keySet());
        for (Map.Entry<String, Path> file : ofOne.entrySet()) {
            Path twin = ofOther.get(file.getKey());
            if (twin != null && Files.mismatch(file.getValue(), twin) < 0) {
                different.remove(file.getKey());
            }
        }
        return different;
    }

    @Test
    void a_workbook_has_a_sheet_for_each_table_and_numbers_as_numbers() throws Exception {
        Path site = build(Path.of(""), folder.resolve("site"));
        try (ZipFile workbook =
                new ZipFile(site.resolve("data/casebook-en.xlsx").toFile())) {
            String sheets = text(workbook, "xl/workbook.xml");
            for (String table : List.of("dismissals", "fines", "arrests", "sentences", "appeals", "people", "events")) {
                assertThat(sheets).contains("name=\"" + table + "\"");
            }
            // f-003: the fine of 22 680 tenge, as a number.
            assertThat(workbook.stream()
                            .filter(entry -> entry.getName().startsWith("xl/worksheets/"))
                            .map(entry -> text(workbook, entry.getName()))
                            .filter(sheet -> sheet.contains("<v>22680</v>")))
                    .isNotEmpty();
        }
        try (ZipFile workbook = new ZipFile(site.resolve("data/casebook-ru.ods").toFile())) {
            ZipEntry firstEntry = workbook.entries().nextElement();
            assertThat(firstEntry.getName()).isEqualTo("mimetype");
            assertThat(text(workbook, "content.xml"))
                    .contains("office:value=\"22680\"")
                    .contains("Примечания");
        }
    }

    private static Path build(Path publication, Path site) throws Exception {
        assertThat(Publication.at(publication)
                        .build(site, Form.FOLDER, Optional.empty(), Publication.Strictness.WARN, stage -> {}))
                .isInstanceOf(Publication.Outcome.Built.class);
        return site;
    }

    private static Path unpack(Path zip, Path into) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                Path target = into.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                try (InputStream in = file.getInputStream(entry)) {
                    Files.copy(in, target);
                }
            }
        }
        return into;
    }

    private static Map<String, Path> files(Path site) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (var walk = Files.walk(site)) {
            walk.filter(Files::isRegularFile)
                    .forEach(file -> files.put(site.relativize(file).toString(), file));
        }
        return files;
    }

    private static String text(ZipFile zip, String entry) {
        try (InputStream in = zip.getInputStream(zip.getEntry(entry))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
