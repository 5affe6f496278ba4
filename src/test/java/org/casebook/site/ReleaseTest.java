package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebook.files.Checksums;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code release} freezes, and what it refuses, in its exact words. */
class ReleaseTest {
    private static final String EVE =
            "f-8,ann,,,,,,2020-04-05,port,adm-20,,quay,,stated,log,The helmswoman was fined again.,yes,,2021-01-10,,,20,KZT";

    @TempDir
    private Path folder;

    private EditedPublication publication;

    @BeforeEach
    void copy() throws IOException {
        publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"));
    }

    @Test
    void freezesTheTablesByteForByteWithTheirChecksums() throws IOException {
        Told told = publication.release("1.0.0");

        Path release = publication.folder().resolve("data/releases/1.0.0");
        assertThat(told.exitCode()).as(told.err()).isZero();
        // 2 dismissals, 7 fines, 2 arrests, 2 sentences.
        assertThat(told.err())
                .startsWith("Released 1.0.0 with 13 cases in " + release + ".\nKeep that folder as it is.");
        for (String table : List.of("fines", "people", "sentences", "sources")) {
            assertThat(release.resolve(table + ".csv"))
                    .hasSameBinaryContentAs(publication.folder().resolve("data/" + table + ".csv"));
        }
        assertThat(release.resolve("release.json")).hasContent("""
                {
                  "version" : "1.0.0",
                  "data_as_of" : "2020-12-31"
                }
                """);
        assertThat(Files.readAllLines(release.resolve("SHA256SUMS")))
                .hasSize(13) // 11 tables and their description, and what the release says of itself
                .allMatch(line -> line.matches("[0-9a-f]{64}  \\S+"));
        assertNothingHalfWritten("1.0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0", "v1.0.0", "01.0.0", "1.0.0.0", "one", "1.0.0+build", "1.0.0-", "../1.0.0"})
    void refusesWhatIsNoVersion(String version) {
        Told told = publication.release(version);

        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.err())
                .startsWith("\"" + version
                        + "\" is no version. Write three numbers with points between them, such as 1.2.0.");
        assertThat(publication.folder().resolve("data/releases")).doesNotExist();
    }

    @Test
    void refusesAVersionThatExistsAndNamesTheRightOne() throws IOException {
        publication.released("1.0.0").add("data/fines.csv", EVE);

        assertRefused(
                "1.0.0",
                2,
                "There is a release 1.0.0, and a release is never changed. Since 1.0.0: 1 new row. The right number is"
                        + " 1.1.0. Nothing was released.\n");
    }

    @Test
    void refusesAVersionLowerThanTheNewestAndNamesTheRightOne() throws IOException {
        publication.version("1.0.0", "1.10.0").released("1.10.0");
        publication.replace("data/fines.csv", ",30,EUR", ",35,EUR");

        assertRefused(
                "1.9.0",
                2,
                "The newest release is 1.10.0, which is higher than 1.9.0. Since 1.10.0: 1 corrected row. The right"
                        + " number is 1.10.1. Nothing was released.\n");
    }

    @Test
    void refusesANumberThatSaysLessThanChanged() throws IOException {
        publication.released("1.0.0").add("data/fines.csv", EVE).replace("data/fines.csv", ",30,EUR", ",35,EUR");

        assertRefused(
                "1.0.1",
                2,
                "1.0.1 says less than what changed. Since 1.0.0: 1 new row, 1 corrected row. The right number is 1.1.0."
                        + " Nothing was released.\n");
    }

    @Test
    void aNewColumnAsksForAMajorStep() throws IOException {
        publication
                .released("1.0.0")
                .replace(
                        "data/datapackage.json",
                        "{\"name\": \"ground\"",
                        "{\"name\": \"vessel\", \"type\": \"string\"}, {\"name\": \"ground\"");
        Path dismissals = publication.folder().resolve("data/dismissals.csv");
        List<String> lines = Files.readAllLines(dismissals);
        Files.write(
                dismissals,
                IntStream.range(0, lines.size())
                        .mapToObj(line -> lines.get(line) + (line == 0 ? ",vessel" : ","))
                        .toList());

        assertThat(publication.release("1.1.0").err())
                .contains("1.1.0 says less than what changed. Since 1.0.0: other columns (dismissals.vessel).")
                .contains("The right number is 2.0.0.");
    }

    @Test
    void theFirstReleaseAsksWhatNoProgramKnows() throws IOException {
        assertThat(publication.release("1.0.0").err())
                .contains("""

                        Before you publish it:
                        - 2 people are named, 1 under a pseudonym, 1 withheld. Has everybody who is named agreed, and do they know the danger?
                        - 1 case is listed without details, 1 left out. Does a place, a day, an employer or an amount give somebody away all the same? Look at every figure of one or two people.
                        - Pictures and documents in site/: remove their hidden fields (author, place, device), and look at every face.
                        - Publish the site only.""")
                .endsWith("""
                        data/releases/1.0.0 holds private fields in clear, as data/ does: keep both, and their backups, encrypted.
                        - After the build: casebook verify on the folder that you upload. Keep the address of every case; tell those who cited a figure that changed.
                        - Who answers, in private, if somebody says that a name got out? What to do then is on the page safety.html of the site.
                        """)
                .doesNotContain("Hawser", "Bilge", "accepted.csv", "earlier release");
    }

    @Test
    void aLaterReleaseAsksAboutWhatIsOutAlready() throws IOException {
        publication
                .released("1.0.0")
                .replace("data/people.csv", "ben,Ben Keel,,stoker,named", "ben,Ben Keel,,stoker,withheld")
                .replace("data/arrests.csv", "administrative_arrest,5", "administrative_arrest,")
                .version("1.0.0", "1.0.1");
        Files.writeString(publication.folder().resolve("data/accepted.csv"), """
                rule,file,row,field,reason
                arrest-without-days,data/arrests.csv,a-1,,The log does not say.
                """);

        assertThat(publication.release("1.0.1").err())
                .contains("- 1 person is named, 1 under a pseudonym, 2 withheld.")
                .contains("- 1 entry in data/accepted.csv. Is each reason still true?")
                .contains("- 1 earlier release. Was anybody withheld since? Copies that are out already still hold the"
                        + " name: ask mirrors, web archives and search engines to remove them.")
                .doesNotContain("Ben Keel");
    }

    @Test
    void aRefusedReleaseAsksNothing() throws IOException {
        publication.released("1.0.0");

        assertThat(publication.release("1.0.0").err()).doesNotContain("Before you publish");
    }

    @Test
    void aLargerNumberThanNeededIsTakenAndTold() throws IOException {
        publication
                .released("1.0.0")
                .replace("data/fines.csv", ",30,EUR", ",35,EUR")
                .version("1.0.0", "2.0.0");
        Told told = publication.release("2.0.0");

        assertThat(told.exitCode()).isZero();
        assertThat(told.err())
                .contains("Since 1.0.0: 1 corrected row. 1.0.1 would have said so; 2.0.0 is larger than needed.");
    }

    @Test
    void refusesToReleaseTheSameTwice() throws IOException {
        publication.released("1.0.0").version("1.0.0", "1.0.1");

        assertRefused("1.0.1", 1, "Nothing has changed since release 1.0.0, so there is nothing to release.\n");
    }

    @Test
    void anotherConstraintIsAChange() throws IOException {
        publication
                .released("1.0.0")
                .version("1.0.0", "1.0.1")
                .replace(
                        "data/datapackage.json",
                        "\"title\": \"Amount of the fine\",",
                        "\"title\": \"Amount of the fine\", \"constraints\": {\"maximum\": 1000000},");

        assertThat(publication.release("1.0.1").exitCode()).isZero();
    }

    @Test
    void refusesTablesThatSayTheyAreAnotherVersion() throws IOException {
        assertRefusedWithoutAnyRelease(
                "1.1.0",
                "data/datapackage.json:6  version  \"1.0.0\" is not the version that is to be released, 1.1.0. Write"
                        + " \"version\": \"1.1.0\" there, and release again.",
                "1 problem. Nothing was released.");
    }

    @Test
    void refusesTablesThatDoNotPassTheCheckAndListsTheProblems() throws IOException {
        publication
                .replace("data/fines.csv", ",30,EUR", ",x30,EUR")
                .replace("data/arrests.csv", "stated,log", "sated,log");

        assertRefusedWithoutAnyRelease(
                "1.0.0",
                "data/fines.csv:5  amount  \"x30\" is not a",
                "data/arrests.csv:2  certainty",
                "Nothing was released.");
    }

    @Test
    void refusesToLoseACaseThatWasReleased() throws IOException {
        publication.released("1.0.0");
        Path fines = publication.folder().resolve("data/fines.csv");
        Files.write(
                fines,
                Files.readAllLines(fines).stream()
                        .filter(line -> !line.startsWith("f-4,"))
                        .toList());

        assertRefused(
                "1.0.1",
                1,
                "data/fines.csv  case_id  \"f-4\" was in release 1.0.0, and is in no table any more. Put its row back,"
                        + " and write in \"withdrawn\" why it is withdrawn; or write \"no\" in \"publish\" if nothing of"
                        + " it may be shown.\n\n1 problem. Nothing was released.\n");
    }

    @Test
    void aReleaseThatWasEditedStopsTheBuild() throws IOException {
        publication.released("1.0.0").replace("data/releases/1.0.0/fines.csv", ",30,EUR", ",35,EUR");
        Told told = Told.by("check", publication.folder());

        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.err())
                .contains(
                        "data/releases/1.0.0/fines.csv  is not as it was frozen: its checksum is another. A release is"
                                + " never changed. Put the file as it was back from a copy, or delete the folder"
                                + " data/releases/1.0.0;");
    }

    /** In a folder that was downloaded or mended by hand anything may be missing. Nobody is told of an exception. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a release without release.json | release.json | "
                        + " | release.json  is missing from a release that was frozen with it. Put it back",
                "a release without a table | fines.csv | "
                        + " | fines.csv  is missing from a release that was frozen with it. Put it back",
                "a release without its description | datapackage.json | "
                        + " | datapackage.json  is missing from a release that was frozen with it. Put it back",
                "a release without checksums | SHA256SUMS | "
                        + " | SHA256SUMS  is missing, so nobody can tell whether this release is as it was frozen. Put it back",
                "another release.json | release.json | {}"
                        + " | release.json  is not as it was frozen: its checksum is another. A release is never changed."
                        + " Put the file as it was back",
                "empty checksums | SHA256SUMS | nothing"
                        + " | release.json  has no checksum in SHA256SUMS, so nobody can tell whether it is as it was frozen."
                        + " Put it and SHA256SUMS back",
            })
    void aReleaseThatLacksAFileIsToldWithAWayOut(String what, String file, @Nullable String text, String told)
            throws IOException {
        Path release = publication.released("1.0.0").folder().resolve("data/releases/1.0.0");
        if (text == null) {
            Files.delete(release.resolve(file));
        } else {
            Files.writeString(release.resolve(file), text + "\n");
        }

        assertToldWithAWayOut(
                "data/releases/1.0.0/" + told + " from a copy, or delete the folder data/releases/1.0.0;");
    }

    /** Whoever makes new checksums of a folder says that it is as it was. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none | | release.json  is missing, and SHA256SUMS does not list it. Put it and SHA256SUMS back from a copy",
                "no object | [] | release.json:1  is not a JSON object. Put the file back from a copy of this release.",
                "no JSON | {\"version\": | release.json:2  is not JSON: ",
                "no day | {\"version\": \"1.0.0\"}"
                        + " | release.json:1  does not say up to which day its tables are complete.",
                "another number | {\"version\": \"1.2.0\", \"data_as_of\": \"2020-12-31\"}"
                        + " | release.json  says that this is release \"1.2.0\", and its folder is 1.0.0. Give the folder"
                        + " the name of the release that it holds, or delete it.",
            })
    void aReleaseThatDoesNotSayWhatItIsIsTold(String what, @Nullable String text, String told) throws IOException {
        Path release = publication.released("1.0.0").folder().resolve("data/releases/1.0.0");
        if (text == null) {
            Files.delete(release.resolve("release.json"));
        } else {
            Files.writeString(release.resolve("release.json"), text + "\n");
        }
        Checksums.of(release).write(release);

        assertToldWithAWayOut("data/releases/1.0.0/" + told);
    }

    @Test
    void checksumsThatAreNoTextAreTold() throws IOException {
        Path release = publication.released("1.0.0").folder().resolve("data/releases/1.0.0");
        Files.write(release.resolve("SHA256SUMS"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertToldWithAWayOut("data/releases/1.0.0/SHA256SUMS  is no list of checksums. Put the file as it was back");
    }

    @Test
    void aTableWithoutAChecksumIsTold() throws IOException {
        Path release = publication.released("1.0.0").folder().resolve("data/releases/1.0.0");
        Path list = release.resolve("SHA256SUMS");
        Files.write(
                list,
                Files.readAllLines(list).stream()
                        .filter(line -> !line.endsWith("  fines.csv"))
                        .toList());

        assertToldWithAWayOut("data/releases/1.0.0/fines.csv  has no checksum in SHA256SUMS, so nobody can tell whether"
                + " it is as it was frozen. Put it and SHA256SUMS back from a copy");
    }

    private void assertToldWithAWayOut(String words) {
        Told told = Told.by("check", publication.folder());
        assertThat(told.err()).contains(words);
        assertThat(told.exitCode()).as(told.err()).isEqualTo(1);
    }

    @Test
    void whatAKilledReleaseLeftIsNoReleaseAndGoesWithTheNext() throws IOException {
        Path left = Files.createDirectories(publication
                .folder()
                .resolve("data/releases")
                .resolve(".draft-123")
                .resolve("data"));
        Files.writeString(left.resolve("fines.csv"), "case_id\n");
        assertThat(Told.by("check", publication.folder()).exitCode()).isZero();

        publication.released("1.0.0");
        assertNothingHalfWritten("1.0.0");
    }

    private void assertRefused(String version, int exitCode, String words) throws IOException {
        Told told = publication.release(version);

        assertThat(told.err()).isEqualTo(words);
        assertThat(told.exitCode()).isEqualTo(exitCode);
        try (Stream<Path> releases = Files.list(publication.folder().resolve("data/releases"))) {
            assertThat(releases).hasSize(1);
        }
    }

    private void assertRefusedWithoutAnyRelease(String version, String... words) {
        Told told = publication.release(version);

        assertThat(told.err()).contains(words);
        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(publication.folder().resolve("data/releases")).doesNotExist();
    }

    private void assertNothingHalfWritten(String only) throws IOException {
        try (Stream<Path> releases = Files.list(publication.folder().resolve("data/releases"))) {
            assertThat(releases.map(path -> path.getFileName().toString())).containsExactly(only);
        }
    }
}
