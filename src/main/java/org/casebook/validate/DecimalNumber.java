package org.casebook.validate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;

/** A value of type {@code number} is a decimal number, as people write it: no exponents. */
final class DecimalNumber implements ValueRule {
    private static final Pattern FORM = Pattern.compile("[+-]?\\d+(\\.\\d{1,18})?");

    @Override
    public String name() {
        return "decimal-number";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        if (field.type() != Field.Type.NUMBER) {
            return Optional.empty();
        }
        String remedy = "Write digits, with a full stop before decimals, such as "
                + Bounds.example(field, new BigDecimal("43.65")) + Prose.orBlank(resource, field);
        return Optional.of(value -> FORM.matcher(value).matches()
                ? Bounds.tooManyDigits(value)
                : Optional.of(Refusal.of(value, "is not a number.", remedy)));
    }
}
