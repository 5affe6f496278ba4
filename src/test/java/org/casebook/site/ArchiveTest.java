package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
        Rebuilt site = rebuilt(Path.of(""));

        assertThat(site.differences()).isEmpty();
    }

    /** The tables as they are published give the same tables when they are published again. */
    @Test
    void a_download_with_hidden_people_and_a_withdrawn_case_rebuilds_the_site() throws Exception {
        Path publication = copyOfFerryStrike();
        // Without its only case whose details are withheld.
        edit(publication.resolve("data/fines.csv"), text -> text.replaceAll("(?m)^f-5,.*\\R", ""));
        Rebuilt site = rebuilt(publication);

        assertThat(site.differences()).isEmpty();
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

    /** What was corrected, added, hidden and taken out since, but no case that a release counts and the archive has not. */
    @Test
    void a_download_with_releases_and_hidden_people_rebuilds_the_site() throws Exception {
        EditedPublication publication = releasedTwice()
                .replace("data/people.csv", "gus,Gus Thwart,,mate,named,,", "gus,Gus Thwart,,mate,withheld,,")
                .replace("data/people.csv", "hal,Hal Gunwale,,cook,named,,\n", "")
                .replace("data/fines.csv", "Gus Thwart was fined.", "A mate was fined.")
                .replace("data/fines.csv", "f-11,hal,,,", "f-11,,,1,")
                .replace("data/fines.csv", ",35,EUR", ",36,EUR");
        Rebuilt site = rebuilt(publication.folder());

        assertThat(files(site.unpacked().resolve("data/releases")).keySet())
                .contains("1.0.0/fines.csv", "1.0.0/SHA256SUMS", "1.1.0/release.json");
        // The page tells of a text that is not shown, so the release says where it has none.
        assertThat(Files.readString(site.first().resolve("data/releases/1.0.0/release.json")))
                .contains("\"row\" : \"f-10\"")
                .doesNotContain("withheld_cases");
        assertThat(Files.readString(site.first().resolve("changes.html")))
                .contains("a text that is not shown")
                .contains("name withheld");
        assertThat(site.differences()).isEmpty();
    }

    /** A text of 1.0.0, which named Gus, stands in 1.0.1 too, which did not: it did not change, whoever looks. */
    @Test
    void a_text_that_one_release_keeps_back_no_other_shows() throws Exception {
        Path copy = folder.resolve("ferry");
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", copy)
                .add("data/people.csv", "zqgus,Gus Zqthwart,,mate,named,,")
                .add("data/fines.csv", fine("f-10", "zqgus", "A mate was fined."))
                .add("data/fines.csv", fine("f-13", "ben", "Fined beside zqmate."));
        edit(copy.resolve("data/fines.csv"), text -> text.replaceAll("(?m)^f-5,.*\\R", ""));
        publication
                .released("1.0.0")
                .replace("data/people.csv", "zqgus,Gus Zqthwart,,mate,named,,\n", "")
                .replace("data/fines.csv", "f-10,zqgus,,,", "f-10,,,1,")
                .version("1.0.0", "1.0.1")
                .released("1.0.1")
                .replace("data/fines.csv", "Fined beside zqmate.", "Fined.");
        Rebuilt site = rebuilt(copy);

        assertThat(contents(site.first()).contains("zqmate")).isFalse();
        assertThat(Files.readString(site.first().resolve("changes.html")))
                .containsOnlyOnce("a text that is not shown")
                .isEqualTo(Files.readString(site.second().resolve("changes.html")));
        assertThat(site.differences()).isEmpty();
    }

    /** Whoever was withheld is named, whoever was named is withheld, a pseudonym is given up, and texts change meanwhile. */
    @Test
    void a_download_across_changes_of_visibility_rebuilds_the_site_and_tells_the_same() throws Exception {
        Path copy = folder.resolve("ferry");
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", copy)
                .add("data/people.csv", "zqgus,Gus Zqthwart,,mate,named,,")
                .add("data/people.csv", "kim,Kim Stem,,cook,withheld,,")
                .add("data/people.csv", "lou,Lou Stern,,bosun,pseudonym,Bosun L,")
                .add("data/fines.csv", fine("f-10", "zqgus", "Gus Zqthwart was fined."))
                .add("data/fines.csv", fine("f-11", "kim", "A cook was fined."))
                .add("data/fines.csv", fine("f-12", "lou", "Bosun L was fined."))
                .add("data/fines.csv", fine("f-13", "ben", "Fined beside zqmate."));
        edit(copy.resolve("data/fines.csv"), text -> text.replaceAll("(?m)^f-5,.*\\R", ""));
        publication
                .released("1.0.0")
                .replace("data/people.csv", "zqgus,Gus Zqthwart,,mate,named,,\n", "")
                .replace("data/fines.csv", "f-10,zqgus,,,", "f-10,,,1,")
                .replace("data/fines.csv", "Gus Zqthwart was fined.", "A mate was fined.")
                .version("1.0.0", "1.0.1")
                .released("1.0.1")
                .replace("data/people.csv", "kim,Kim Stem,,cook,withheld,,", "kim,Kim Stem,,cook,named,,")
                .replace("data/people.csv", "lou,Lou Stern,,bosun,pseudonym,Bosun L,", "lou,Lou Stern,,bosun,named,,")
                .replace("data/people.csv", "ben,Ben Keel,,stoker,named,,", "ben,Ben Keel,,stoker,withheld,,")
                .replace("data/fines.csv", "A cook was fined.", "Kim Stem was fined.")
                .replace("data/fines.csv", "Bosun L was fined.", "Lou Stern was fined.")
                .replace("data/fines.csv", "Fined beside zqmate.", "Fined.");
        Rebuilt site = rebuilt(copy);

        assertThat(List.of("zqthwart", "zqmate", "zqgus", "ben keel")).noneMatch(contents(site.first())::contains);
        assertThat(Files.readString(site.first().resolve("data/releases/1.0.0/people.csv")))
                .contains("kim,Kim Stem", "lou,Lou Stern");
        assertThat(Files.readString(site.second().resolve("changes.html")))
                .isEqualTo(Files.readString(site.first().resolve("changes.html")));
        assertThat(site.differences()).isEmpty();
    }

    @Test
    void a_release_with_a_case_that_was_opened_since_says_that_it_cannot_be_counted() throws Exception {
        Path copy = folder.resolve("ferry");
        EditedPublication publication =
                EditedPublication.copyOf("ferry-strike", copy).released("1.0.0");
        edit(copy.resolve("data/fines.csv"), text -> text.replaceAll("(?m)^(f-5,.*),stub,", "$1,yes,"));
        Path first = build(publication.folder(), folder.resolve("first"));
        Path unpacked = unpack(first.resolve("data/casebook.zip"), folder.resolve("unpacked"));

        assertThat(errors(unpacked))
                .singleElement()
                .asString()
                .startsWith(
                        "data/releases/1.0.0/release.json  withheld_cases  says that the details of a case are withheld"
                                + " here (f-5).");
    }

    /** Every text of a site in small letters; pictures and zips aside. */
    private static String contents(Path site) throws IOException {
        StringBuilder contents = new StringBuilder();
        for (Map.Entry<String, Path> file : files(site).entrySet()) {
            if (file.getKey().matches(".*\\.(html|csv|json|xml|js|cff|ttl)")) {
                contents.append(Files.readString(file.getValue()).toLowerCase(Locale.ROOT));
            }
        }
        return contents.toString();
    }

    /** All names of a table are there, or all but one: what its description says of its cells changes with that. */
    @Test
    void a_download_whose_release_is_older_than_its_hidden_people_rebuilds_the_site() throws Exception {
        Path copy = folder.resolve("ferry");
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", copy)
                .replace("data/people.csv", ",pseudonym,Deckhand C,", ",named,,")
                .replace("data/people.csv", ",withheld,,", ",named,,");
        edit(copy.resolve("data/fines.csv"), text -> text.replaceAll("(?m)^f-5,.*\\R", ""));
        publication
                .released("1.0.0")
                .add("data/people.csv", "ina,Ina Coaming,,pilot,pseudonym,Pilot I,")
                .add("data/fines.csv", fine("f-10", "ina", "A pilot was fined."));
        Rebuilt site = rebuilt(copy);

        assertThat(Files.readString(site.first().resolve("people/pilot-i.html")))
                .contains("Pilot I");
        assertThat(site.differences()).isEmpty();
    }

    @Test
    void a_release_that_counts_a_case_withdrawn_since_is_not_counted_again() throws Exception {
        EditedPublication publication = releasedTwice()
                .replace(
                        "data/arrests.csv",
                        "was arrested.,yes,,2020-12-01,,",
                        "was arrested.,yes,It was another.,2020-12-01,2021-01-12,");
        Path first = build(publication.folder(), folder.resolve("first"));
        Path unpacked = unpack(first.resolve("data/casebook.zip"), folder.resolve("unpacked"));

        assertThat(errors(unpacked))
                .containsExactly(
                        "data/releases/1.0.0/release.json  withheld_cases  says that the details of a case are withheld here (a-1)."
                                + " So neither the figures of this release can be counted, nor what changed since. Build from"
                                + " the publisher's own tables; or delete the folder data/releases/1.0.0; the site then offers"
                                + " this release no more.",
                        "data/releases/1.1.0/release.json  withheld_cases  says that the details of a case are withheld here (a-1)."
                                + " So neither the figures of this release can be counted, nor what changed since. Build from"
                                + " the publisher's own tables; or delete the folder data/releases/1.1.0; the site then offers"
                                + " this release no more.");
        for (Path file : files(unpacked.resolve("data/releases")).values()) {
            Files.delete(file);
        }
        Files.delete(unpacked.resolve("data/releases/1.0.0"));
        Files.delete(unpacked.resolve("data/releases/1.1.0"));
        Path second = build(unpacked, folder.resolve("second"));
        assertThat(Files.readString(second.resolve("data/statistics/totals.csv")))
                .isEqualTo(Files.readString(first.resolve("data/statistics/totals.csv")));
    }

    @Test
    void a_release_with_a_withheld_case_is_refused_as_the_tables_are() throws Exception {
        Path publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"))
                .released("1.0.0")
                .folder();
        Path first = build(publication, folder.resolve("first"));
        Path unpacked = unpack(first.resolve("data/casebook.zip"), folder.resolve("unpacked"));

        assertThat(errors(unpacked))
                .hasSize(2)
                .anyMatch(error -> error.startsWith("data/fines.csv:6  publish  says that the details of this case"))
                .anyMatch(error -> error.startsWith("data/releases/1.0.0/release.json  withheld_cases  says that the"
                        + " details of a case are withheld here (f-5)."));
    }

    /** Numbers that a publisher gave may stand in other papers; those that a site gave stay, and so does a pseudonym. */
    @Test
    void only_ids_of_rows_that_were_published_already_are_kept() throws Exception {
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"))
                .replace("data/people.csv", "cyr,Cyrus Hawser,,", "deckhand-c,Cyrus Hawser,,")
                .replace("data/fines.csv", "f-4,cyr,", "f-4,deckhand-c,")
                .replace("data/people.csv", "dot,Dorothea Bilge,", "withheld-1,Dorothea Bilge,")
                .replace("data/sentences.csv", ",dot,", ",withheld-1,")
                // A publisher who writes no names of people who are hidden.
                .replace(
                        "data/datapackage.json",
                        "\"name\", \"type\": \"string\", \"title\": \"Name\", \"constraints\": {\"required\": true}",
                        "\"name\", \"type\": \"string\", \"title\": \"Name\"")
                .add("data/people.csv", "withheld-2,,,,withheld,,")
                .add("data/people.csv", "withheld-870312,,,,withheld,,")
                .add("data/people.csv", "deckhand-k,,,,pseudonym,Deckhand K,")
                .add("data/fines.csv", fine("f-10", "withheld-2", "One was fined."))
                .add("data/fines.csv", fine("f-11", "withheld-870312", "Another was fined."))
                .add("data/fines.csv", fine("f-12", "deckhand-k", "A third was fined."));
        Path site = build(publication.folder(), folder.resolve("site"));

        assertThat(Files.readAllLines(site.resolve("data/people.csv")))
                .containsExactly(
                        "person_id,name,aliases,role_en,visibility,pseudonym",
                        "ann,Ann Mast,Annie Mast,helmswoman,named,",
                        "ben,Ben Keel,,stoker,named,",
                        "deckhand-c,,,deckhand,pseudonym,Deckhand C",
                        "withheld-3,,,,withheld,",
                        "withheld-2,,,,withheld,",
                        "withheld-4,,,,withheld,",
                        "deckhand-k,,,,pseudonym,Deckhand K");
        assertThat(Files.readString(site.resolve("people/deckhand-k.html"))).contains("Deckhand K");
    }

    private static String fine(String id, String person, String summary) {
        return id + "," + person + ",,,,,,2020-04-05,port,adm-20,,quay,,stated,log," + summary
                + ",yes,,2020-12-01,,,20,KZT";
    }

    /** The ferry strike without its case whose details are withheld, frozen twice. */
    private EditedPublication releasedTwice() throws IOException {
        Path copy = folder.resolve("ferry");
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", copy)
                .add("data/people.csv", "gus,Gus Thwart,,mate,named,,")
                .add("data/people.csv", "hal,Hal Gunwale,,cook,named,,")
                .add("data/fines.csv", fine("f-10", "gus", "Gus Thwart was fined."))
                .add("data/fines.csv", fine("f-11", "hal", "A cook was fined."));
        edit(copy.resolve("data/fines.csv"), text -> text.replaceAll("(?m)^f-5,.*\\R", ""));
        return publication
                .released("1.0.0")
                .add("data/people.csv", "eve,Eve Rudder,,pilot,named,,")
                .add("data/fines.csv", fine("f-8", "eve", "A pilot was fined."))
                .replace(
                        "data/fines.csv",
                        "A deckhand was fined in euros.,yes,,2020-12-01,,,30,EUR",
                        "A deckhand was fined.,yes,,2020-12-01,2021-01-11,,35,EUR")
                .version("1.0.0", "1.1.0")
                .released("1.1.0");
    }

    private List<String> errors(Path publication) throws Exception {
        Publication.Outcome outcome = Publication.at(publication)
                .build(
                        folder.resolve("refused"),
                        Form.FOLDER,
                        Optional.empty(),
                        Publication.Strictness.WARN,
                        stage -> {});
        assertThat(folder.resolve("refused")).doesNotExist();
        assertThat(outcome).isInstanceOf(Publication.Outcome.Rejected.class);
        return ((Publication.Outcome.Rejected) outcome)
                .problems().stream().filter(Problem::isError).map(Problem::text).toList();
    }

    @Test
    @Tag("libreoffice")
    void tables_saved_by_LibreOffice_from_the_workbook_and_put_back_give_the_same_site() throws Exception {
        Path site = build(Path.of(""), folder.resolve("site"));
        List<String> workbooks = Stream.of("en", "ru", "kk")
                .flatMap(language -> Stream.of(".xlsx", ".ods").map(kind -> "casebook-" + language + kind))
                .toList();
        for (String workbook : workbooks) {
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

    /** A site, the publication that is in its download, and the site that this makes. */
    private record Rebuilt(Path first, Path unpacked, Path second) {
        Set<String> differences() throws IOException {
            return different(first, second);
        }
    }

    private Rebuilt rebuilt(Path publication) throws Exception {
        Path first = build(publication, folder.resolve("first"));
        Path unpacked = unpack(first.resolve("data/casebook.zip"), folder.resolve("unpacked"));
        return new Rebuilt(first, unpacked, build(unpacked, folder.resolve("second")));
    }

    static Path unpack(Path zip, Path into) throws IOException {
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
