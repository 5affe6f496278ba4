package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was released is held against today's tables by every command that reads them. */
class ReleaseGuardTest {
    private static final String F_4 = "f-4,";

    @TempDir
    private Path folder;

    private EditedPublication publication;

    @BeforeEach
    void release() throws IOException {
        publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"))
                .add("data/people.csv", "eve,Eve Rudder,,pilot,named,,")
                .add("data/fines.csv", fine("f-20", "eve", "2020-04-05", "A pilot was fined."))
                .add("data/fines.csv", fine("f-21", "ben", "2020-04-05", "A stoker was fined over the oars."))
                .add("data/fines.csv", fine("f-19", "ben", "2020-04", "A stoker was fined before."))
                .add("data/articles.csv", "adm-16,Code of Offences,16.10,Noise,administrative,,,")
                .add("data/articles.csv", "adm-7,Code of Offences,007,Smoke,administrative,,,")
                .add("data/articles.csv", "adm-12,Code of Offences,12 B,Steam,administrative,,,")
                .released("1.0.0");
    }

    private static String fine(String id, String person, String date, String summary) {
        return id + "," + person + ",,,,,," + date + ",port,adm-20,,quay,,stated,log," + summary
                + ",yes,,2021-01-10,,,20.50,KZT";
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "build"})
    void aCaseOfAReleaseThatIsInNoTableIsRefused(String command) throws IOException {
        edit("fines", line -> line.startsWith(F_4) ? "" : line);
        Told told = Told.by(command, publication.folder());

        assertThat(told.err())
                .contains(
                        "data/fines.csv  case_id  \"f-4\" was in release 1.0.0, and is in no table any more. Put its row"
                                + " back, and write in \"withdrawn\" why it is withdrawn; or write \"no\" in \"publish\" if"
                                + " nothing of it may be shown.");
        assertThat(told.exitCode()).isEqualTo(1);
    }

    @Test
    void halfOfTheCasesDoNotVanishInSilence() throws IOException {
        edit("fines", line -> line.matches("f-[2468]\\b.*") ? "" : line);
        edit("arrests", line -> line.startsWith("a-") ? "" : line);

        assertThat(Told.by("check", publication.folder(), "--format", "json").out())
                .contains("\\\"f-2\\\" was in", "\\\"f-4\\\" was in", "\\\"f-6\\\" was in")
                .contains("\\\"a-1\\\" was in", "\\\"a-2\\\" was in");
    }

    /** All problems are told at once: an error in another row does not hide that a case is gone. */
    @Test
    void aLostCaseIsToldBesideOtherErrors() throws IOException {
        edit("fines", line -> line.startsWith(F_4) ? "" : line.replace("20.50", "x20"));

        assertThat(errors()).contains("\"x20\" is not", "\"f-4\" was in release 1.0.0");
    }

    @Test
    void aCaseOfAnOldReleaseIsMissedToo() throws IOException {
        publication.version("1.0.0", "1.1.0").add("data/fines.csv", fine("f-22", "ben", "2020-04-07", "Again."));
        publication.released("1.1.0");
        edit("fines", line -> line.startsWith("f-22,") ? "" : line);

        assertThat(errors()).contains("\"f-22\" was in release 1.1.0").doesNotContain("release 1.0.0");
    }

    @Test
    void anIdThatIsWrittenOtherwiseIsSaidSo() throws IOException {
        edit("fines", line -> line.replace("f-20,", "F-20,"));

        assertThat(errors())
                .contains(
                        "case_id  \"f-20\" was in release 1.0.0, and is in no table any more. \"F-20\" is written almost"
                                + " like it. Write \"f-20\" again, as it was cited.");
    }

    @Test
    void aCaseThatIsNotPublishedOrWithdrawnIsNotLost() throws IOException {
        edit(
                "fines",
                line -> line.startsWith("f-20,")
                        ? line.replace(",yes,", ",no,")
                        : line.startsWith("f-21,") ? line.replace(",yes,,", ",yes,It was another.,") : line);

        assertSound();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "f-21,ann,,,,,,2020-06-01,port,adm-20,,quay | another person and another date",
                "f-21,eve,,,,,,2020-04-05,port,adm-20,,quay | a correction of the person",
                "f-21,,crew,3,,,,2020-04,port,adm-20,,quay | a correction to a group",
            })
    void anIdThatWasGivenToAnotherCaseIsRefused(String row, String why) throws IOException {
        edit(
                "fines",
                line -> line.startsWith("f-21,")
                        ? line.replaceFirst("f-21,ben,,,,,,2020-04-05,port,adm-20,,quay", row)
                        : line);

        if (why.startsWith("another")) {
            assertThat(errors())
                    .contains("data/fines.csv:10  case_id  \"f-21\" was another case in release 1.0.0: " + why
                            + ". An id that was released is never given to another case.");
        } else {
            // One thing alone is a correction, which the page of changes tells.
            assertThat(errors()).doesNotContain("another case");
        }
    }

    @Test
    void anIdThatMovedToAnotherTableAndDayIsRefused() throws IOException {
        edit("fines", line -> line.startsWith("f-21,") ? "" : line);
        publication.add(
                "data/arrests.csv",
                "f-21,ben,,,,,,2020-09-01,port,adm-20,,quay,,stated,log,A stoker was arrested.,yes,,2021-01-10,,,administrative_arrest,3");

        assertThat(errors()).contains("\"f-21\" was another case in release 1.0.0: another table and another date.");
    }

    @Test
    void aCaseThatWasEnteredInTheWrongTableIsACorrection() throws IOException {
        edit("fines", line -> line.startsWith("f-21,") ? "" : line);
        publication.add(
                "data/arrests.csv",
                "f-21,ben,,,,,,2020-04-05,port,adm-20,,quay,,stated,log,A stoker was arrested.,yes,,2021-01-10,,,administrative_arrest,3");

        assertSound();
    }

    /** A column that was sorted apart from the others: no row is lost, each has the id of another. */
    @Test
    void idsThatWereSwappedAreRefused() throws IOException {
        edit(
                "fines",
                line -> line.startsWith("f-20,") ? line.replace("f-20,", "f-21,") : line.replace("f-21,", "f-20,"));

        assertThat(errors())
                .contains("\"f-20\" was another case in release 1.0.0: its row stands under \"f-21\" today.")
                .contains("\"f-21\" was another case in release 1.0.0: its row stands under \"f-20\" today.");
    }

    @Test
    void correctionsOfACaseAreNotRefused() throws IOException {
        edit(
                "fines",
                line -> line.startsWith("f-20,")
                        ? line.replace("2020-04-05", "2020-05-05")
                                .replace("20.50", "25")
                                .replace("port", "ferry")
                        : line.startsWith("f-21,") ? line.replace("ben", "ann") : line);

        assertSound();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fines | 20.50 | 20.5 | 9 | amount | \"20.5\" was \"20.50\" in release 1.0.0, which says the same.",
                "fines | adm-10;adm-20 | adm-20; adm-10 | 3 | article_ids"
                        + " | \"adm-20; adm-10\" was \"adm-10;adm-20\" in release 1.0.0, which says the same.",
                "fines | 2020-04,port | 2020-04-01,port | 11 | date"
                        + " | \"2020-04-01\" was \"2020-04\" in release 1.0.0: a spreadsheet may have made a day of it.",
                "fines | 2020-04,port | 2020/04/01,port | 11 | date"
                        + " | \"2020-04-01\" was \"2020-04\" in release 1.0.0: a spreadsheet may have made a day of it.",
                "articles | 16.10 | 16.1 | 5 | number | \"16.1\" was \"16.10\" in release 1.0.0, which says the same.",
                "articles | 007 | 7 | 6 | number | \"7\" was \"007\" in release 1.0.0, which says the same.",
                "articles | 12 B | 12 b | 7 | number | \"12 b\" was \"12 B\" in release 1.0.0, which says the same.",
            })
    void aCellThatIsWrittenOtherwiseIsTold(String table, String was, String is, int line, String field, String told)
            throws IOException {
        Path file = publication.folder().resolve("data/" + table + ".csv");
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(line - 1)).contains(was);
        lines.set(line - 1, lines.get(line - 1).replace(was, is));
        Files.write(file, lines);

        assertThat(warnings()).contains("data/" + table + ".csv:" + line + "  " + field + "  " + told);
    }

    /** Read as what it was, it changes no figure; but nobody wrote it so by hand. */
    @Test
    void cellsThatASpreadsheetWroteInItsOwnWayAreToldOnceAColumn() throws IOException {
        edit("fines", line -> line.replace("2020-04-05", "05.04.2020").replace("2021-01-10", "2021/01/10"));

        assertThat(warnings())
                .contains(
                        "data/fines.csv:9  date  \"05.04.2020\" was \"2020-04-05\" in release 1.0.0, and is read as that;"
                                + " likewise in 1 more cell of this column. It publishes the same. If nobody meant to change it, put"
                                + " the file back from a copy, or look for what else the spreadsheet changed.")
                .contains("data/fines.csv:9  added  \"2021/01/10\" was \"2021-01-10\" in release 1.0.0, and is read as"
                        + " that; likewise in 2 more cells of this column.");
    }

    /** Words for people are corrected in their capitals, too; that is an edit like any other. */
    @Test
    void aCorrectedTextIsNoChangeOfFormAlone() throws IOException {
        edit("fines", line -> line.replace("A pilot was fined.", "A Pilot was  fined."));

        assertThat(warnings()).doesNotContain("changed-form");
    }

    /** Whoever cited the page of a company finds nothing at its address. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "companies | company_id | rope,Rope Works,,",
                "articles | article_id | adm-9,Code of Offences,9,Steering,administrative,,,",
                "places | place_id | pier,The Pier",
                "events | event_id | vigil,protest,2020-03-09,quay,ferry,~9,some,A vigil,Some stood there.,log",
            })
    void aRowThatHadAPageDoesNotVanish(String table, String field, String row) throws IOException {
        publication.version("1.0.0", "1.1.0").add("data/" + table + ".csv", row).released("1.1.0");
        edit(table, line -> line.equals(row) ? "" : line);
        String id = row.substring(0, row.indexOf(','));
        String entry = "released-page,data/" + table + ".csv," + id + ",,";

        for (Told told : table.equals("companies")
                ? List.of(
                        Told.by("check", publication.folder()),
                        Told.by("build", publication.folder()),
                        publication.release("1.1.1"))
                : List.of(Told.by("check", publication.folder()))) {
            assertThat(told.err())
                    .contains(
                            "data/" + table + ".csv  " + field + "  \"" + id + "\" was in release 1.1.0, and is in this"
                                    + " table no more: its page would be gone. Put its row back. If another row stands for it now,"
                                    + " accept that with a line in data/accepted.csv: " + entry
                                    + " and the reason, which readers will see.");
            assertThat(told.exitCode()).isEqualTo(1);
        }

        Files.writeString(
                publication.folder().resolve("data/accepted.csv"),
                "rule,file,row,field,reason\n" + entry + "It was entered twice.\n");
        Told accepted = Told.by("check", publication.folder());
        assertThat(accepted.err()).doesNotContain("was in release", "accepted.csv");
        assertThat(accepted.exitCode()).isZero();
    }

    @Test
    void aRowThatIsWrittenOtherwiseIsSaidSo() throws IOException {
        publication
                .version("1.0.0", "1.1.0")
                .add("data/places.csv", "pier-2,The Pier")
                .released("1.1.0")
                .replace("data/places.csv", "pier-2", "Pier-2");

        assertThat(errors())
                .contains(
                        "data/places.csv:3  place_id  \"pier-2\" was in release 1.1.0, and is in this table no more: its"
                                + " page would be gone. \"Pier-2\" is written almost like it. Write \"pier-2\" again, as it was"
                                + " cited.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "appeals | appeal_id | ap-9,a-1,2020-03-08,Upper Court,upheld,,,,,,,,,,,log,The days stand.",
                "sources | source_id | memo,A memo,Strike committee,2020-12,https://example.org/memo,,en",
            })
    void aRowWithoutAPageThatVanishedIsAWarning(String table, String field, String row) throws IOException {
        publication.version("1.0.0", "1.1.0").add("data/" + table + ".csv", row).released("1.1.0");
        edit(table, line -> line.equals(row) ? "" : line);
        String id = row.substring(0, row.indexOf(','));

        assertThat(warnings())
                .contains("data/" + table + ".csv  " + field + "  \"" + id
                        + "\" was in release 1.1.0, and is in this table"
                        + " no more. Put its row back. If another row stands for it now, accept that with a line in"
                        + " data/accepted.csv: released-row,data/" + table + ".csv," + id + ",,");
    }

    /** The archive holds the releases: what was accepted has to go with it, or nobody could build from it. */
    @Test
    void whyAPageIsGoneIsToldToReadersAndInTheArchive() throws IOException {
        String row = "rope,Rope Works,,";
        publication.version("1.0.0", "1.1.0").add("data/companies.csv", row).released("1.1.0");
        edit("companies", line -> line.equals(row) ? "" : line);
        Files.writeString(publication.folder().resolve("data/accepted.csv"), """
                rule,file,row,field,reason
                released-page,data/companies.csv,rope,,It is the port under another name.
                """);
        PublishedSite site = publication.build(folder.resolve("site"));

        assertThat(site.page("rules.html").select("table.plain tbody tr").eachText())
                .containsExactly("released-page Companies rope It is the port under another name.");
        Path unpacked = ArchiveTest.unpack(folder.resolve("site/data/casebook.zip"), folder.resolve("unpacked"));
        assertThat(Files.readString(unpacked.resolve("data/releases/1.1.0/companies.csv")))
                .contains("rope,");
        assertThat(Told.by("check", unpacked).err()).doesNotContain("was in release 1.1.0", "accepted.csv");
    }

    @Test
    void ofAPersonWhoIsHiddenTodayTheReleasesAreNamedButNotThePerson() throws IOException {
        edit("people", line -> line.replace("pilot,named", "pilot,withheld"));
        edit("fines", line -> line.startsWith("f-21,") ? line.replace(",yes,", ",stub,") : line);
        String note =
                "data/releases  1 person and 1 case are hidden today and shown in release 1.0.0 (data/fines.csv:10,"
                        + " data/people.csv:6). The frozen tables still hold what is hidden, and so may mirrors, feeds and copies"
                        + " that others made. casebook release --rewrite takes it out of the releases; ask those who keep a copy"
                        + " to fetch the site again.\n";

        for (String command : List.of("check", "build")) {
            Told told = Told.by(command, publication.folder());
            assertThat(told.err())
                    .containsOnlyOnce(note)
                    .doesNotContain("Rudder")
                    .doesNotContain("eve");
            assertThat(told.exitCode()).as(told.err()).isZero();
        }
    }

    @Test
    void nothingIsSaidOfPeopleWhoWereNeverShown() throws IOException {
        assertThat(Told.by("check", publication.folder()).err()).doesNotContain("hidden today");
    }

    private void edit(String table, UnaryOperator<String> change) throws IOException {
        Path file = publication.folder().resolve("data/" + table + ".csv");
        Files.write(
                file,
                Files.readAllLines(file).stream()
                        .map(change)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private String errors() {
        Told told = Told.by("check", publication.folder());
        return told.err();
    }

    private String warnings() {
        Told told = Told.by("check", publication.folder());
        assertThat(told.exitCode()).as(told.err()).isZero();
        return told.err();
    }

    private void assertSound() {
        Told told = Told.by("check", publication.folder());
        assertThat(told.exitCode()).as(told.err()).isZero();
    }
}
