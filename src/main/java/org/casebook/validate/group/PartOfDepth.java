package org.casebook.validate.group;

import static org.casebook.dataset.Columns.PART_OF;
import static org.casebook.language.Argument.quoted;

import java.util.Map;
import java.util.Optional;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.TablesRule;

/** Groups stand in groups, but not a thousand deep: such a chain is a column filled downwards by mistake. */
public final class PartOfDepth implements TablesRule {
    static final int DEEPEST = 1_000;

    @Override
    public String name() {
        return "part-of-depth";
    }

    @Override
    public void check(Tables tables, Findings findings) {
        tables.cases().forEach((table, cases) -> check(tables, table, cases, findings));
    }

    /** Told once a table, of the first row that is too deep: whatever is wrong is wrong there, or above it. */
    private static void check(Tables tables, String table, Map<String, Row> cases, Findings findings) {
        Tops tops = new Tops(cases);
        Optional<Row> first = tables.membersOf(table).stream()
                .filter(row -> tops.of(row).filter(top -> top.depth() > DEEPEST).isPresent())
                .findFirst();
        first.ifPresent(
                row -> findings.at(row, PART_OF, Refusal.says("part-of-depth", quoted(row.get(PART_OF)), DEEPEST)));
    }
}
