package org.casebook.validate.penalty;

import static org.casebook.dataset.Columns.DAYS;
import static org.casebook.dataset.Columns.KIND;
import static org.casebook.dataset.Columns.PART_OF;

import java.util.Optional;
import org.casebook.dataset.Arrest;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Severity;
import org.casebook.validate.rule.Cases;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.Tables;

/**
 * A court that orders an administrative arrest says for how many days. Other kinds are not measured in advance, and a
 * member of a group has the group's days.
 */
public final class ArrestWithoutDays implements RowRule {
    @Override
    public String name() {
        return "arrest-without-days";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource) {
        if (!resource.name().equals("arrests") || !tables.have(resource, KIND, DAYS)) {
            return Optional.empty();
        }
        String penalty = Arrest.Kind.ADMINISTRATIVE_ARREST.code();
        return Optional.of((row, findings) -> {
            if (row.text(DAYS).isEmpty()
                    && row.get(KIND).equals(penalty)
                    && row.get(PART_OF).isEmpty()
                    && !Cases.isHidden(row)) {
                findings.at(row, DAYS, Refusal.says("arrest-without-days"));
            }
        });
    }
}
