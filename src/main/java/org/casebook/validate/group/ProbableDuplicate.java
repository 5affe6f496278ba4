package org.casebook.validate.group;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.DATE;
import static org.casebook.dataset.Columns.KIND;
import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.language.Argument.quoted;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.casebook.dataset.Column;
import org.casebook.dataset.Row;
import org.casebook.dataset.Severity;
import org.casebook.validate.rule.Cases;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.TablesRule;

/**
 * Two rows on the same person, or the same group, of the same kind and date are probably one case that was entered
 * twice. Only a date that is known and the same in every letter counts; hidden cases do not.
 */
public final class ProbableDuplicate implements TablesRule {
    @Override
    public String name() {
        return "probable-duplicate";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Tables tables, Findings findings) {
        tables.cases().keySet().forEach(table -> {
            Map<Key, Row> first = new HashMap<>();
            for (Row row : tables.rows(table)) {
                key(row).ifPresent(key -> {
                    Row earlier = first.putIfAbsent(key, row);
                    if (earlier != null) {
                        tell(row, earlier, findings);
                    }
                });
            }
        });
    }

    private record Key(Column<String> identity, String id, String date, String kind) {}

    private static Optional<Key> key(Row row) {
        String date = row.text(DATE);
        return date.isEmpty() || Cases.isHidden(row)
                ? Optional.empty()
                : Cases.identity(row).map(field -> new Key(field, row.get(field), date, row.get(KIND)));
    }

    private static void tell(Row row, Row earlier, Findings findings) {

        boolean ofGroup = row.get(PERSON_ID).isEmpty();
        String ofKind = ofGroup ? "probable-duplicate.group.kind" : "probable-duplicate.person.kind";
        String key =
                row.get(KIND).isEmpty() ? (ofGroup ? "probable-duplicate.group" : "probable-duplicate.person") : ofKind;
        findings.at(
                row,
                CASE_ID,
                Refusal.says(key, quoted(row.get(CASE_ID)), quoted(earlier.get(CASE_ID)), Tables.place(earlier)));
    }
}
