package org.casebook.validate.penalty;

import static org.casebook.language.Argument.quoted;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.validate.rule.Money;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/** A currency is three capital letters (ISO 4217), so that no two spellings of it are counted apart. */
public final class CurrencyCode implements ValueRule {
    private static final Pattern FORM = Pattern.compile("[A-Z]{3}");

    @Override
    public String name() {
        return "currency-code";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        boolean concerned =
                Money.of(resource).stream().anyMatch(money -> money.currency().is(field));
        boolean mayBeBlank = resource.name().equals("fines") || field.name().startsWith("amount_");
        return concerned ? Optional.of(value -> refuse(value, mayBeBlank)) : Optional.empty();
    }

    private static Optional<Refusal> refuse(String value, boolean mayBeBlank) {
        if (FORM.matcher(value).matches()) {
            return Optional.empty();
        }
        String capitals = value.toUpperCase(Locale.ROOT);
        if (FORM.matcher(capitals).matches()) {
            return Optional.of(Refusal.says("currency-code.capitals", quoted(value), capitals));
        }
        return Optional.of(Refusal.says(mayBeBlank ? "currency-code.blank" : "currency-code", quoted(value)));
    }
}
