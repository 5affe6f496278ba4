package org.casebook.validate.schema;

import static org.casebook.language.Argument.quoted;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/** A value of a field with a pattern has its form. The pattern is no help to a reader, a good value is. */
public final class FieldPattern implements ValueRule {
    /** A longer value is no example. */
    private static final int SHOWN = 200;

    @Override
    public String name() {
        return "pattern";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        return field.pattern()
                .map(pattern -> pattern.matcher(""))
                .map(form -> value -> judged(tables, resource, field, form.reset(value), value));
    }

    private static Optional<Refusal> judged(Tables tables, Resource resource, Field field, Matcher form, String value) {
        try {
            return form.matches()
                    ? Optional.empty()
                    : Optional.of(refusal(value, tables, resource, field, form.pattern()));
        } catch (StackOverflowError e) {
            // Java tries a repeated group by calling itself once for each turn.
            return Optional.of(Refusal.says("pattern.length", quoted(value), value.length()));
        }
    }

    private static Refusal refusal(String value, Tables tables, Resource resource, Field field, Pattern pattern) {
        Optional<String> example = tables.rows(resource.name()).stream()
                .map(row -> goodValue(row, field, pattern))
                .flatMap(Optional::stream)
                .findFirst();
        return example.map(good -> Refusal.says("pattern.example", quoted(value), good, Prose.orBlank(resource, field)))
                .or(() -> described(tables, field.description())
                        .map(description -> Refusal.says("pattern.described", quoted(value), description)))
                .orElseGet(() -> Refusal.says("pattern", quoted(value)));
    }

    private static Optional<String> goodValue(Row row, Field field, Pattern pattern) {
        return row.values(field).stream()
                .filter(value ->
                        value.length() <= SHOWN && pattern.matcher(value).matches())
                .findFirst();
    }

    private static Optional<String> described(Tables tables, LocalText description) {
        return tables.description().languages().stream()
                .map(description::in)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
