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

/** A value of type {@code number} is a decimal number, as people write it: no exponents. */
public final class DecimalNumber implements ValueRule {
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
