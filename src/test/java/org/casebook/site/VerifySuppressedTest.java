package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casebook.files.Checksums;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code verify} where figures of few people are suppressed: 45 people were fined in four places, 2, 9, 4 and 30 of them, and
 * three is the minimum of each place. The 2 are suppressed, with them the 4, and the cases of both or some.
 */
@TestInstance(Lifecycle.PER_CLASS)
class VerifySuppressedTest {
    private static final String MINIMUM = "\"casebook:minimum\": {\"by-place\": 3}";
    private static final Map<String, Integer> PEOPLE =
            new TreeMap<>(Map.of("pier", 2, "quay", 9, "mole", 4, "dock", 30));
    private static final String PLACES = "data/statistics/by-place.csv";

    @TempDir
    private static Path folder;

    private Path site;
    private int copies;

    @BeforeAll
    void build() throws IOException {
        site = PublishedSite.build(publication("few", MINIMUM, "yes"), folder.resolve("site"))
                .root();
    }

    /** The golden publication with other cases: fines in four places. */
    private static Path publication(String name, String properties, String last) throws IOException {
        Path publication = folder.resolve(name);
        copy(Path.of("src", "test", "resources", "golden", "ferry-strike"), publication);
        Path data = publication.resolve("data");
        for (String table : List.of("dismissals", "fines", "arrests", "sentences", "appeals")) {
            Path file = data.resolve(table + ".csv");
            Files.writeString(file, Files.readAllLines(file).get(0) + "\n");
        }
        Files.writeString(data.resolve("places.csv"), "place_id,name_en\nquay,Quay\npier,Pier\nmole,Mole\ndock,Dock\n");
        StringBuilder fines = new StringBuilder(Files.readString(data.resolve("fines.csv")));
        int number = 0;
        for (Map.Entry<String, Integer> place : PEOPLE.entrySet()) {
            for (int each = 0; each < place.getValue(); each++) {
                fines.append("f-" + ++number + ",,,1,,,,2020-03-05,ferry,adm-10,picket," + place.getKey()
                        + ",,stated,log,Somebody was fined.," + (number == 45 ? last : "yes")
                        + ",,2020-12-01,,,100,KZT\n");
            }
        }
        Files.writeString(data.resolve("fines.csv"), fines);
        Path description = data.resolve("datapackage.json");
        Files.writeString(
                description,
                Files.readString(description)
                        .replace("\"casebook:languages\"", properties + ", \"casebook:languages\""));
        return publication;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copied.getParent());
                Files.copy(file, copied);
            }
        }
    }

    @Test
    void whatIsSuppressedIsSaidToBeAndNotWrong() {
        Told told = Told.by("verify", site);

        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(told.err())
                .contains("14 figures not checkable, because it is suppressed, since it is about fewer people than the"
                        + " declared minimum: 14 of " + PLACES)
                .contains(
                        "14 figures not checkable, because it is suppressed, since it would give away one that is about"
                                + " fewer people than the declared minimum: 14 of " + PLACES)
                .contains("28 figures recounted, all right");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a figure beside its reason | data/statistics/by-place.csv | pier,fine,,imposed,people,person,,,,,,,,small | pier,fine,,imposed,people,person,2,2,no,,,,,small"
                        + " | low  2 stands here, and the figure is suppressed (pier, fine, imposed, people, person).",
                "its cases alone | data/statistics/by-place.csv | pier,fine,,imposed,people,person,,,,,,,,small | pier,fine,,imposed,people,person,,,,2,,,,small"
                        + " | cases  2 stands here, and the figure is suppressed (pier, fine, imposed, people, person).",
                "another word | data/statistics/by-place.csv | pier,fine,,imposed,people,person,,,,,,,,small | pier,fine,,imposed,people,person,,,,,,,,tiny"
                        + " | suppressed  \"tiny\" is no reason for which figures are suppressed.",
                "a small one given | data/statistics/by-place.csv | pier,fine,,imposed,people,person,,,,,,,,small | pier,fine,,imposed,people,person,2,2,no,2,0,0,0,"
                        + " | suppressed  This figure is about fewer than 3 people, the minimum that datapackage.json declares, and is not suppressed (pier, fine, imposed, people, person).",
                "another one tampered with | data/statistics/by-place.csv | dock,fine,,imposed,people,person,30,30 | dock,fine,,imposed,people,person,30,31"
                        + " | high  31 stands here, and the tables give 30 (dock, fine, imposed, people, person).",
                "an amount tampered with | data/statistics/by-place.csv | quay,fine,,standing,amount,KZT,900,900 | quay,fine,,standing,amount,KZT,90,900"
                        + " | low  90 stands here, and the tables give 900 (quay, fine, standing, amount, KZT).",
                "a given figure suppressed where no minimum is | data/datapackage.json | casebook:minimum | casebook:least"
                        + " | suppressed  This figure is suppressed, and datapackage.json declares no minimum (mole, all, imposed, cases, case).",
                "more cases than there are rows | data/statistics/totals.csv | fine,,imposed,people,person,45,45,no,45 | fine,,imposed,people,person,45,45,no,46"
                        + " | cases  46 stands here, and the tables give 40 (fine, imposed, people, person).",
                "cases that are not as many as they are | data/statistics/by-month.csv | fine,,imposed,cases,case,45,45 | fine,,imposed,cases,case,54,54"
                        + " | low  54 stands here, and the figure counts 45 cases (2020-03, fine, imposed, cases, case).",
                "fewer people than are shown | data/statistics/by-month.csv | fine,,imposed,people,person,45,45 | fine,,imposed,people,person,5,45"
                        + " | low  5 stands here, and the cases that are shown give 40, and 5 more are counted that are withheld (2020-03, fine, imposed, people, person).",
                "bounds in the wrong order | data/statistics/by-month.csv | fine,,imposed,people,person,45,45 | fine,,imposed,people,person,45,40"
                        + " | high  40 stands here, and low is 45 (2020-03, fine, imposed, people, person).",
                "more cases without a value than are withheld | data/statistics/by-month.csv | amount,KZT,4500,4500,no,45,0 | amount,KZT,4500,4500,no,45,6"
                        + " | cases_without_value  6 stands here, and the cases that are shown give 0, and 5 more are counted that are withheld (2020-03, fine, imposed, amount, KZT).",
            })
    void aChangeUnderNewChecksumsIsTold(String what, String file, String words, String others, String told)
            throws IOException {
        Path copy = folder.resolve("copy-" + copies++);
        copy(site, copy);
        String text = Files.readString(copy.resolve(file));
        assertThat(text).contains(words);
        Files.writeString(copy.resolve(file), text.replace(words, others));
        Checksums.of(copy).write(copy);

        Told verified = Told.by("verify", copy);

        assertThat(verified.err()).contains(told);
        assertThat(verified.exitCode()).isEqualTo(1);
    }

    @Test
    void aStubSaysThatItMayCountInFiguresThatAreGiven() throws IOException {
        assertThat(Files.readString(site.resolve("cases/f-31.html"))
                        + Files.readString(site.resolve("methodology.html")))
                .contains("It counts, if at all, in figures that are about enough people.")
                .contains("5 cases are listed without their details.")
                .doesNotContain("in no other figure", "in the totals only");
    }

    /** The publisher's own stub counts nowhere then, those of the minimum in the totals. */
    @Test
    void stubsThatCountNowhereBesideSuppressedFiguresAreRight() throws IOException {
        Path withStubs = PublishedSite.build(
                        publication("stubs", MINIMUM + ", \"casebook:stubs\": \"none\"", "stub"),
                        folder.resolve("stubs-site"))
                .root();
        assertThat(Files.readString(withStubs.resolve("data/statistics/totals.csv")))
                .contains("fine,,imposed,people,person,44,44,no,44");

        Told told = Told.by("verify", withStubs);

        assertThat(told.err()).contains("all right");
        assertThat(told.exitCode()).as(told.err()).isZero();
    }

    /** A release that was made before there was a minimum is shown as today's tables are. */
    @Test
    void aReleaseTellsNothingOfWhatIsSuppressedToday() throws IOException {
        Path publication = publication("released", "\"casebook:stubs\": \"count\"", "yes");
        Told release = Told.by("release", "1.0.0", publication);
        assertThat(release.exitCode()).as(release.err()).isZero();
        Path description = publication.resolve("data/datapackage.json");
        Files.writeString(description, Files.readString(description).replace("\"casebook:stubs\": \"count\"", MINIMUM));
        Path fines = publication.resolve("data/fines.csv");
        List<String> rows = Files.readAllLines(fines);
        Files.writeString(
                fines,
                String.join("\n", rows) + "\n"
                        + rows.get(45).replace("f-45,", "f-46,").replace("2020-12-01", "2020-12-05") + "\n");

        Path built = PublishedSite.build(publication, folder.resolve("released-site"))
                .root();

        List<String> hidden = List.of("f-31", "f-32", "f-33", "f-35", "f-36");
        for (String file : List.of("data/fines.csv", "data/releases/1.0.0/fines.csv")) {
            assertThat(Files.readAllLines(built.resolve(file)))
                    .as(file)
                    .filteredOn(row -> hidden.contains(row.substring(0, row.indexOf(','))))
                    .hasSize(5)
                    .allSatisfy(row -> assertThat(row).contains(",stub,").doesNotContain("pier", "mole", "100"));
        }
        assertThat(Files.readString(built.resolve("changes.html")))
                .contains("f-46")
                .doesNotContain("Pier", "Mole");
    }

    /** Two people in all: no total is given, nor how many cases there are. */
    @Test
    void aTotalUnderTheMinimumIsSuppressedAndRight() throws IOException {
        Path publication = publication("two", "\"casebook:minimum\": 3", "yes");
        Path fines = publication.resolve("data/fines.csv");
        Files.write(fines, Files.readAllLines(fines).subList(0, 3));
        Path two = PublishedSite.build(publication, folder.resolve("two-site")).root();
        assertThat(Files.readAllLines(two.resolve("data/statistics/totals.csv")))
                .hasSize(15)
                .contains("fine,,imposed,people,person,,,,,,,,small");
        assertThat(Files.readAllLines(two.resolve("data/fines.csv"))).hasSize(1);

        Told told = Told.by("verify", two);

        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(told.err()).contains("14 of data/statistics/totals.csv");
    }
}
