package org.casebook.validate.text;

import static org.casebook.language.Argument.or;
import static org.casebook.language.Argument.quoted;

import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.resource.value.NormalizedValue;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/** A date or number can be read in one way only: {@code 03/04/2011} and {@code 1,234} are not guessed. */
public final class AmbiguousValue implements ValueRule {
    @Override
    public String name() {
        return "ambiguous-value";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        if (field.type() == Field.Type.STRING || field.type() == Field.Type.BOOLEAN) {
            return Optional.empty();
        }
        return Optional.of(value -> {
            List<String> readings = NormalizedValue.readings(field, value);
            return readings.size() < 2 ? Optional.empty() : Optional.of(refusal(value, readings));
        });
    }

    /** A number is to be written so that it is not in doubt again. */
    private static Refusal refusal(String value, List<String> readings) {
        List<String> written =
                readings.stream().map(NormalizedValue::unmistakable).toList();
        return written.equals(readings)
                ? Refusal.says("ambiguous-value", quoted(value), or(readings))
                : Refusal.says("ambiguous-value.number", quoted(value), or(readings), or(written));
    }
}
