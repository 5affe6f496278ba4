package org.casebook.validate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;

/** A currency is three capital letters (ISO 4217), so that no two spellings of it are counted apart. */
final class CurrencyCode implements ValueRule {
    private static final Pattern FORM = Pattern.compile("[A-Z]{3}");

    @Override
    public String name() {
        return "currency-code";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        boolean concerned =
                Money.of(resource).stream().anyMatch(money -> money.currency().equals(field.name()));
        String unknown = resource.name().equals("fines") || field.name().startsWith("amount_")
                ? ", or leave the cell and its amount blank if it is not known."
                : ", or XXX, the code of no currency, if it is not known.";
        return concerned ? Optional.of(value -> refuse(value, unknown)) : Optional.empty();
    }

    private static Optional<Refusal> refuse(String value, String unknown) {
        if (FORM.matcher(value).matches()) {
            return Optional.empty();
        }
        String capitals = value.toUpperCase(Locale.ROOT);
        return Optional.of(Refusal.of(
                value,
                "is not a currency's three capital letters.",
                FORM.matcher(capitals).matches()
                        ? "Write " + capitals + "."
                        : "Write them, such as KZT, RUB, USD or EUR" + unknown));
    }
}
