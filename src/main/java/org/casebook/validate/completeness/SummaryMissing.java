package org.casebook.validate.completeness;

import static org.casebook.dataset.Columns.PUBLISH;
import static org.casebook.language.Argument.and;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Severity;
import org.casebook.validate.rule.Cases;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.schema.Required;

/**
 * What happened is told in every language in which the table tells it at all. A language in which no row of the table
 * has a summary yet is not asked for, and where every row needs one, a blank is an error of its own.
 */
public final class SummaryMissing implements RowRule {
    private static final String SUMMARY = "summary_";

    @Override
    public String name() {
        return "summary-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        List<String> fields = new ArrayList<>();
        for (String language : tables.description().languages()) {
            String field = SUMMARY + language;
            boolean isRequired = resource.field(field)
                    .filter(found -> Required.isRequired(resource, found))
                    .isPresent();
            if (!isRequired
                    && tables.have(resource, field)
                    && tables.rows(resource.name()).stream()
                            .anyMatch(row -> !row.cell(field).isEmpty())) {
                fields.add(field);
            }
        }
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of((row, findings) -> {
                    if (!Cases.isHidden(row) && !row.get(PUBLISH).equals("stub")) {
                        judge(row, fields, findings);
                    }
                });
    }

    private static void judge(Row row, List<String> fields, Findings findings) {
        if (isWhole(row, fields)) {
            return;
        }
        List<String> blank =
                fields.stream().filter(field -> row.cell(field).isEmpty()).toList();
        findings.at(
                row,
                blank.get(0),
                blank.size() == 1
                        ? Refusal.says("summary-missing")
                        : Refusal.says(
                                "summary-missing.several", and(blank.subList(1, blank.size())), blank.size() - 1));
    }

    /** As nearly all rows are. */
    private static boolean isWhole(Row row, List<String> fields) {
        for (String field : fields) {
            if (row.cell(field).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
