package org.casebook.validate.group;

import static org.casebook.dataset.Columns.PART_OF;
import static org.casebook.dataset.Columns.PART_OF_CERTAINTY;
import static org.casebook.language.Argument.quoted;

import java.util.Optional;
import org.casebook.dataset.Resource;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;

/** A row that is part of another says how certain that is, and only such a row. */
public final class MembershipCertainty implements RowRule {
    @Override
    public String name() {
        return "membership-certainty";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        return StandardTables.isSanctionTable(resource) && tables.have(resource, PART_OF, PART_OF_CERTAINTY)
                ? Optional.of((row, findings) -> {
                    String group = row.get(PART_OF);
                    String certainty = row.get(PART_OF_CERTAINTY);
                    if (!group.isEmpty() && certainty.isEmpty()) {
                        findings.at(row, PART_OF_CERTAINTY, Refusal.says("membership-certainty.blank", quoted(group)));
                    } else if (group.isEmpty() && !certainty.isEmpty()) {
                        findings.at(row, PART_OF_CERTAINTY, Refusal.says("membership-certainty", quoted(certainty)));
                    }
                })
                : Optional.empty();
    }
}
