package org.casebook.validate.group;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.PART_OF;

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
        while (Cases.isStatedMember(row) && path.add(row.get(CASE_ID))) {
            Row group = cases.get(row.get(PART_OF));
            if (group == null) {
                break;
            }
            Optional<Row> known = aboveHidden.get(group.get(CASE_ID));
            if (known != null || !Cases.isHidden(group)) {
                nearest = known == null ? Optional.of(group) : known;
                break;
            }
            hidden.add(group.get(CASE_ID));
            row = group;
        }
        for (String caseId : hidden) {
            aboveHidden.put(caseId, nearest);
        }
        return nearest;
    }
}
