package org.casebook.validate.schema;

import static org.casebook.language.Argument.and;

import java.util.Optional;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.StandardField;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.TablesRule;

/**
 * The description of the tables says of every field that figures rely on what figures take it to be. Without this a slip
 * in {@code datapackage.json}, not in a table, could make a figure wrong.
 */
public final class StandardFields implements TablesRule {
    @Override
    public String name() {
        return "standard-fields";
    }

    @Override
    public void check(Tables tables, Findings findings) {
        for (Resource resource : tables.description().resources()) {
            for (StandardField standard : StandardTables.fields(resource)) {
                refuse(tables, resource, standard)
                        .ifPresent(refusal -> findings.inPackage(resource.name() + "." + standard.name(), refusal));
            }
        }
    }

    private static Optional<Refusal> refuse(Tables tables, Resource resource, StandardField standard) {
        Optional<Field> field = resource.field(standard.name());
        if (field.isPresent()) {
            return refuseType(field.get(), standard)
                    .or(() -> refuseForm(field.get(), standard))
                    .or(() -> refuseWords(field.get(), standard))
                    .or(() -> refuseReference(tables, field.get(), standard));
        }
        return standard.presence() == StandardField.Presence.IF_PRESENT
                ? Optional.empty()
                : Optional.of(Refusal.says("standard-fields.missing", standard.asJson(), resource.name()));
    }

    /** A text may be restricted further, to numbers for instance; a quantity and a date may not be anything else. */
    private static Optional<Refusal> refuseType(Field field, StandardField standard) {
        return standard.typeAsJson()
                .filter(property -> field.type() != standard.type())
                .map(property -> Refusal.says(
                        standard.type() == Field.Type.EDTF ? "standard-fields.date" : "standard-fields.quantity",
                        property));
    }

    private static Optional<Refusal> refuseForm(Field field, StandardField standard) {
        if (standard.form() == StandardField.Form.SINGLE) {
            return field.delimiter().map(delimiter -> Refusal.says("standard-fields.single"));
        }
        return field.delimiter().filter(StandardField.DELIMITER::equals).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.says("standard-fields.list", StandardField.delimiterAsJson()));
    }

    private static Optional<Refusal> refuseWords(Field field, StandardField standard) {
        boolean known = standard.words().isEmpty()
                || (!field.enumeration().isEmpty() && standard.words().containsAll(field.enumeration()));
        return known
                ? Optional.empty()
                : Optional.of(Refusal.says("standard-fields.words", and(standard.words()), standard.wordsAsJson()));
    }

    /** An id that may be misspelt without notice would make two people, or two companies, of one. */
    private static Optional<Refusal> refuseReference(Tables tables, Field field, StandardField standard) {
        return standard.reference()
                .filter(target -> tables.description().resource(target.table()).isPresent())
                .filter(target -> field.reference()
                        .filter(reference -> reference.resources().contains(target.table())
                                && reference.field().equals(target.field()))
                        .isEmpty())
                .map(target -> Refusal.says(
                        "standard-fields.reference", target.field(), target.table(), StandardField.asJson(target)));
    }
}
