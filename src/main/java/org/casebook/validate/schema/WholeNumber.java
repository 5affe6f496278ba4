package org.casebook.validate.schema;

import static org.casebook.language.Argument.quoted;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.language.Message;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/** A value of type {@code integer} is a whole number. */
public final class WholeNumber implements ValueRule {
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
        String example = Bounds.example(field, BigDecimal.valueOf(12));
        Message end = Prose.orBlank(resource, field);
        return Optional.of(value -> FORM.matcher(value).matches()
                ? Bounds.tooManyDigits(value)
                : Optional.of(Refusal.says("whole-number", quoted(value), example, end)));
    }
}
