package org.casebook.validate.schema;

import static org.casebook.language.Argument.or;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.language.Argument;
import org.casebook.language.Message;
import org.casebook.validate.penalty.ArrestKind;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.StandardField;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;

/** A cell is not blank where its field is required, is part of the primary key, or is needed to count the row. */
public final class Required implements RowRule {
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

    public static boolean isRequired(Resource resource, Field field) {
        return field.required()
                || resource.primaryKey().contains(field.name())
                || StandardTables.fields(resource).stream()
                        .anyMatch(standard -> standard.name().equals(field.name())
                                && standard.presence() == StandardField.Presence.IN_EVERY_ROW);
    }

    private static Refusal refusal(Tables tables, Field field) {
        return Refusal.says("required", whatBelongsThere(tables, field));
    }

    private static Argument whatBelongsThere(Tables tables, Field field) {
        if (!field.enumeration().isEmpty()) {
            return or(field.enumeration());
        }
        Optional<Argument> target = field.reference()
                .flatMap(reference -> tables.description()
                        .resource(reference.resources().get(0))
                        .map(resource -> Message.of("required.reference", reference.field(), Tables.file(resource))));
        return target.orElseGet(() -> Message.of(whatBelongsThere(field)));
    }

    private static String whatBelongsThere(Field field) {
        return switch (field.type()) {
            case QUANTITY -> "required.quantity";
            case EDTF -> "required.date";
            case DATE -> "required.day";
            case INTEGER, NUMBER -> "required.number";
            case BOOLEAN -> "required.truth";
            case STRING -> "required.text";
        };
    }
}
