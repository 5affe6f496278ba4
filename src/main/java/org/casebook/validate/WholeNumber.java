package org.casebook.validate;

import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;

/** A value of type {@code integer} is a whole number. */
final class WholeNumber implements ValueRule {
    private static final Pattern FORM = Pattern.compile("[+-]?\\d{1,18}");

    @Override
    public String name() {
        return "whole-number";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        if (field.type() != Field.Type.INTEGER) {
            return Optional.empty();
        }
        String remedy = "Write digits only, such as 12" + Prose.orBlank(resource, field);
        return Optional.of(value -> FORM.matcher(value).matches()
                ? Optional.empty()
                : Optional.of(Refusal.of(value, "is not a whole number.", remedy)));
    }
}
