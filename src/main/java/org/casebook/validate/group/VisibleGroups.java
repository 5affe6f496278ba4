package org.casebook.validate.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Cases;

/**
 * The groups that figures know: a case that is in no figure stands for nobody, and what is part of it is part of the group
 * above it.
 */
final class VisibleGroups {
    private final Map<String, Row> cases;
    private final Map<String, Optional<Row>> aboveHidden = new HashMap<>();

    /** @param cases the rows of a table by their case_id */
    VisibleGroups(Map<String, Row> cases) {
        this.cases = cases;
    }

    /** The nearest group that a row is stated to be part of; empty where there is none. */
    Optional<Row> of(Row member) {
        List<String> hidden = new ArrayList<>();
        Set<String> path = new HashSet<>();
        Row row = member;
        Optional<Row> nearest = Optional.empty();
        while (Cases.isStatedMember(row) && path.add(row.cell("case_id"))) {
            Row group = cases.get(row.cell("part_of"));
            if (group == null) {
                break;
            }
            Optional<Row> known = aboveHidden.get(group.cell("case_id"));
            if (known != null || !Cases.isHidden(group)) {
                nearest = known == null ? Optional.of(group) : known;
                break;
            }
            hidden.add(group.cell("case_id"));
            row = group;
        }
        for (String caseId : hidden) {
            aboveHidden.put(caseId, nearest);
        }
        return nearest;
    }
}
