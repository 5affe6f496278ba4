package org.casebook.validate.group;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.PART_OF;
import static org.casebook.language.Argument.quoted;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casebook.dataset.Column;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Cases;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.TablesRule;
import org.jspecify.annotations.Nullable;

/** Of two groups each is not part of the other, in one table or over several: then neither could be counted. */
public final class GroupsInEachOther implements TablesRule {
    @Override
    public String name() {
        return "groups-in-each-other";
    }

    @Override
    public void check(Tables tables, Findings findings) {
        Map<String, Map<String, Row>> above = new TreeMap<>();
        for (String table : Dataset.SANCTION_TABLES) {
            Map<String, Row> cases = tables.cases().getOrDefault(table, Map.of());
            // Else the row is part of itself, which another rule tells.
            Tops tops = new Tops(cases);
            for (Row row : tables.membersOf(table)) {
                Row group = cases.get(row.get(PART_OF));
                if (group != null
                        && !unit(row).equals(unit(group))
                        && tops.of(row).isPresent()) {
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
                        PART_OF,
                        Refusal.says(
                                "groups-in-each-other",
                                quoted(row.get(PART_OF)),
                                String.join(", ", new TreeSet<>(above.keySet())))));
    }

    /** Takes off every unit that no way leads back to, from both ends; each once, however long a chain is. */
    private static void takeOffWhatEnds(Map<String, Map<String, Row>> above) {
        Map<String, Set<String>> below = new HashMap<>();
        above.forEach((unit, groups) -> groups.keySet()
                .forEach(group ->
                        below.computeIfAbsent(group, none -> new HashSet<>()).add(unit)));
        Deque<String> ends = new ArrayDeque<>();
        Stream.concat(above.keySet().stream(), below.keySet().stream())
                .filter(unit -> !above.containsKey(unit) || !below.containsKey(unit))
                .forEach(ends::add);
        while (!ends.isEmpty()) {
            String end = ends.remove();
            takeOff(end, above.remove(end), above, below, ends);
        }
    }

    private static void takeOff(
            String end,
            @Nullable Map<String, Row> groups,
            Map<String, Map<String, Row>> above,
            Map<String, Set<String>> below,
            Deque<String> ends) {
        for (String group : groups == null ? Set.<String>of() : groups.keySet()) {
            Set<String> members = below.getOrDefault(group, new HashSet<>());
            if (members.remove(end) && members.isEmpty()) {
                below.remove(group);
                ends.add(group);
            }
        }
        Set<String> members = below.remove(end);
        for (String member : members == null ? Set.<String>of() : members) {
            Map<String, Row> further = above.getOrDefault(member, new TreeMap<>());
            if (further.remove(end) != null && further.isEmpty()) {
                above.remove(member);
                ends.add(member);
            }
        }
    }

    private static String unit(Row row) {
        Optional<Column<String>> field = Cases.identity(row);
        return row.get(field.orElse(CASE_ID));
    }
}
