package org.casebook.release.guard;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.language.Argument.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Row;
import org.casebook.language.Message;
import org.casebook.release.Release;
import org.casebook.release.TodaysCases;
import org.casebook.release.WrittenForm;

/** Cases of a release that are in no table: readers who cited one must find out what became of it. */
final class LostCases {
    private static final String RULE = "released-case";

    private final TodaysCases today;
    private Optional<Map<String, Row>> alike = Optional.empty();

    LostCases(TodaysCases today) {
        this.today = today;
    }

    List<Problem> in(List<Release> newestFirst) {
        Set<String> told = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (Release release : newestFirst) {
            for (String table : Dataset.SANCTION_TABLES) {
                for (Row row : release.dataset().rows(table)) {
                    String id = row.get(CASE_ID);
                    if (!id.isEmpty() && !today.byId().containsKey(id) && told.add(id)) {
                        problems.add(lost(id, row, release));
                    }
                }
            }
        }
        return problems;
    }

    private Problem lost(String id, Row row, Release release) {
        Optional<Row> other = Optional.ofNullable(alike().get(WrittenForm.ofCode(id)))
                .filter(written ->
                        written.resource().name().equals(row.resource().name()));
        return new Problem(
                RULE,
                "data/" + row.resource().path(),
                other.map(Row::line).orElse(0),
                "case_id",
                other.map(written -> Message.of(
                                "lost-case.near", quoted(id), release.version().text(), quoted(written.get(CASE_ID))))
                        .orElseGet(() -> Message.of(
                                "lost-case", quoted(id), release.version().text())));
    }

    /** Today's cases by their id in its plainest form. */
    private Map<String, Row> alike() {
        Map<String, Row> known = alike.orElseGet(() -> {
            Map<String, Row> rows = new HashMap<>();
            today.byId().forEach((id, row) -> rows.put(WrittenForm.ofCode(id), row));
            return rows;
        });
        alike = Optional.of(known);
        return known;
    }
}
