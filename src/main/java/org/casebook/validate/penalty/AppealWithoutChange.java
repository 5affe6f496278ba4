package org.casebook.validate.penalty;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.OUTCOME;
import static org.casebook.language.Argument.or;
import static org.casebook.language.Argument.quoted;

import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Column;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Range;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;

/** An appeal that reduced or increased a penalty says to what. */
public final class AppealWithoutChange implements RowRule {
    private static final List<String> CHANGES = List.of("reduced", "increased");

    @Override
    public String name() {
        return "appeal-without-change";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        if (!StandardTables.isAppeals(resource) || !tables.have(resource, CASE_ID, OUTCOME)) {
            return Optional.empty();
        }
        List<Column<Optional<Range>>> values = Dataset.SANCTION_TABLES.stream()
                .flatMap(table -> StandardTables.penalties(table).stream())
                .toList();
        return Optional.of((row, findings) -> {
            String outcome = row.get(OUTCOME);
            if (CHANGES.contains(outcome)
                    && values.stream().allMatch(value -> row.text(value).isEmpty())) {
                findings.at(row, OUTCOME, refusal(tables, row, outcome));
            }
        });
    }

    private static boolean isDismissal(Tables tables, Row row) {
        return tables.caseRow(row.get(CASE_ID))
                .filter(appealed ->
                        StandardTables.penalties(appealed.resource().name()).isEmpty())
                .isPresent();
    }

    private static Refusal refusal(Tables tables, Row row, String outcome) {
        List<Column<Optional<Range>>> columns = tables.caseRow(row.get(CASE_ID))
                .map(appealed -> StandardTables.penalties(appealed.resource().name()))
                .orElse(List.of());
        if (isDismissal(tables, row)) {
            return Refusal.says("appeal-without-change.dismissal", quoted(outcome));
        }

        return columns.isEmpty()
                ? Refusal.says("appeal-without-change", quoted(outcome))
                : Refusal.says(
                        "appeal-without-change.columns",
                        quoted(outcome),
                        or(columns.stream().map(Column::name).toList()));
    }
}
