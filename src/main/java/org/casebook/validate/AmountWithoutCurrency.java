package org.casebook.validate;

import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Resource;

/** An amount has a currency. A currency may stand without an amount that is not known. */
final class AmountWithoutCurrency implements RowRule {
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
                        String amount = row.cell(money.amount());
                        if (!amount.isEmpty() && row.cell(money.currency()).isEmpty()) {
                            findings.at(
                                    row,
                                    money.currency(),
                                    new Refusal(
                                            "is blank, and " + money.amount() + " is " + Prose.quoted(amount) + ".",
                                            "Write its three letters, such as KZT; if the source gives no currency,"
                                                    + " leave the amount blank and tell it in the summary."));
                        }
                    }
                });
    }
}
