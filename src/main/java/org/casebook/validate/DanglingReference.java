package org.casebook.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;

/** A value that names a row names one that is there, or is one of the words that stand for no row. */
final class DanglingReference implements ValueRule {
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
        String end = reference.also().isEmpty()
                ? Prose.orBlank(resource, field)
                : ", or write " + Prose.or(reference.also()) + ".";
        String remedy = suggestions
                .of(value)
                .map(nearest -> "Write " + nearest + ", or add a row for " + Prose.quoted(value) + " there.")
                .orElse("Add a row for it there" + end);
        return Refusal.of(value, "is no " + reference.field() + " of " + Prose.or(files) + ".", remedy);
    }
}
