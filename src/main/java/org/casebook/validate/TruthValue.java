package org.casebook.validate;

import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;

/** A value of type {@code boolean} is one of the words that Table Schema reads as true or false. */
final class TruthValue implements ValueRule {
    private static final Pattern FORM = Pattern.compile("true|True|TRUE|1|false|False|FALSE|0");

    @Override
    public String name() {
        return "truth-value";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        if (field.type() != Field.Type.BOOLEAN) {
            return Optional.empty();
        }
        String remedy = "Write true or false" + Prose.orBlank(resource, field);
        return Optional.of(value -> FORM.matcher(value).matches()
                ? Optional.empty()
                : Optional.of(Refusal.of(value, "is neither true nor false.", remedy)));
    }
}
