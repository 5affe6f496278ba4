package org.casebook.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;

/** The row that a row is part of is another one of the same table, and is a group's. */
final class PartOfGroup implements TablesRule {
    @Override
    public String name() {
        return "part-of-group";
    }

    @Override
    public void check(Tables tables, Findings findings) {
        for (Table table : tables.byName().values()) {
            Resource resource = table.resource();
            if (StandardTables.isSanctionTable(resource) && tables.have(resource, "case_id", "part_of")) {
                check(tables, table, findings);
            }
        }
    }

    private static void check(Tables tables, Table table, Findings findings) {
        String name = table.resource().name();
        Map<String, Row> cases = tables.cases().getOrDefault(name, Map.of());
        List<Row> doubtful = tables.membersOf(name).stream()
                .filter(row -> !isOfGroup(row, cases))
                .toList();
        if (!doubtful.isEmpty()) {
            Suggestions suggestions = new Suggestions(groups(cases));
            doubtful.forEach(row -> refuse(tables, row, row.cell("part_of"), cases, suggestions)
                    .ifPresent(refusal -> findings.at(row, "part_of", refusal)));
        }
    }

    private static boolean isOfGroup(Row row, Map<String, Row> cases) {
        Row group = cases.get(row.cell("part_of"));
        return group != null && group.cell("person_id").isEmpty() && !Cases.isItself(row);
    }

    /** Only a group can be meant. */
    private static List<String> groups(Map<String, Row> cases) {
        return cases.entrySet().stream()
                .filter(entry -> entry.getValue().cell("person_id").isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<Refusal> refuse(
            Tables tables, Row row, String group, Map<String, Row> cases, Suggestions suggestions) {
        if (group.equals(row.cell("case_id"))) {
            return Optional.of(Refusal.of(
                    group,
                    "is this row itself.",
                    "Write the case_id of the group's row, or leave part_of and part_of_certainty blank."));
        }
        Row found = cases.get(group);
        if (found != null) {
            return Optional.of(Refusal.of(
                    group,
                    "is a row on one person, " + Prose.quoted(found.cell("person_id")) + " at " + Tables.place(found)
                            + ", and no group.",
                    "Write the case_id of the group's row, or leave part_of and part_of_certainty blank."));
        }
        Optional<Row> elsewhere = tables.caseRow(group);
        if (elsewhere.isPresent()) {
            return Optional.of(Refusal.of(
                    group,
                    "is a row of another table, " + Tables.place(elsewhere.get()) + ".",
                    "Write the case_id of a group in " + Tables.file(row.resource())
                            + "; the same people in several tables share a group_id instead."));
        }
        return tables.mayHold(List.of(row.resource().name()), group)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        group,
                        "is no case_id of " + Tables.file(row.resource()) + ".",
                        suggestions
                                .of(group)
                                .filter(nearest -> !nearest.equals(row.cell("case_id")))
                                .map(nearest -> "Write " + nearest + ", or add a row for the group.")
                                .orElse("Write the case_id of the group's row, or add a row for the group.")));
    }
}
