package org.casebook.validate;

import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;

/** An appeal that reduced or increased a penalty says to what. */
final class AppealWithoutChange implements RowRule {
    private static final List<String> CHANGES = List.of("reduced", "increased");

    @Override
    public String name() {
        return "appeal-without-change";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        if (!StandardTables.isAppeals(resource) || !tables.have(resource, "case_id", "outcome")) {
            return Optional.empty();
        }
        List<String> values = Dataset.SANCTION_TABLES.stream()
                .flatMap(table -> StandardTables.penalties(table).stream())
                .toList();
        return Optional.of((row, findings) -> {
            String outcome = row.cell("outcome");
            if (CHANGES.contains(outcome)
                    && values.stream().allMatch(value -> row.cell(value).isEmpty())) {
                findings.at(row, "outcome", Refusal.of(outcome, "changes nothing in this row.", remedy(tables, row)));
            }
        });
    }

    private static boolean isDismissal(Tables tables, Row row) {
        return tables.caseRow(row.cell("case_id"))
                .filter(appealed ->
                        StandardTables.penalties(appealed.resource().name()).isEmpty())
                .isPresent();
    }

    private static String remedy(Tables tables, Row row) {
        List<String> columns = tables.caseRow(row.cell("case_id"))
                .map(appealed -> StandardTables.penalties(appealed.resource().name()))
                .orElse(List.of());
        if (isDismissal(tables, row)) {
            return "Nothing of a dismissal can be more or less: write upheld, quashed or reinstated as the outcome.";
        }
        String otherwise = "; if it changed nothing, write upheld as the outcome.";
        return columns.isEmpty()
                ? "Write what then stands in the column of the penalty" + otherwise
                : "Write what then stands in " + Prose.or(columns) + otherwise;
    }
}
