package org.casebook.validate;

import java.util.Optional;
import org.casebook.dataset.Resource;

/** A row that is part of another says how certain that is, and only such a row. */
final class MembershipCertainty implements RowRule {
    @Override
    public String name() {
        return "membership-certainty";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        return StandardTables.isSanctionTable(resource) && tables.have(resource, "part_of", "part_of_certainty")
                ? Optional.of((row, findings) -> {
                    String group = row.cell("part_of");
                    String certainty = row.cell("part_of_certainty");
                    if (!group.isEmpty() && certainty.isEmpty()) {
                        findings.at(
                                row,
                                "part_of_certainty",
                                new Refusal(
                                        "is blank, and the row is part of " + Prose.quoted(group) + ".",
                                        "Write stated if the source says so, or possible if it only may be."));
                    } else if (group.isEmpty() && !certainty.isEmpty()) {
                        findings.at(
                                row,
                                "part_of_certainty",
                                Refusal.of(
                                        certainty,
                                        "is how certain part_of is, and part_of is blank.",
                                        "Write the case_id of the group's row in part_of, or leave both blank."));
                    }
                })
                : Optional.empty();
    }
}
