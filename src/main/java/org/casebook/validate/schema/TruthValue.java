package org.casebook.validate.schema;

import static org.casebook.language.Argument.quoted;

import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.language.Message;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/** A value of type {@code boolean} is one of the words that Table Schema reads as true or false. */
public final class TruthValue implements ValueRule {
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
        Message end = Prose.orBlank(resource, field);
        return Optional.of(value -> FORM.matcher(value).matches()
                ? Optional.empty()
                : Optional.of(Refusal.says("truth-value", quoted(value), end)));
    }
}
