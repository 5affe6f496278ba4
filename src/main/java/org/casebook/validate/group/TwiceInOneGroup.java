package org.casebook.validate.group;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.PART_OF;
import static org.casebook.language.Argument.quoted;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Column;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Cases;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.TablesRule;

/**
 * Nobody stands twice in the rows of one decision on a group: the group counts them once, and of two links, one stated and
 * one possible, neither bound of a figure could be told.
 */
public final class TwiceInOneGroup implements TablesRule {
    @Override
    public String name() {
        return "twice-in-one-group";
    }

    @Override
    public void check(Tables tables, Findings findings) {
        for (String table : Dataset.SANCTION_TABLES) {
            Map<String, Row> cases = tables.cases().getOrDefault(table, Map.of());
            List<Row> rows = tables.rows(table);
            Set<String> groups = new HashSet<>();
            tables.membersOf(table).forEach(row -> groups.add(row.get(PART_OF)));
            // A row that has neither group nor members is alone, unless its id stands in another row by mistake.
            boolean idsAreUnique = cases.size() == rows.size();
            Tops tops = new Tops(cases);
            Map<String, Row> met = new HashMap<>();
            for (Row row : rows) {
                if (idsAreUnique && row.get(PART_OF).isEmpty() && !groups.contains(row.get(CASE_ID))) {
                    continue;
                }
                Optional<Column<String>> field = Cases.identity(row);
                Optional<Row> top = tops.of(row).map(Tops.TopCase::row);
                if (field.isPresent() && top.isPresent()) {
                    String id = row.get(field.get());
                    Row earlier = met.putIfAbsent(
                            top.get().get(CASE_ID) + ' ' + field.get().name() + ' ' + id, row);
                    if (earlier != null) {
                        findings.at(
                                row,
                                field.get(),
                                Refusal.says("twice-in-one-group", quoted(id), Tables.place(earlier)));
                    }
                }
            }
        }
    }
}
