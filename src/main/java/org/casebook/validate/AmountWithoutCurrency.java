package org.casebook.validate;

import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;

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
                                            remedy(tables, row, money)));
                        }
                    }
                });
    }

    /** Without its amount a sentence or an appeal might impose nothing. */
    private static String remedy(Tables tables, Row row, Money money) {
        if (!Money.counted(row.resource().name()).equals(Optional.of(money))
                || row.resource().name().equals("fines")) {
            return appealed(tables, row, money)
                    .orElse("Write its three letters, such as KZT; if the source gives no currency,"
                            + " leave the amount blank and tell it in the summary.");
        }
        return "Write its three letters, such as KZT, or XXX, the code of no currency, if the source gives none.";
    }

    private static Optional<String> appealed(Tables tables, Row row, Money money) {
        return StandardTables.isAppeals(row.resource())
                ? tables.caseRow(row.cell("case_id"))
                        .filter(appealed ->
                                Money.counted(appealed.resource().name()).equals(Optional.of(money)))
                        .map(appealed -> appealed.cell(money.currency()))
                        .filter(currency -> !currency.isEmpty())
                        .map(currency -> "Write " + currency + ", the currency of the case, unless the appeal gives"
                                + " another one.")
                : Optional.empty();
    }
}
