package org.casebook.validate.group;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.PART_OF;
import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.language.Argument.quoted;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;
import org.casebook.validate.rule.Cases;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Suggestions;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.TablesRule;

/** The row that a row is part of is another one of the same table, and is a group's. */
public final class PartOfGroup implements TablesRule {
    @Override
    public String name() {
        return "part-of-group";
    }

    @Override
    public void check(Tables tables, Findings findings) {
        for (Table table : tables.byName().values()) {
            Resource resource = table.resource();
            if (StandardTables.isSanctionTable(resource) && tables.have(resource, CASE_ID, PART_OF)) {
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
            doubtful.forEach(row -> refuse(tables, row, row.get(PART_OF), cases, suggestions)
                    .ifPresent(refusal -> findings.at(row, PART_OF, refusal)));
        }
    }

    private static boolean isOfGroup(Row row, Map<String, Row> cases) {
        Row group = cases.get(row.get(PART_OF));
        return group != null && group.get(PERSON_ID).isEmpty() && !Cases.isItself(row);
    }

    /** Only a group can be meant. */
    private static List<String> groups(Map<String, Row> cases) {
        return cases.entrySet().stream()
                .filter(entry -> entry.getValue().get(PERSON_ID).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<Refusal> refuse(
            Tables tables, Row row, String group, Map<String, Row> cases, Suggestions suggestions) {
        if (group.equals(row.get(CASE_ID))) {
            return Optional.of(Refusal.says("part-of-group.itself", quoted(group)));
        }
        Row found = cases.get(group);
        if (found != null) {
            return Optional.of(Refusal.says(
                    "part-of-group.person", quoted(group), quoted(found.get(PERSON_ID)), Tables.place(found)));
        }
        Optional<Row> elsewhere = tables.caseRow(group);
        if (elsewhere.isPresent()) {
            return Optional.of(Refusal.says(
                    "part-of-group.elsewhere",
                    quoted(group),
                    Tables.place(elsewhere.get()),
                    Tables.file(row.resource())));
        }
        return tables.mayHold(List.of(row.resource().name()), group)
                ? Optional.empty()
                : Optional.of(suggestions
                        .of(group)
                        .filter(nearest -> !nearest.equals(row.get(CASE_ID)))
                        .map(nearest ->
                                Refusal.says("part-of-group.near", quoted(group), Tables.file(row.resource()), nearest))
                        .orElseGet(() -> Refusal.says("part-of-group", quoted(group), Tables.file(row.resource()))));
    }
}
