package org.casebook.validate.penalty;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.language.Argument.or;
import static org.casebook.language.Argument.quoted;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.dataset.Column;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Money;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;

/** An appeal changes only what the decision could impose: there are no days of a fine. */
public final class AppealedValue implements RowRule {
    @Override
    public String name() {
        return "appealed-value";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        if (!StandardTables.isAppeals(resource) || !tables.have(resource, CASE_ID)) {
            return Optional.empty();
        }
        List<Column<?>> all =
                Dataset.SANCTION_TABLES.stream().flatMap(AppealedValue::columns).toList();
        return Optional.of((row, findings) ->
                tables.caseRow(row.get(CASE_ID)).ifPresent(appealed -> judge(row, appealed, all, findings)));
    }

    private static void judge(Row row, Row appealed, List<Column<?>> all, Findings findings) {
        String table = appealed.resource().name();
        List<Column<?>> own = columns(table).toList();
        for (Column<?> column : all) {
            String value = row.text(column);
            if (!value.isEmpty() && !own.contains(column)) {
                findings.at(
                        row,
                        column,
                        Refusal.says(
                                own.isEmpty() ? "appealed-value.none" : "appealed-value",
                                quoted(value),
                                quoted(row.get(CASE_ID)),
                                Tables.file(appealed.resource()),
                                or(own.stream().map(Column::name).toList())));
            }
        }
    }

    private static Stream<Column<?>> columns(String table) {
        return Stream.concat(
                        StandardTables.penalties(table).stream(),
                        Money.counted(table).stream().flatMap(Money::columns))
                .distinct();
    }
}
