package org.casebook.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;

/** A cell is not blank where its field is required, is part of the primary key, or is needed to count the row. */
final class Required implements RowRule {
    @Override
    public String name() {
        return "required";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        List<Integer> positions = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (int position = 0; position < resource.fields().size(); position++) {
            Field field = resource.fields().get(position);
            if (isRequired(resource, field)
                    && !ArrestKind.concerns(resource, field)
                    && tables.have(resource, field.name())) {
                positions.add(position);
                refusals.add(refusal(tables, field));
            }
        }
        return positions.isEmpty()
                ? Optional.empty()
                : Optional.of((row, findings) -> {
                    for (int required = 0; required < positions.size(); required++) {
                        int position = positions.get(required);
                        if (row.cells().get(position).isEmpty()) {
                            findings.at(row, resource.fields().get(position).name(), refusals.get(required));
                        }
                    }
                });
    }

    static boolean isRequired(Resource resource, Field field) {
        return field.required()
                || resource.primaryKey().contains(field.name())
                || StandardTables.fields(resource).stream()
                        .anyMatch(standard -> standard.name().equals(field.name())
                                && standard.presence() == StandardField.Presence.IN_EVERY_ROW);
    }

    private static Refusal refusal(Tables tables, Field field) {
        return new Refusal("is blank, and every row needs it.", remedy(tables, field));
    }

    private static String remedy(Tables tables, Field field) {
        if (!field.enumeration().isEmpty()) {
            return "Write " + Prose.or(field.enumeration()) + ".";
        }
        Optional<String> target = field.reference()
                .flatMap(reference -> tables.description()
                        .resource(reference.resources().get(0))
                        .map(resource -> "a " + reference.field() + " of " + Tables.file(resource)));
        return "Write " + target.orElseGet(() -> whatBelongsThere(field)) + ".";
    }

    private static String whatBelongsThere(Field field) {
        return switch (field.type()) {
            case QUANTITY -> "a number, such as 30, ~30 (about) or 200.. (at least)";
            case EDTF -> "a date, such as 2011-06-06, 2011-06 or 2011";
            case DATE -> "a day, such as 2011-06-06";
            case INTEGER, NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case STRING -> "what belongs there, or delete the row if nothing does";
        };
    }
}
