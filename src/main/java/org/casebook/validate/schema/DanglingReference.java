package org.casebook.validate.schema;

import static org.casebook.language.Argument.or;
import static org.casebook.language.Argument.quoted;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.language.Message;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Suggestions;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/** A value that names a row names one that is there, or is one of the words that stand for no row. */
public final class DanglingReference implements ValueRule {
    @Override
    public String name() {
        return "dangling-reference";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        return StandardTables.isLinkOfCases(resource, field)
                ? Optional.empty()
                : field.reference().map(reference -> judge(tables, resource, field, reference));
    }

    private static Judge judge(Tables tables, Resource resource, Field field, Field.Reference reference) {
        List<Collection<String>> known = new ArrayList<>();
        known.add(reference.also());
        reference.resources().forEach(table -> known.add(tables.values(table, reference.field())));
        boolean readable = reference.resources().stream()
                .allMatch(table -> tables.description()
                        .resource(table)
                        .filter(target -> tables.have(target, reference.field()))
                        .isPresent());
        Suggestions suggestions = new Suggestions(known);
        return value -> known.stream().anyMatch(ids -> ids.contains(value))
                        || !readable
                        || tables.mayHold(reference.resources(), value)
                ? Optional.empty()
                : Optional.of(refusal(value, suggestions, tables, resource, field, reference));
    }

    private static Refusal refusal(
            String value,
            Suggestions suggestions,
            Tables tables,
            Resource resource,
            Field field,
            Field.Reference reference) {
        List<String> files = new ArrayList<>();
        reference
                .resources()
                .forEach(table ->
                        tables.description().resource(table).map(Tables::file).ifPresent(files::add));
        Message end = reference.also().isEmpty()
                ? Prose.orBlank(resource, field)
                : Message.of("or-word", or(reference.also()));
        return suggestions
                .of(value)
                .map(nearest ->
                        Refusal.says("dangling-reference.near", quoted(value), reference.field(), or(files), nearest))
                .orElseGet(() -> Refusal.says("dangling-reference", quoted(value), reference.field(), or(files), end));
    }
}
