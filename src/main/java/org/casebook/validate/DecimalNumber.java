package org.casebook.validate;

import static org.casebook.language.Argument.quoted;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.language.Message;

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
        String example = Bounds.example(field, new BigDecimal("43.65"));
        Message end = Prose.orBlank(resource, field);
        return Optional.of(value -> FORM.matcher(value).matches()
                ? Bounds.tooManyDigits(value)
                : Optional.of(Refusal.says("decimal-number", quoted(value), example, end)));
    }
}
