package org.casebook.validate.penalty;

import static org.casebook.dataset.Columns.CURRENCY_CONVERTED;
import static org.casebook.dataset.Columns.DATE;
import static org.casebook.language.Argument.quoted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Column;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Severity;
import org.casebook.language.Argument;
import org.casebook.validate.rule.Money;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.Tables;

/**
 * A currency was in use somewhere on the row's date: after 2016 an amount in BYR is one in BYN, or ten thousand times too
 * large. A converted amount is of the source's time, and not judged.
 */
public final class CurrencyOutOfTime implements RowRule {
    @Override
    public String name() {
        return "currency-out-of-time";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        List<Column<String>> currencies = Money.of(resource).stream()
                .map(Money::currency)
                .filter(currency -> !currency.equals(CURRENCY_CONVERTED) && tables.have(resource, currency))
                .toList();
        if (currencies.isEmpty()
                || !tables.have(resource, DATE)
                || tables.rows(resource.name()).isEmpty()) {
            return Optional.empty();
        }
        CurrencyTimes times = CurrencyTimes.read();
        return Optional.of((row, findings) -> {
            for (Column<String> field : currencies) {
                String currency = row.get(field);
                if (!currency.isEmpty() && !times.clearlyHolds(currency, row.text(DATE))) {
                    times.of(currency)
                            .flatMap(time -> refuse(row, currency, time))
                            .ifPresent(refusal -> findings.at(row, field, refusal));
                }
            }
        });
    }

    private static Optional<Refusal> refuse(Row row, String currency, CurrencyTimes.Time time) {
        return row.get(DATE).flatMap(date -> refuse(quoted(currency), quoted(row.text(DATE)), date, time));
    }

    private static Optional<Refusal> refuse(Argument currency, Argument day, Edtf date, CurrencyTimes.Time time) {
        Optional<LocalDate> ended =
                time.to().filter(end -> date.earliest().filter(end::isBefore).isPresent());
        if (ended.isPresent()) {
            return Optional.of(Refusal.says("currency-out-of-time.until", currency, ended.get(), day));
        }
        return date.latest().filter(time.from()::isAfter).isPresent()
                ? Optional.of(Refusal.says("currency-out-of-time.since", currency, time.from(), day))
                : Optional.empty();
    }
}
