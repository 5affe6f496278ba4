package org.casebook.tabulate.sum;

import tech.tablesaw.aggregate.AggregateFunction;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.IntColumn;

/** How many lines there are. Tablesaw's own count is taken of every column that is summarized. */
final class LineCount extends AggregateFunction<IntColumn, Integer> {
    LineCount() {
        super("Lines");
    }

    @Override
    public Integer summarize(IntColumn column) {
        return column.size();
    }

    @Override
    public boolean isCompatibleColumn(ColumnType type) {
        return type.equals(ColumnType.INTEGER);
    }

    @Override
    public ColumnType returnType() {
        return ColumnType.INTEGER;
    }
}
