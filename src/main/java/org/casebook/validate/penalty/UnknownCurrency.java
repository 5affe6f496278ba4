package org.casebook.validate.penalty;

import static org.casebook.language.Argument.quoted;

import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Severity;
import org.casebook.validate.rule.Money;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/** A currency is one of ISO 4217. Only a warning: the standard grows, and the list here is that of the Java in use. */
public final class UnknownCurrency implements ValueRule {
    @Override
    public String name() {
        return "unknown-currency";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        boolean concerned = field.enumeration().isEmpty()
                && Money.of(resource).stream()
                        .anyMatch(money -> money.currency().is(field));
        if (!concerned) {
            return Optional.empty();
        }
        Set<String> codes = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toCollection(TreeSet::new));
        // Java does not know all that were in use once, nor an older Java those of today.
        CurrencyTimes times = CurrencyTimes.read();
        return Optional.of(value -> codes.contains(value) || times.of(value).isPresent()
                ? Optional.empty()
                : Optional.of(refusal(value, codes)));
    }

    private static Refusal refusal(String value, Set<String> codes) {
        return turned(value)
                .filter(codes::contains)
                .map(meant -> Refusal.says("unknown-currency.near", quoted(value), meant))
                .orElseGet(() -> Refusal.says("unknown-currency", quoted(value)));
    }

    /** The last two letters the other way round, the slip that is made most: of a code of three letters too many are near. */
    private static Optional<String> turned(String value) {
        return value.length() == 3
                ? Optional.of("" + value.charAt(0) + value.charAt(2) + value.charAt(1))
                : Optional.empty();
    }
}
