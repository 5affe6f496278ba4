package org.casebook.validate.group;

import static org.casebook.dataset.Columns.GROUP_ID;
import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.language.Argument.quoted;

import java.util.Optional;
import org.casebook.dataset.Resource;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;

/** A row is on a person or on a group, not on both. */
public final class PersonOrGroup implements RowRule {
    @Override
    public String name() {
        return "person-or-group";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        return StandardTables.isSanctionTable(resource) && tables.have(resource, PERSON_ID, GROUP_ID)
                ? Optional.of((row, findings) -> {
                    String person = row.get(PERSON_ID);
                    String group = row.get(GROUP_ID);
                    if (!person.isEmpty() && !group.isEmpty()) {
                        findings.at(row, GROUP_ID, Refusal.says("person-or-group", quoted(group), quoted(person)));
                    }
                })
                : Optional.empty();
    }
}
