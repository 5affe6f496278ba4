package org.casebook.tabulate.sum;

import tech.tablesaw.aggregate.AggregateFunction;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.LongColumn;

/**
 * The sum of whole numbers, exactly. Tablesaw's own is of floating-point numbers, which past 2^53 are not all the whole
 * numbers any more.
 */
final class WholeNumberSum extends AggregateFunction<LongColumn, Long> {
    WholeNumberSum() {
        super("Exact sum");
    }

    @Override
    public Long summarize(LongColumn column) {
        long sum = 0;
        for (int row = 0; row < column.size(); row++) {
            sum = Math.addExact(sum, column.getLong(row));
        }
        return sum;
    }

    @Override
    public boolean isCompatibleColumn(ColumnType type) {
        return type.equals(ColumnType.LONG);
    }

    @Override
    public ColumnType returnType() {
        return ColumnType.LONG;
    }
}
