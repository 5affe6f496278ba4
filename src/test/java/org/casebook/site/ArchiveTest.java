package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.casebook.Publication;
import org.casebook.publish.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The downloads that hold everything: an archive that gives the site again, and workbooks. */
class ArchiveTest {
    @TempDir
    private Path folder;

    @Test
    void the_download_rebuilds_the_site() throws Exception {
        Path first = build(Path.of(""), folder.resolve("first"));
        Path unpacked = unpack(first.resolve("data/casebook.zip"), folder.resolve("unpacked"));
        Path second = build(unpacked, folder.resolve("second"));

        assertThat(files(second).keySet()).isEqualTo(files(first).keySet());
        List<String> different = new ArrayList<>();
        for (String file : files(first).keySet()) {
            if (Files.mismatch(first.resolve(file), second.resolve(file)) >= 0) {
                different.add(file);
            }
        }
        assertThat(different).isEmpty();
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
