package org.casebook.validate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;

/** A value of type {@code integer} is a whole number. */
final class WholeNumber implements ValueRule {
    private static final Pattern FORM = Pattern.compile("[+-]?\\d+");

    @Override
    public String name() {
        return "whole-number";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        if (field.type() != Field.Type.INTEGER) {
            return Optional.empty();
        }
        String remedy = "Write digits only, such as " + Bounds.example(field, BigDecimal.valueOf(12))
                + Prose.orBlank(resource, field);
        return Optional.of(value -> FORM.matcher(value).matches()
                ? Bounds.tooManyDigits(value)
                : Optional.of(Refusal.of(value, "is not a whole number.", remedy)));
    }
}
