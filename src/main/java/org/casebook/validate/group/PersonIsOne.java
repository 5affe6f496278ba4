package org.casebook.validate.group;

import static org.casebook.dataset.Columns.PEOPLE;
import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.language.Argument.quoted;

import java.math.BigDecimal;
import java.util.Optional;
import org.casebook.dataset.Range;
import org.casebook.dataset.Resource;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;

/** A named person is exactly one. */
public final class PersonIsOne implements RowRule {
    @Override
    public String name() {
        return "person-is-one";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        return StandardTables.isSanctionTable(resource) && tables.have(resource, PEOPLE, PERSON_ID)
                ? Optional.of((row, findings) -> {
                    String people = row.text(PEOPLE);
                    String person = row.get(PERSON_ID);
                    if (!person.isEmpty() && !people.isEmpty()) {
                        row.get(PEOPLE)
                                .filter(range ->
                                        range.isWhole() && !isNobody(range) && !range.isExactly(BigDecimal.ONE))
                                .ifPresent(range -> findings.at(
                                        row, PEOPLE, Refusal.says("person-is-one", quoted(people), quoted(person))));
                    }
                })
                : Optional.empty();
    }

    /** Which another rule tells. */
    private static boolean isNobody(Range people) {
        return people.high().filter(high -> high.signum() == 0).isPresent();
    }
}
