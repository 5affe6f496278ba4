package org.casebook.validate.penalty;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.language.Argument.quoted;

import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Money;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;

/** An amount has a currency. A currency may stand without an amount that is not known. */
public final class AmountWithoutCurrency implements RowRule {
    @Override
    public String name() {
        return "amount-without-currency";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        List<Money> amounts = Money.of(resource).stream()
                .filter(money -> tables.have(resource, money.amount(), money.currency()))
                .toList();
        return amounts.isEmpty()
                ? Optional.empty()
                : Optional.of((row, findings) -> {
                    for (Money money : amounts) {
                        String amount = row.text(money.amount());
                        if (!amount.isEmpty() && row.get(money.currency()).isEmpty()) {
                            findings.at(row, money.currency(), refusal(tables, row, money, amount));
                        }
                    }
                });
    }

    /** Without its amount a sentence or an appeal might impose nothing. */
    private static Refusal refusal(Tables tables, Row row, Money money, String amount) {
        if (!Money.counted(row.resource().name()).equals(Optional.of(money))
                || row.resource().name().equals("fines")) {
            return appealed(tables, row, money)
                    .map(currency -> Refusal.says(
                            "amount-without-currency.case", money.amount().name(), quoted(amount), currency))
                    .orElseGet(() -> Refusal.says(
                            "amount-without-currency", money.amount().name(), quoted(amount)));
        }
        return Refusal.says("amount-without-currency.code", money.amount().name(), quoted(amount));
    }

    private static Optional<String> appealed(Tables tables, Row row, Money money) {
        return StandardTables.isAppeals(row.resource())
                ? tables.caseRow(row.get(CASE_ID))
                        .filter(appealed ->
                                Money.counted(appealed.resource().name()).equals(Optional.of(money)))
                        .map(appealed -> appealed.get(money.currency()))
                        .filter(currency -> !currency.isEmpty())
                : Optional.empty();
    }
}
