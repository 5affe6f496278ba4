package org.casebook.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Row;
import org.casebook.dataset.Sanction;
import org.casebook.disclose.EarlierDisclosure.EarlierText;
import org.casebook.disclose.EarlierDisclosure.VersionTables;
import org.casebook.validate.Check;
import org.casebook.validate.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be shown today of tables as they were: two versions of a strike, and what changed from one to the other. */
class EarlierDisclosureTest {
    private static final Path STRIKE = Path.of("src", "test", "resources", "golden", "ferry-strike", "data");
    private static final EarlierText SUMMARY = new EarlierText("fines", "f-3", "summary_en");

    @TempDir
    private Path folder;

    private int versions;

    /** Other words in a table. */
    private record Edit(String table, String from, String to) {}

    @Test
    void whatHasNotChangedIsShownAsItIsToday() throws IOException {
        EarlierDisclosure earlier = earlier(tables(), tables());
        Disclosure today = Disclosure.of(tables());
        for (String table : List.of("people", "fines", "arrests", "events", "appeals")) {
            assertThat(cells(earlier.shown(), table)).isEqualTo(cells(today.dataset(), table));
        }
        assertThat(earlier.withheldTexts()).isEmpty();
        assertThat(earlier.privateValues()).isEmpty();
        // The stub, counted today too.
        assertThat(earlier.withheldCases()).containsExactly("f-5");
    }

    @Test
    void whoeverIsWithheldTodayIsWithheldInIt() throws IOException {
        Dataset today = tables(new Edit("people.csv", "stoker,named", "stoker,withheld"));
        EarlierDisclosure earlier = earlier(today, tables());
        assertThat(cells(earlier.shown(), "people")).doesNotContain("Ben Keel", "ben", "stoker");
        assertThat(row(earlier.shown(), "fines", "f-3").cell("person_id"))
                .isNotEqualTo("ben")
                .isNotEmpty();
    }

    @Test
    void whoeverWasWithheldAndIsNamedTodayIsShownAsToday() throws IOException {
        Dataset before = tables(new Edit("people.csv", "stoker,named", "stoker,withheld"));
        EarlierDisclosure earlier = earlier(tables(), before);
        assertThat(row(earlier.shown(), "people", "ben").cell("name")).isEqualTo("Ben Keel");
    }

    @Test
    void aPseudonymGivenSinceIsTheOnlyNameInIt() throws IOException {
        Dataset today = tables(new Edit("people.csv", "stoker,named,", "stoker,pseudonym,Stoker B"));
        EarlierDisclosure earlier = earlier(today, tables());
        assertThat(cells(earlier.shown(), "people")).contains("Stoker B").doesNotContain("Ben Keel", "ben");
    }

    @Test
    void somebodyWhoIsInTheTablesNoMoreIsWithheld() throws IOException {
        Dataset today = withoutBen();
        EarlierDisclosure earlier = earlier(today, tables());
        assertThat(cells(earlier.shown(), "people")).doesNotContain("Ben Keel", "ben", "stoker");
        assertThat(earlier.privateValues()).extracting(PrivateValue::text).contains("Ben Keel");
        assertThat(earlier.privateValues())
                .allSatisfy(value -> assertThat(value.file()).startsWith("data/releases/1.0.0/"));
    }

    @Test
    void whoeverIsGoneHasOneIdInAllVersions() throws IOException {
        Dataset today = withoutBen();
        Dataset second = tables(new Edit("fines.csv", "f-3,ben,,,,,,2020-04,", "f-3,ben,,,,,,2020-05,"));
        List<EarlierDisclosure> both =
                EarlierDisclosure.of(List.of(version(tables()), version(second)), today, Disclosure.of(today));
        assertThat(row(both.get(0).shown(), "fines", "f-3").cell("person_id"))
                .isEqualTo(row(both.get(1).shown(), "fines", "f-3").cell("person_id"))
                .isNotEqualTo("ben");
    }

    @Test
    void aCaseThatIsGoneOrNotPublishedTodayIsNeitherShownNorCounted() throws IOException {
        String line = line("fines.csv", "f-3,");
        for (Edit edit : List.of(
                new Edit("fines.csv", line + "\n", ""),
                new Edit("fines.csv", "it is said.\",yes", "it is said.\",no"))) {
            EarlierDisclosure earlier = earlier(tables(edit), tables());
            assertThat(ids(earlier.shown())).doesNotContain("f-3");
            assertThat(earlier.counted().sanctions().stream()
                            .map(Sanction::facts)
                            .filter(facts ->
                                    facts.counts(earlier.counted().description().stubs())))
                    .extracting(facts -> facts.caseId())
                    .doesNotContain("f-3")
                    .contains("f-1", "f-4");
            assertThat(cells(earlier.shown(), "fines")).noneMatch(cell -> cell.contains("A stoker was fined"));
        }
    }

    @Test
    void aCaseWhoseDetailsAreWithheldTodayIsCountedWithoutThem() throws IOException {
        Dataset today = tables(new Edit("fines.csv", "it is said.\",yes", "it is said.\",stub"));
        EarlierDisclosure earlier = earlier(today, tables());
        assertThat(ids(earlier.shown())).doesNotContain("f-3");
        assertThat(earlier.withheldCases()).containsExactly("f-3", "f-5");
        assertThat(cells(earlier.shown(), "fines")).noneMatch(cell -> cell.contains("A stoker was fined"));
    }

    @Test
    void aCaseWhoseDetailsWereWithheldStaysSo() throws IOException {
        Dataset today = tables(new Edit("fines.csv", "for their jobs.,stub", "for their jobs.,yes"));
        EarlierDisclosure earlier = earlier(today, tables());
        assertThat(ids(earlier.shown())).doesNotContain("f-5");
        assertThat(earlier.withheldCases()).containsExactly("f-5");
    }

    @Test
    void aCaseWithdrawnTodayIsWithdrawnInIt() throws IOException {
        Dataset today = tables(new Edit("fines.csv", "it is said.\",yes,,", "it is said.\",yes,It was another.,"));
        EarlierDisclosure earlier = earlier(today, tables());
        assertThat(row(earlier.shown(), "fines", "f-3").cell("withdrawn")).isEqualTo("It was another.");
        assertThat(row(earlier.shown(), "fines", "f-3").cell("summary_en")).isEmpty();
    }

    @Test
    void anOtherTextIsShownWhileNobodyIsHiddenSince() throws IOException {
        Dataset today = tables(new Edit("fines.csv", "A stoker was fined, it is said.", "A stoker was fined."));
        EarlierDisclosure earlier = earlier(today, tables());
        assertThat(row(earlier.shown(), "fines", "f-3").cell("summary_en"))
                .isEqualTo("A stoker was fined, it is said.");
        assertThat(earlier.withheldTexts()).isEmpty();
    }

    @Test
    void anOtherTextIsKeptBackOnceSomebodyIsHiddenWhoeverThatIs() throws IOException {
        Dataset today = tables(
                new Edit("people.csv", "helmswoman,named", "helmswoman,withheld"),
                new Edit("fines.csv", "A stoker was fined, it is said.", "A stoker was fined."));
        EarlierDisclosure earlier = earlier(today, tables());
        assertThat(row(earlier.shown(), "fines", "f-3").cell("summary_en")).isEmpty();
        assertThat(earlier.withheldTexts()).containsExactly(SUMMARY);
        assertThat(earlier.keptBack()).containsEntry(SUMMARY, "A stoker was fined, it is said.");
    }

    @Test
    void aTextThatHoldsANameHiddenAllAlongIsKeptBack() throws IOException {
        Dataset before = tables(new Edit("fines.csv", "A stoker was fined, it is said.", "Fined with Bilge."));
        EarlierDisclosure earlier = earlier(tables(), before);
        assertThat(earlier.withheldTexts()).containsExactly(SUMMARY);
        assertThat(cells(earlier.shown(), "fines")).noneMatch(cell -> cell.contains("Bilge"));
    }

    @Test
    void whatOneVersionKeepsBackNoOtherShows() throws IOException {
        // The first named somebody who is hidden since; the second has the same text, and nobody more than today.
        Edit text = new Edit("fines.csv", "A stoker was fined, it is said.", "Fined beside the mate.");
        Dataset first =
                tables(text, new Edit("people.csv", "dot,Dorothea Bilge,,,withheld", "dot,Dorothea Bilge,,,named"));
        Dataset second = tables(text);
        Dataset today = tables();
        List<EarlierDisclosure> both =
                EarlierDisclosure.of(List.of(version(first), version(second)), today, Disclosure.of(today));
        assertThat(both).allSatisfy(one -> {
            assertThat(one.withheldTexts()).containsExactly(SUMMARY);
            assertThat(cells(one.shown(), "fines")).doesNotContain("Fined beside the mate.");
        });
    }

    @Test
    void aTextThatWasKeptBackWhereTheVersionWasDownloadedIsNotTakenForBlank() throws IOException {
        EarlierText court = new EarlierText("fines", "f-3", "court");
        VersionTables downloaded = new VersionTables(tables(), "data/releases/1.0.0", Set.of(court));
        Dataset today = tables();
        EarlierDisclosure earlier = EarlierDisclosure.of(List.of(downloaded), today, Disclosure.of(today))
                .get(0);
        assertThat(earlier.withheldTexts()).containsExactly(court);
        assertThat(earlier.keptBack().get(court)).isNotEmpty();
        assertThat(row(earlier.shown(), "fines", "f-3").cell("court")).isEmpty();
    }

    @Test
    void aColumnIsPublicOnlyIfItIsSoInBoth() throws IOException {
        String court = "{\"name\": \"court\", \"type\": \"string\"";
        Edit isPrivate = new Edit("datapackage.json", court, court + ", \"casebook:visibility\": \"private\"");
        assertThat(Files.readString(STRIKE.resolve("datapackage.json"))).contains(court);
        assertThat(columns(earlier(tables(isPrivate), tables()).shown())).doesNotContain("court");
        assertThat(columns(earlier(tables(), tables(isPrivate)).shown())).doesNotContain("court");
        assertThat(columns(earlier(tables(), tables()).shown())).contains("court");
    }

    private Dataset withoutBen() throws IOException {
        return tables(
                new Edit("people.csv", "ben,Ben Keel,,stoker,named,,\n", ""),
                new Edit("fines.csv", "f-3,ben,,,", "f-3,,,1,"),
                new Edit("sentences.csv", "s-1,ben,,,", "s-1,,,1,"));
    }

    private EarlierDisclosure earlier(Dataset today, Dataset before) {
        return EarlierDisclosure.of(List.of(version(before)), today, Disclosure.of(today))
                .get(0);
    }

    private static VersionTables version(Dataset dataset) {
        return new VersionTables(dataset, "data/releases/1.0.0", Set.of());
    }

    private Dataset tables(Edit... edits) throws IOException {
        Path publication = folder.resolve("version-" + versions++);
        Path data = Files.createDirectories(publication.resolve("data"));
        try (Stream<Path> files = Files.list(STRIKE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(data.resolve(file.getFileName()), edited(file, edits));
            }
        }
        Checked checked = Check.of(publication);
        if (checked instanceof Checked.Rejected rejected) {
            throw new AssertionError(
                    rejected.problems().stream().map(Problem::text).toList());
        }
        return ((Checked.Accepted) checked).dataset();
    }

    private static String edited(Path file, Edit... edits) throws IOException {
        String text = Files.readString(file).replace("\r\n", "\n");
        for (Edit edit : edits) {
            if (edit.table().equals(String.valueOf(file.getFileName()))) {
                assertThat(text).contains(edit.from());
                text = text.replace(edit.from(), edit.to());
            }
        }
        return text;
    }

    private static String line(String table, String start) throws IOException {
        return Files.readString(STRIKE.resolve(table))
                .lines()
                .filter(one -> one.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static Row row(Dataset dataset, String table, String key) {
        return dataset.rows(table).stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(Dataset dataset, String table) {
        return dataset.rows(table).stream().flatMap(row -> row.cells().stream()).toList();
    }

    /** Of the cases that are shown whole. */
    private static List<String> ids(Dataset dataset) {
        return dataset.sanctions().stream()
                .map(sanction -> sanction.facts().caseId())
                .toList();
    }

    private static List<String> columns(Dataset dataset) {
        return dataset.rows("fines").get(0).resource().fields().stream()
                .map(field -> field.name())
                .toList();
    }
}
