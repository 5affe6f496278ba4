package org.casebook.validate.schema;

import static org.casebook.language.Argument.quoted;

import java.math.BigDecimal;
import java.util.Optional;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/** No number is greater than its field allows; of a quantity neither bound that is written. */
public final class Maximum implements ValueRule {
    @Override
    public String name() {
        return "maximum";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        return field.maximum()
                .map(bound -> value -> Bounds.of(field, resource.values(), value).stream()
                                .anyMatch(number -> number.compareTo(bound) > 0)
                        ? Optional.of(refusal(value, bound))
                        : Optional.empty());
    }

    private static Refusal refusal(String value, BigDecimal bound) {
        return Refusal.says("maximum", quoted(value), bound);
    }
}
