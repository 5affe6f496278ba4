package org.casebook.validate;

import java.util.Optional;
import org.casebook.dataset.Resource;

/** A row is on a person or on a group, not on both. */
final class PersonOrGroup implements RowRule {
    @Override
    public String name() {
        return "person-or-group";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        return StandardTables.isSanctionTable(resource) && tables.have(resource, "person_id", "group_id")
                ? Optional.of((row, findings) -> {
                    String person = row.cell("person_id");
                    String group = row.cell("group_id");
                    if (!person.isEmpty() && !group.isEmpty()) {
                        findings.at(
                                row,
                                "group_id",
                                Refusal.of(
                                        group,
                                        "is a group, and the row names a person, " + Prose.quoted(person) + ".",
                                        "Keep one of the two; a person who is one of a group has a row of their own"
                                                + " whose part_of is the case_id of the group's row."));
                    }
                })
                : Optional.empty();
    }
}
