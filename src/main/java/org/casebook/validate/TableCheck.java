package org.casebook.validate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Field;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Recurring;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.RowRule;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/** Runs the rules of values and of rows over one table. */
final class TableCheck {
    /**
     * Rows are taken in portions, and a portion column by column: so many rows, and what is remembered of one column, are
     * near at hand together, which what is remembered of all columns is not.
     */
    private static final int PORTION = 1024;

    private final Table table;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<RowJudge> rowJudges = new ArrayList<>();

    TableCheck(Tables tables, Table table) {
        this.table = table;
        Resource resource = table.resource();
        for (int position = 0; position < resource.fields().size(); position++) {
            Field field = resource.fields().get(position);
            List<ValueJudge> judges = new ArrayList<>();
            for (ValueRule rule : Rules.ofValues()) {
                Optional<ValueRule.Judge> judge = rule.on(tables, resource, field);
                if (judge.isPresent()) {
                    judges.add(new ValueJudge(judge.get(), new Findings(rule, problems)));
                }
            }
            if (!judges.isEmpty()) {
                columns.add(new Column(position, field, judges));
            }
        }
        for (RowRule rule : Rules.ofRows()) {
            rule.on(tables, resource)
                    .ifPresent(judge -> rowJudges.add(new RowJudge(judge, new Findings(rule, problems))));
        }
    }

    List<Problem> problems() {
        List<Row> rows = table.rows();
        for (int first = 0; first < rows.size(); first += PORTION) {
            List<Row> portion = rows.subList(first, Math.min(first + PORTION, rows.size()));
            columns.forEach(column -> column.judge(portion));
            rowJudges.forEach(rule -> rule.judge(portion));
        }
        return problems;
    }

    private record ValueJudge(ValueRule.Judge judge, Findings findings) {}

    private record RowJudge(RowRule.Judge judge, Findings findings) {
        void judge(List<Row> rows) {
            for (Row row : rows) {
                judge.judge(row, findings);
            }
        }
    }

    /** A column that rules judge. */
    private static final class Column {
        private final int position;
        private final Field field;
        private final List<ValueJudge> judges;
        /** Cells that every rule accepted. */
        private final Recurring<Boolean> good = new Recurring<>();

        Column(int position, Field field, List<ValueJudge> judges) {
            this.position = position;
            this.field = field;
            this.judges = judges;
        }

        void judge(List<Row> rows) {
            for (Row row : rows) {
                String cell = row.cells().get(position);
                if (!cell.isEmpty() && good.known(cell) == null && accepts(row, cell)) {
                    good.remember(cell, true);
                }
            }
        }

        private boolean accepts(Row row, String cell) {
            if (field.delimiter().isEmpty() || !cell.contains(field.delimiter().get())) {
                return acceptsValue(row, cell);
            }
            boolean accepted = true;
            // A value that stands twice in a list is one mistake, and another rule tells it.
            for (String value : new LinkedHashSet<>(field.values(cell))) {
                accepted &= value.isEmpty() || acceptsValue(row, value);
            }
            return accepted;
        }

        private boolean acceptsValue(Row row, String value) {
            for (ValueJudge rule : judges) {
                Optional<Refusal> refusal = rule.judge.refuse(value);
                if (refusal.isPresent()) {
                    rule.findings.at(row, field.name(), refusal.get());
                    return false;
                }
            }
            return true;
        }
    }
}
