package org.casebook.validate.penalty;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.language.Argument.quoted;

import java.util.Optional;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Money;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;

/** An appeal gives a currency only with an amount: alone it would turn the first amount into another currency. */
public final class AppealedCurrency implements RowRule {
    @Override
    public String name() {
        return "appealed-currency";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        return StandardTables.isAppeals(resource) && tables.have(resource, CASE_ID)
                ? Optional.of((row, findings) -> tables.caseRow(row.get(CASE_ID))
                        .ifPresent(appealed -> Money.counted(appealed.resource().name())
                                .ifPresent(money -> judge(row, appealed, money, findings))))
                : Optional.empty();
    }

    private static void judge(Row row, Row appealed, Money money, Findings findings) {
        String currency = row.get(money.currency());
        String imposed = appealed.get(money.currency());
        boolean alone = !currency.isEmpty() && row.text(money.amount()).isEmpty();
        if (alone && !appealed.text(money.amount()).isEmpty() && !imposed.equals(currency)) {
            findings.at(
                    row,
                    money.currency(),
                    Refusal.says(
                            "appealed-currency",
                            quoted(currency),
                            quoted(imposed),
                            Tables.place(appealed),
                            money.amount().name()));
        }
    }
}
