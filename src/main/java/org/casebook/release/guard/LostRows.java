package org.casebook.release.guard;

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
import org.casebook.dataset.RuleName;
import org.casebook.dataset.Severity;
import org.casebook.dataset.Table;
import org.casebook.language.Argument;
import org.casebook.language.Message;
import org.casebook.release.Release;
import org.casebook.release.WrittenForm;

/**
 * Rows of a release that are no cases and are in no table any more. Where each had a page, whoever cited that finds nothing,
 * which is an error; two rows on one company may have been made one, so that it can be accepted with a reason. Of others a
 * warning is told. People are left out: to take somebody's row away is a way of hiding them, which is told as that.
 */
final class LostRows {
    private static final String RULE = "released-row";
    private static final Set<String> WITH_PAGES = Set.of("companies", "articles", "places", "events");

    private final Map<String, Table> today;
    private final Set<List<String>> told = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    LostRows(Map<String, Table> today) {
        this.today = today;
    }

    List<Problem> in(List<Release> newestFirst) {
        for (Release release : newestFirst) {
            release.dataset().tables().forEach((name, before) -> {
                if (!Dataset.SANCTION_TABLES.contains(name) && !name.equals("people")) {
                    compare(before, release);
                }
            });
        }
        return problems;
    }

    private void compare(Table before, Release release) {
        String name = before.resource().name();
        Table now = today.get(name);
        if (before.resource().primaryKey().isEmpty()
                || now == null
                || !now.resource().primaryKey().equals(before.resource().primaryKey())) {
            return;
        }
        Map<String, Row> byKey = new HashMap<>();
        now.rows().forEach(row -> byKey.put(row.key(), row));
        for (Row row : before.rows()) {
            if (!byKey.containsKey(row.key()) && told.add(List.of(name, row.key()))) {
                problems.add(lost(row, alike(row, byKey), release));
            }
        }
    }

    private static Optional<Row> alike(Row lost, Map<String, Row> byKey) {
        String plain = WrittenForm.ofCode(lost.key());
        return byKey.values().stream()
                .filter(row -> WrittenForm.ofCode(row.key()).equals(plain))
                .findFirst();
    }

    private Problem lost(Row row, Optional<Row> alike, Release release) {
        boolean hadAPage = WITH_PAGES.contains(row.resource().name());
        String rule = hadAPage ? RuleName.RELEASED_PAGE : RULE;
        String file = "data/" + row.resource().path();
        Argument key = quoted(row.key());
        String version = release.version().text();
        Message end = Message.of(hadAPage ? "lost-row.page" : "lost-row.no-page");
        return new Problem(
                rule,
                hadAPage ? Severity.ERROR : Severity.WARNING,
                file,
                alike.map(Row::line).orElse(0),
                String.join(",", row.resource().primaryKey()),
                alike.map(written -> Message.of("lost-row.near", key, version, end, quoted(written.key())))
                        .orElseGet(() ->
                                Message.of("lost-row", key, version, end, rule + "," + file + "," + cell(row.key()))),
                Optional.of(row));
    }

    private static String cell(String key) {
        return key.contains(",") ? '"' + key + '"' : key;
    }
}
