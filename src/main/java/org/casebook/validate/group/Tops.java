package org.casebook.validate.group;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.PART_OF;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Row;

/** The way up from each row of a table by {@code part_of}; each step is taken once, however long chains are. */
final class Tops {
    /**
     * Where a way ends.
     *
     * @param row the largest group
     * @param depth the steps to it
     */
    record TopCase(Row row, int depth) {}

    private final Map<String, Row> cases;
    private final Map<String, Optional<TopCase>> known = new HashMap<>();

    /** @param cases the rows of a table by their case_id */
    Tops(Map<String, Row> cases) {
        this.cases = cases;
    }

    /** The largest group that a row is part of, or the row itself; empty where the way up never ends. */
    Optional<TopCase> of(Row row) {
        Row group = cases.get(row.get(PART_OF));
        return group == null ? Optional.of(new TopCase(row, 0)) : above(group).map(Tops::further);
    }

    /** Climbs to a group whose answer is known, then comes down. */
    private Optional<TopCase> above(Row start) {
        Deque<String> climbed = new ArrayDeque<>();
        Set<String> path = new HashSet<>();
        Row group = start;
        Optional<TopCase> top = Optional.empty();
        while (path.add(group.get(CASE_ID))) {
            Optional<TopCase> met = known.get(group.get(CASE_ID));
            if (met != null) {
                top = met;
                break;
            }
            climbed.push(group.get(CASE_ID));
            Row next = cases.get(group.get(PART_OF));
            if (next == null) {
                // One less, since coming down begins with the group itself.
                top = Optional.of(new TopCase(group, -1));
                break;
            }
            group = next;
        }
        while (!climbed.isEmpty()) {
            top = top.map(Tops::further);
            known.put(climbed.pop(), top);
        }
        return top;
    }

    private static TopCase further(TopCase top) {
        return new TopCase(top.row, top.depth + 1);
    }
}
