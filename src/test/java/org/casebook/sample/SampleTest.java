package org.casebook.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Field;
import org.casebook.resource.PackageFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("It changes the language of the process")
class SampleTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 60, 200, 201, 3000})
    void hasExactlyTheCasesAskedFor(int cases) throws Exception {
        Publication sample = Publication.write(folder, cases, 1);

        assertThat(sample.sanctions()).hasSize(cases);
        assertThat(sample.cases()).hasSize(cases);
        assertThat(sample.description().resources()).hasSize(12);
        assertThat(sample.description().dataAsOf()).isEqualTo(Dates.LAST);
    }

    @Test
    void isTheSameInAnyLocaleAndTimeZone() throws Exception {
        Map<String, String> first = write("first", 300, 5);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(write("second", 300, 5)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void isAnotherForAnotherSeed() throws Exception {
        Map<String, String> first = write("first", 60, 1);
        Map<String, String> other = write("other", 60, 2);

        assertThat(other.keySet()).isEqualTo(first.keySet());
        for (String table : Publication.SANCTIONS) {
            String file = "data/" + table + ".csv";
            assertThat(other.get(file)).isNotEqualTo(first.get(file));
        }
    }

    /** Computed apart from this program, so that any machine that disagrees is found out. */
    @Test
    void drawsTheSameNumbersEverywhere() {
        Chance chance = Chance.of(1, "test", 2);

        assertThat(Stream.generate(() -> chance.below(1000)).limit(6)).containsExactly(81, 617, 161, 771, 708, 60);
    }

    @Test
    void refusesAFolderThatIsNotEmpty() throws Exception {
        Path note = Files.writeString(folder.resolve("note.txt"), "mine");

        assertThatThrownBy(() -> Sample.write(folder, 10, 1))
                .isInstanceOf(FolderNotEmpty.class)
                .hasMessage(folder + " is not empty. Name a new or an empty folder; a sample never replaces files.");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(note);
        }
    }

    @Test
    void refusesFewerThanNoCases() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sample.write(folder, -1, 1));
    }

    /** In life few rows are linked; a large sample costs what real tables cost. */
    @Test
    void isMostlySimpleWhenLarge() throws Exception {
        Publication sample = Publication.write(folder, 3000, 3);
        long members = sample.sanctions().stream()
                .filter(row -> !row.cell("part_of").isEmpty())
                .count();
        long named = sample.sanctions().stream()
                .filter(row -> !row.cell("person_id").isEmpty())
                .count();

        assertThat(members).isBetween(30L, 300L);
        assertThat(named).isBetween(2000L, 2300L);
    }

    /** The schema is the publication's own one in neutral words. */
    @Test
    void hasTheColumnsOfTheStandardSchema() throws Exception {
        Path real = Path.of("data");
        Sample.write(folder, 0, 1);

        assertThat(columns(folder.resolve("data")))
                .as("src/main/resources/org/casebook/sample/datapackage.json is to be derived anew from data/")
                .isEqualTo(columns(real));
    }

    private static Map<String, List<String>> columns(Path data) throws IOException {
        DataPackage description = PackageFile.read(data).content().orElseThrow();
        Map<String, List<String>> columns = new TreeMap<>();
        description
                .resources()
                .forEach(resource -> columns.put(
                        resource.name(),
                        resource.fields().stream()
                                .map((Field field) -> field.name() + " " + field.type() + " " + field.enumeration())
                                .toList()));
        return columns;
    }

    private Map<String, String> write(String name, int cases, long seed) throws Exception {
        Path sample = folder.resolve(name);
        Sample.write(sample, cases, seed);
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(
                        sample.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
