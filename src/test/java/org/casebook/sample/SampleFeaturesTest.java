package org.casebook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.casebook.dataset.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Twenty small samples together hold everything that is hard to count, so that tests over them meet it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleFeaturesTest {
    private final List<Publication> samples = new ArrayList<>();

    @BeforeAll
    void write(@TempDir Path folder) throws Exception {
        for (long seed : LongStream.rangeClosed(1, 20).toArray()) {
            samples.add(Publication.write(folder.resolve("sample-" + seed), 60, seed));
        }
    }

    @Test
    void datesOfEveryForm() {
        assertThat(shapes("date", "dismissals", "fines", "arrests", "sentences"))
                .contains(
                        "",
                        "Y-M-D",
                        "Y-M-D~",
                        "Y-M",
                        "Y-M~",
                        "Y",
                        "Y~",
                        "Y-M-D/Y-M-D",
                        "Y-M/Y-M",
                        "[Y-M-D..Y-M-D]",
                        "[Y-M..Y-M]",
                        "[..Y-M-D]",
                        "[Y-M-D..]");
        assertThat(shapes("date", "appeals")).contains("", "Y-M-D", "Y-M", "[..Y-M-D]");
        assertThat(shapes("date", "events")).contains("", "Y-M-D", "Y-M");
    }

    @Test
    void numbersOfEveryForm() {
        assertThat(shapes("people", "dismissals", "fines", "arrests", "sentences"))
                .contains("", "N", "~N", "N..N", "N..", "..N", "~N..N");
        assertThat(values("people", "fines")).contains("2..", "24..", "200..");
        assertThat(shapes("amount", "fines")).contains("", "N", "N.N", "~N", "N..N", "N..", "..N");
        assertThat(shapes("days", "arrests")).contains("", "N", "~N", "N..N", "N..", "..N");
        assertThat(shapes("prison_months", "sentences")).contains("", "N", "~N");
        for (String penalty :
                List.of("suspended_months", "probation_months", "work_hours", "ban_months", "fine_amount")) {
            assertThat(shapes(penalty, "sentences")).contains("", "N");
        }
        assertThat(values("prison_months", "appeals")).contains("0");
    }

    @Test
    void wordsOfEveryKind() {
        assertThat(values("kind", "arrests"))
                .containsExactlyInAnyOrder("administrative_arrest", "pre_trial_detention", "short_detention");
        assertThat(values("currency", "fines")).containsExactlyInAnyOrder("", "KZT", "RUB");
        assertThat(values("fine_currency", "sentences")).containsExactlyInAnyOrder("", "KZT", "RUB");
        assertThat(values("certainty", "fines")).containsExactlyInAnyOrder("stated", "reported", "alleged");
        assertThat(values("publish", "fines")).containsExactlyInAnyOrder("yes", "stub", "no");
        assertThat(values("part_of_certainty", "fines")).contains("stated", "possible");
        assertThat(values("visibility", "people")).containsExactlyInAnyOrder("named", "pseudonym", "withheld");
        assertThat(values("kind", "articles")).containsExactlyInAnyOrder("administrative", "criminal", "labour");
        assertThat(values("outcome", "appeals"))
                .containsExactlyInAnyOrder(
                        "upheld", "reduced", "increased", "quashed", "reinstated", "pardoned", "pending");
        assertThat(values("company_ids", "fines"))
                .contains("", "none", "several")
                .anyMatch(cell -> cell.contains(";"));
        assertThat(values("article_ids", "fines")).contains("").anyMatch(cell -> cell.contains(";"));
        assertThat(values("charged_article_ids", "arrests")).anyMatch(cell -> !cell.isEmpty());
        assertThat(values("withdrawn", "arrests")).hasSizeGreaterThan(1);
        assertThat(rows("fines"))
                .anyMatch(row ->
                        row.cell("amount").isEmpty() && !row.cell("currency").isEmpty());
        assertThat(rows("people")).anyMatch(row -> row.cell("name").matches(".*[ӘәҒғҚқҢңӨөҰұҮүҺһІі].*"));
    }

    @Test
    void appealsOfEveryOutcomeInEveryTable() {
        Map<String, Set<String>> outcomes = new HashMap<>();
        Map<String, Integer> ofCase = new HashMap<>();
        for (Publication sample : samples) {
            for (Row appeal : sample.rows("appeals")) {
                String letter = appeal.cell("case_id").substring(0, 1);
                outcomes.computeIfAbsent(letter, first -> new TreeSet<>()).add(appeal.cell("outcome"));
                ofCase.merge(samples.indexOf(sample) + appeal.cell("case_id"), 1, Integer::sum);
                if (appeal.cell("outcome").equals("pending")
                        && appeal.cell("date").isEmpty()) {
                    outcomes.computeIfAbsent("undated", first -> new TreeSet<>())
                            .add("pending");
                }
            }
        }
        assertThat(outcomes.get("d")).contains("upheld", "reinstated", "quashed", "pending");
        assertThat(outcomes.get("f"))
                .contains("upheld", "reduced", "increased", "quashed", "reinstated", "pardoned", "pending");
        assertThat(outcomes.get("a"))
                .contains("upheld", "reduced", "increased", "quashed", "reinstated", "pardoned", "pending");
        assertThat(outcomes.get("s")).contains("upheld", "reduced", "quashed", "pending");
        assertThat(outcomes).containsKey("undated");
        assertThat(ofCase.values()).contains(1, 2, 3);
    }

    @Test
    void treesOfEveryShape() {
        Set<String> found = new TreeSet<>();
        for (Publication sample : samples) {
            for (Row row : sample.sanctions()) {
                tree(sample, row, found);
            }
        }
        assertThat(found)
                .contains(
                        "level 1",
                        "level 2",
                        "level 3",
                        "possible person",
                        "stated person",
                        "possible subgroup",
                        "stated subgroup",
                        "hidden in between",
                        "member before its group",
                        "amount inherited",
                        "amount inherited from above",
                        "only the currency",
                        "own amount",
                        "days inherited",
                        "penalty inherited",
                        "other company_ids",
                        "other article_ids",
                        "other place_id",
                        "other date",
                        "other event_id",
                        "blank company_ids",
                        "blank article_ids",
                        "blank place_id",
                        "possible without a value");
    }

    private static void tree(Publication sample, Row row, Set<String> found) {
        List<Row> above = sample.above(row);
        if (above.isEmpty()) {
            return;
        }
        Row group = above.get(0);
        String certainty = row.cell("part_of_certainty");
        found.add("level " + above.size());
        found.add(certainty + (row.cell("person_id").isEmpty() ? " subgroup" : " person"));
        if (row.line() < group.line()) {
            found.add("member before its group");
        }
        if (above.size() > 1
                && Publication.isHidden(group)
                && !Publication.isHidden(row)
                && !Publication.isHidden(above.get(1))) {
            found.add("hidden in between");
        }
        for (String field : List.of("company_ids", "article_ids", "place_id", "date", "event_id")) {
            if (row.cell(field).isEmpty() && !group.cell(field).isEmpty()) {
                found.add("blank " + field);
            } else if (!row.cell(field).equals(group.cell(field))) {
                found.add("other " + field);
            }
        }
        values(row, above, found);
    }

    private static void values(Row row, List<Row> above, Set<String> found) {
        Row group = above.get(0);
        if (!row.cell("amount").isEmpty()) {
            found.add("own amount");
        } else if (!row.cell("currency").isEmpty()) {
            found.add("only the currency");
        } else if (!group.cell("amount").isEmpty()) {
            found.add("amount inherited");
        } else if (above.size() > 1 && !above.get(1).cell("amount").isEmpty()) {
            found.add("amount inherited from above");
        }
        if (row.resource().name().equals("arrests") && row.cell("days").isEmpty()) {
            found.add(group.cell("days").isEmpty() ? "no days" : "days inherited");
            if (row.cell("part_of_certainty").equals("possible")) {
                found.add("possible without a value");
            }
        }
        boolean inherits = Stream.of("prison_months", "suspended_months", "probation_months", "ban_months")
                .anyMatch(
                        field -> row.cell(field).isEmpty() && !group.cell(field).isEmpty());
        if (inherits) {
            found.add("penalty inherited");
        }
    }

    @Test
    void peopleAndGroupsMetAgain() {
        Set<String> found = new HashSet<>();
        for (Publication sample : samples) {
            List<Row> rows = sample.sanctions();
            for (Row one : rows) {
                for (Row other : rows) {
                    if (!one.equals(other)) {
                        again("person_id", sample, one, other, found);
                        again("group_id", sample, one, other, found);
                    }
                }
            }
        }
        for (String who : List.of("person_id", "group_id")) {
            assertThat(found)
                    .contains(
                            who + " in one table",
                            who + " in two tables",
                            who + " for one event",
                            who + " under one article",
                            who + " in two trees",
                            who + " in a tree and alone");
        }
        assertThat(found).contains("group_id of other size");
    }

    private static void again(String who, Publication sample, Row one, Row other, Set<String> found) {
        if (one.cell(who).isEmpty() || !one.cell(who).equals(other.cell(who))) {
            return;
        }
        boolean sameTable = one.resource().name().equals(other.resource().name());
        found.add(who + (sameTable ? " in one table" : " in two tables"));
        if (!one.cell("event_id").isEmpty() && one.cell("event_id").equals(other.cell("event_id"))) {
            found.add(who + " for one event");
        }
        if (one.values("article_ids").stream().anyMatch(other.values("article_ids")::contains)) {
            found.add(who + " under one article");
        }
        boolean inTree = !one.cell("part_of").isEmpty();
        boolean otherInTree = !other.cell("part_of").isEmpty();
        if (inTree && otherInTree && !top(sample, one).equals(top(sample, other))) {
            found.add(who + " in two trees");
        } else if (sameTable && inTree != otherInTree) {
            found.add(who + " in a tree and alone");
        }
        if (!one.cell("people").equals(other.cell("people"))) {
            found.add(who + " of other size");
        }
    }

    private static Row top(Publication sample, Row row) {
        List<Row> above = sample.above(row);
        return above.get(above.size() - 1);
    }

    private List<Row> rows(String... tables) {
        return samples.stream()
                .flatMap(sample -> Arrays.stream(tables).flatMap(table -> sample.rows(table).stream()))
                .toList();
    }

    private Set<String> values(String field, String... tables) {
        Set<String> values = new TreeSet<>();
        rows(tables).forEach(row -> values.add(row.cell(field)));
        return values;
    }

    /** The cells with Y, M, D and N in place of their numbers. */
    private Set<String> shapes(String field, String... tables) {
        Set<String> shapes = new TreeSet<>();
        values(field, tables)
                .forEach(value -> shapes.add(value.replaceAll("\\d{4}-\\d{2}-\\d{2}", "Y-M-D")
                        .replaceAll("\\d{4}-\\d{2}", "Y-M")
                        .replaceAll(field.equals("date") ? "\\d{4}" : "\\d+", field.equals("date") ? "Y" : "N")));
        return shapes;
    }
}
