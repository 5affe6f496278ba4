package org.casebook.validate.group;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.PART_OF;
import static org.casebook.language.Argument.quoted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.TablesRule;

/** No row is part of itself by way of others. */
public final class PartOfCycle implements TablesRule {
    @Override
    public String name() {
        return "part-of-cycle";
    }

    @Override
    public void check(Tables tables, Findings findings) {
        tables.cases().forEach((table, cases) -> check(tables.membersOf(table), cases, findings));
    }

    /** Follows each row upwards until it meets a row met before: on the same way, that is a cycle. */
    private static void check(List<Row> members, Map<String, Row> cases, Findings findings) {
        Map<String, Integer> met = new HashMap<>();
        int way = 0;
        for (Row start : members) {
            way++;
            List<Row> path = new ArrayList<>();
            Row row = cases.get(start.get(CASE_ID));
            while (row != null && met.putIfAbsent(row.get(CASE_ID), way) == null) {
                path.add(row);
                row = cases.get(row.get(PART_OF));
            }
            Integer earlier = row == null ? null : met.get(row.get(CASE_ID));
            if (row != null && earlier != null && earlier == way) {
                tell(path.subList(indexOf(row, path), path.size()), findings);
            }
        }
    }

    private static int indexOf(Row row, List<Row> path) {
        int index = 0;
        while (path.get(index).line() != row.line()) {
            index++;
        }
        return index;
    }

    private static void tell(List<Row> cycle, Findings findings) {
        if (cycle.size() == 1) {
            // A row that names itself is told by the rule of part_of.
            return;
        }
        Row first = cycle.stream().min(Comparator.comparingInt(Row::line)).orElseThrow();
        List<String> chain = new ArrayList<>();
        int start = indexOf(first, cycle);
        for (int step = 0; step <= cycle.size(); step++) {
            chain.add(cycle.get((start + step) % cycle.size()).get(CASE_ID));
        }
        findings.at(
                first, PART_OF, Refusal.says("part-of-cycle", quoted(first.get(PART_OF)), String.join(" → ", chain)));
    }
}
