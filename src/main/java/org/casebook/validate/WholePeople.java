package org.casebook.validate;

import java.math.BigDecimal;
import java.util.Optional;
import org.casebook.dataset.Field;
import org.casebook.dataset.Range;
import org.casebook.dataset.Resource;

/** People are counted in whole numbers, and a sanction is on someone. */
final class WholePeople implements ValueRule {
    @Override
    public String name() {
        return "whole-people";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        return StandardTables.isSanctionTable(resource)
                        && field.name().equals("people")
                        && field.type() == Field.Type.QUANTITY
                ? Optional.of(WholePeople::refuse)
                : Optional.empty();
    }

    private static Optional<Refusal> refuse(String value) {
        return Range.parse(value).flatMap(people -> {
            if (!people.isWhole()) {
                return Optional.of(Refusal.of(
                        value,
                        "is not a whole number of people.",
                        "Write how many, such as 30, ~30 (about), 25..35 (between) or 200.. (at least)."));
            }
            return people.high()
                            .filter(high -> high.compareTo(BigDecimal.ONE) < 0)
                            .isPresent()
                    ? Optional.of(Refusal.of(
                            value,
                            "is nobody.",
                            "Write how many: 1 if the row names a person, \"1..\" if the number is not" + " known."))
                    : Optional.empty();
        });
    }
}
