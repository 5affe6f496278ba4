package org.casebook.validate.time;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.DATE;
import static org.casebook.language.Argument.quoted;

import java.util.Optional;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;

/** An appeal is not decided before the decision that it is on, however vague both dates are. */
public final class AppealBeforeCase implements RowRule {
    @Override
    public String name() {
        return "appeal-before-case";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        return StandardTables.isAppeals(resource) && tables.have(resource, CASE_ID, DATE)
                ? Optional.of((row, findings) -> {
                    tables.caseRow(row.get(CASE_ID))
                            .filter(appealed -> isBefore(row, appealed))
                            .ifPresent(appealed -> findings.at(
                                    row,
                                    DATE,
                                    Refusal.says(
                                            "appeal-before-case",
                                            quoted(row.text(DATE)),
                                            quoted(appealed.text(DATE)),
                                            Tables.place(appealed))));
                })
                : Optional.empty();
    }

    private static boolean isBefore(Row one, Row other) {
        return one.get(DATE)
                .flatMap(Edtf::latest)
                .flatMap(latest -> other.get(DATE).flatMap(Edtf::earliest).filter(latest::isBefore))
                .isPresent();
    }
}
