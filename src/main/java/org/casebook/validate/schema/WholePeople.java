package org.casebook.validate.schema;

import static org.casebook.dataset.Columns.PEOPLE;
import static org.casebook.language.Argument.quoted;

import java.math.BigDecimal;
import java.util.Optional;
import org.casebook.dataset.Field;
import org.casebook.dataset.Range;
import org.casebook.dataset.Resource;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/** People are counted in whole numbers, and a sanction is on someone. */
public final class WholePeople implements ValueRule {
    @Override
    public String name() {
        return "whole-people";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        return StandardTables.isSanctionTable(resource) && PEOPLE.is(field) && field.type() == Field.Type.QUANTITY
                ? Optional.of(value -> resource.values().quantity(value).flatMap(people -> refuse(value, people)))
                : Optional.empty();
    }

    private static Optional<Refusal> refuse(String value, Range people) {
        if (!people.isWhole()) {
            return Optional.of(Refusal.says("whole-people", quoted(value)));
        }
        return people.high().filter(high -> high.compareTo(BigDecimal.ONE) < 0).isPresent()
                ? Optional.of(Refusal.says("whole-people.nobody", quoted(value)))
                : Optional.empty();
    }
}
