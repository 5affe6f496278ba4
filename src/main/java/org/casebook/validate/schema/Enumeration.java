package org.casebook.validate.schema;

import static org.casebook.language.Argument.and;
import static org.casebook.language.Argument.or;
import static org.casebook.language.Argument.quoted;

import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Suggestions;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/** A value of a field with an enumeration is one of its words. */
public final class Enumeration implements ValueRule {
    @Override
    public String name() {
        return "enumeration";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        List<String> words = field.enumeration();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Suggestions suggestions = new Suggestions(words);
        return Optional.of(value -> words.contains(value)
                ? Optional.empty()
                : Optional.of(suggestions
                        .of(value)
                        .map(nearest -> Refusal.says("enumeration.near", quoted(value), nearest, and(words)))
                        .orElseGet(() -> Refusal.says("enumeration", quoted(value), or(words)))));
    }
}
