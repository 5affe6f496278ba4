package org.casebook.tabulate.sum;

import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.numbers.NumberColumnFormatter;

/** How Tablesaw is begun with, and the columns that it groups by. */
public final class Tablesaw {
    private static final String CLASS_PATH = "java.class.path";

    private Tablesaw() {}

    /**
     * Loads it without the search of the whole class path for readers and writers that it begins with; none of them is
     * needed, and the search takes longer than all the sums of a small publication. It finds nothing to search while that
     * property of the process is blank: so nothing else may run yet.
     */
    public static void startAlone() {
        String classPath = System.getProperty(CLASS_PATH, "");
        System.setProperty(CLASS_PATH, "");
        try {
            Table.create();
        } finally {
            System.setProperty(CLASS_PATH, classPath);
        }
    }

    /** Loads what sums need, so that the first need not wait for it. */
    public static void prepare() {
        IntColumn one = numbers("one").append(1);
        Table.create("prepared", one)
                .summarize(one, AggregateFunctions.count, new WholeNumberSum())
                .by(one.name());
    }

    /** A column to group by. Each group is named by its key: in plain digits, which takes a fraction of the time. */
    static IntColumn numbers(String name) {
        IntColumn column = IntColumn.create(name);
        column.setPrintFormatter(new NumberColumnFormatter());
        return column;
    }

    static LongColumn longNumbers(String name) {
        LongColumn column = LongColumn.create(name);
        column.setPrintFormatter(new NumberColumnFormatter());
        return column;
    }
}
