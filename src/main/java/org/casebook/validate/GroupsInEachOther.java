package org.casebook.validate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Row;

/** Of two groups each is not part of the other, in one table or over several: then neither could be counted. */
final class GroupsInEachOther implements TablesRule {
    @Override
    public String name() {
        return "groups-in-each-other";
    }

    @Override
    public void check(Tables tables, Findings findings) {
        Map<String, Map<String, Row>> above = new TreeMap<>();
        for (String table : Dataset.SANCTION_TABLES) {
            Map<String, Row> cases = tables.cases().getOrDefault(table, Map.of());
            for (Row row : tables.membersOf(table)) {
                Row group = cases.get(row.cell("part_of"));
                if (group != null && !unit(row).equals(unit(group)) && endsAbove(row, cases)) {
                    above.computeIfAbsent(unit(row), none -> new TreeMap<>()).putIfAbsent(unit(group), row);
                }
            }
        }
        takeOffWhatEnds(above);
        above.values().stream()
                .flatMap(groups -> groups.values().stream())
                .findFirst()
                .ifPresent(row -> findings.at(
                        row,
                        "part_of",
                        Refusal.of(
                                row.cell("part_of"),
                                "makes this group part of one that elsewhere is part of it: "
                                        + String.join(", ", new TreeSet<>(above.keySet())) + ".",
                                "Of two groups only one can hold the other: leave part_of and part_of_certainty of one"
                                        + " of these rows blank, or give it another group_id.")));
    }

    /** Takes off every unit that no way leads back to. */
    private static void takeOffWhatEnds(Map<String, Map<String, Row>> above) {
        boolean changed = true;
        while (changed) {
            Set<String> below = new TreeSet<>();
            above.values().forEach(groups -> below.addAll(groups.keySet()));
            changed = above.keySet().removeIf(unit -> !below.contains(unit));
            for (Map<String, Row> groups : above.values()) {
                changed |= groups.keySet().removeIf(group -> !above.containsKey(group));
            }
            changed |= above.values().removeIf(Map::isEmpty);
        }
    }

    /** Else the row is part of itself, which another rule tells. */
    private static boolean endsAbove(Row row, Map<String, Row> cases) {
        return Cases.top(row, cases).isPresent();
    }

    private static String unit(Row row) {
        Optional<String> field = Cases.identity(row);
        return row.cell(field.orElse("case_id"));
    }
}
