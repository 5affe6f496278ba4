package org.casebook.validate.completeness;

import static org.casebook.dataset.Columns.PEOPLE;
import static org.casebook.dataset.Columns.PERSON_ID;

import java.util.Optional;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.validate.rule.Cases;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;

/** A row on no named person says how many people it is on. */
public final class PeopleMissing implements RowRule {
    @Override
    public String name() {
        return "people-missing";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        boolean concerned = StandardTables.isSanctionTable(resource)
                && tables.have(resource, PEOPLE, PERSON_ID)
                && !resource.field("people").map(Field::required).orElse(false);
        return concerned
                ? Optional.of((row, findings) -> {
                    if (row.text(PEOPLE).isEmpty() && row.get(PERSON_ID).isEmpty() && !Cases.lacksDetails(row)) {
                        findings.at(row, PEOPLE, Refusal.says("people-missing"));
                    }
                })
                : Optional.empty();
    }
}
