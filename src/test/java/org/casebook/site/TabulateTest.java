package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code tabulate} writes the statistics files that a build publishes, and nothing else. */
class TabulateTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "\"casebook:minimum\": 2, "})
    void itWritesTheFilesThatABuildPublishes(String minimum) throws IOException {
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"))
                .replace("data/datapackage.json", "\"data_as_of\"", minimum + "\"data_as_of\"");
        Path out = folder.resolve("figures");

        Told told = Told.by("tabulate", publication.folder(), "--out", out);

        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains(" are in 7 files at " + out + ".");
        publication.build(folder.resolve("site"));
        SortedMap<String, String> published = texts(folder.resolve("site/data/statistics"));
        published.keySet().removeIf(file -> file.endsWith(".csv-metadata.json"));
        assertThat(texts(out)).isEqualTo(published).hasSize(7);
        assertThat(publication.folder().resolve("target")).doesNotExist();
    }

    @Test
    void withoutAPlaceTheyAreUnderTarget() throws IOException {
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder);

        assertThat(Told.by("tabulate", folder, "--lang", "ru").err())
                .isEqualTo(
                        "Показатели по 13 случаям записаны (7 файлов): " + folder.resolve("target/statistics") + ".\n");

        assertThat(files(publication.folder().resolve("target")))
                .hasSize(7)
                .contains("statistics/totals.csv", "statistics/repeated.csv");
    }

    @Test
    void tablesWithProblemsLeaveWhatWasWritten() throws IOException {
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"));
        Path out = folder.resolve("figures");
        assertThat(Told.by("tabulate", publication.folder(), "--out", out).exitCode())
                .isZero();
        SortedMap<String, String> before = texts(out);
        publication.replace("data/fines.csv", "2020-04-10", "10 April");

        Told told = Told.by("tabulate", publication.folder(), "--out", out);

        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.err()).endsWith(" No figures were written; what was written before is untouched.\n");
        assertThat(texts(out)).isEqualTo(before);
    }

    @Test
    void whatElseIsInTheFolderStays() throws IOException {
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"));
        Path note = folder.resolve("figures/note.txt");
        Files.createDirectories(note.getParent());
        Files.writeString(note, "Mine.");

        assertThat(Told.by("tabulate", publication.folder(), "--out", note.getParent())
                        .exitCode())
                .isZero();

        assertThat(note).hasContent("Mine.");
        assertThat(files(note.getParent())).hasSize(8);
    }

    @Test
    void aPlaceThatCannotBeWrittenIntoIsWrongUsageWithAWayOut() throws IOException {
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"));
        Path file = folder.resolve("file");
        Files.writeString(file, "Mine.");
        Path taken = folder.resolve("taken");
        Files.createDirectories(taken.resolve("totals.csv"));
        Path inputs = publication.folder().resolve("data");

        for (Path out : List.of(file, taken, inputs)) {
            Told told = Told.by("tabulate", publication.folder(), "--out", out);
            assertThat(told.exitCode()).as(told.err()).isEqualTo(2);
            assertThat(told.err()).startsWith("casebook: ").contains(out.toString());
        }
        assertThat(file).hasContent("Mine.");
        assertThat(files(taken)).isEmpty();
        assertThat(inputs.resolve("totals.csv")).doesNotExist();
    }

    private static SortedMap<String, String> texts(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String file : files(folder)) {
            texts.put(file, Files.readString(folder.resolve(file)));
        }
        return texts;
    }

    private static List<String> files(Path folder) throws IOException {
        Path real = folder.toRealPath();
        try (Stream<Path> files = Files.walk(real)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> real.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
