package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.casebook.Publication;
import org.casebook.Publication.Outcome;
import org.casebook.publish.Form;
import org.casebook.publish.OutputRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped tables as Excel with Russian settings saves them; {@code src/build/spreadsheet-saves.py} made them. */
class SpreadsheetSaveTest {
    private static final Path SAVED = Path.of("src", "test", "resources", "spreadsheet", "russian-excel");

    @TempDir
    private Path folder;

    @Test
    void aSaveByARussianExcelPublishesTheSameBytes() throws IOException, OutputRefused {
        Path copy = savedCopy();

        Outcome.Built original = build(Path.of(""), folder.resolve("original"));
        Outcome.Built saved = build(copy, folder.resolve("saved"));

        assertThat(original.notes()).isEmpty();
        assertThat(saved.notes())
                .as("each table was saved with semicolons, and that is told")
                .hasSize(12)
                .allSatisfy(note -> assertThat(note.message()).contains("semicolons"));
        SortedMap<String, byte[]> expected = PublishedSite.at(original.site()).content();
        SortedMap<String, byte[]> found = PublishedSite.at(saved.site()).content();
        assertThat(found.keySet()).containsExactlyElementsOf(expected.keySet());
        expected.forEach((file, bytes) -> assertThat(Arrays.equals(bytes, found.get(file)))
                .as("%s has the same bytes; if data/ has changed, run src/build/spreadsheet-saves.py", file)
                .isTrue());
    }

    @Test
    void whatWasAssumedIsToldToPeopleAndLeavesTheResultForProgramsAlone() throws IOException {
        Path copy = savedCopy();

        Told told = Told.by("check", copy);
        assertThat(told.exitCode()).isZero();
        assertThat(told.err().lines())
                .hasSize(13)
                .contains(
                        "data/fines.csv  is read as UTF-16, with semicolons between cells. To have that declared, write \"encoding\": \"utf-16\", \"dialect\": {\"delimiter\": \";\"} in its entry of datapackage.json.",
                        "data/places.csv  is read with semicolons between cells. To have that declared, write \"dialect\": {\"delimiter\": \";\"} in its entry of datapackage.json.");
        assertThat(Told.by("check", copy, "--format=json").out())
                .isEqualTo(Told.by("check", Path.of(""), "--format=json").out());
    }

    private Path savedCopy() throws IOException {
        Path copy = folder.resolve("copy");
        for (String part : List.of("data", "charts", "site")) {
            copy(Path.of(part), copy.resolve(part));
        }
        copy(SAVED, copy.resolve("data"));
        return copy;
    }

    private static Outcome.Built build(Path publication, Path site) throws IOException, OutputRefused {
        Outcome outcome = Publication.at(publication)
                .build(site, Form.FOLDER, Optional.empty(), Publication.Strictness.WARN, stage -> {});
        assertThat(outcome).isInstanceOf(Outcome.Built.class);
        return (Outcome.Built) outcome;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }
}
