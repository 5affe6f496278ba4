package org.casebook.tabulate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.casebook.dataset.Facts;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A table of what cases add to the cells of a breakdown, to be summed by key: Tablesaw's work. All its numbers are whole
 * and, with their sums, below 2^53, so that the sums are exact.
 */
final class Contributions {
    /** The greatest whole number up to which a double holds every one. */
    private static final double EXACT = 0x1p53;

    private final List<StringColumn> keys = new ArrayList<>();
    private final List<DoubleColumn> numbers = new ArrayList<>();

    /** An empty table. */
    Contributions(List<String> keyColumns, List<String> numberColumns) {
        keyColumns.forEach(name -> keys.add(StringColumn.create(name)));
        numberColumns.forEach(name -> numbers.add(DoubleColumn.create(name)));
    }

    /** Adds a line. */
    void add(List<String> key, String category, String status, long... values) {
        int column = 0;
        for (String value : key) {
            keys.get(column++).append(value);
        }
        keys.get(column++).append(category);
        keys.get(column).append(status);
        for (int index = 0; index < values.length; index++) {
            numbers.get(index).append((double) values[index]);
        }
    }

    /** Adds a line with a further key. */
    void add(List<String> key, String category, String status, String further, long... values) {
        add(key, category, status, values);
        keys.get(keys.size() - 1).append(further);
    }

    /** The sums by all the keys. */
    Map<List<String>, long[]> sums() {
        if (keys.get(0).isEmpty()) {
            return Map.of();
        }
        Table table = Tablesaw.start(() -> Table.create("contributions"));
        keys.forEach(table::addColumns);
        numbers.forEach(table::addColumns);
        String[] by = keys.stream().map(StringColumn::name).toArray(String[]::new);
        Table summary = table.summarize(numbers.stream().map(DoubleColumn::name).toList(), AggregateFunctions.sum)
                .by(by);
        Map<List<String>, long[]> sums = new HashMap<>();
        for (Row row : summary) {
            List<String> key = new ArrayList<>();
            for (StringColumn column : keys) {
                key.add(row.getString(column.name()));
            }
            long[] values = new long[numbers.size()];
            for (int index = 0; index < values.length; index++) {
                double sum = row.getDouble("Sum [" + numbers.get(index).name() + "]");
                if (Math.abs(sum) >= EXACT) {
                    throw new ArithmeticException("A sum is too great to be exact: " + key + " " + sum);
                }
                values[index] = (long) sum;
            }
            sums.put(Collections.unmodifiableList(key), values);
        }
        return sums;
    }

    static int severalArticles(Facts facts) {
        return facts.articleIds().size() > 1 ? 1 : 0;
    }

    static int notStated(Facts facts) {
        return facts.certainty() == Facts.Certainty.STATED ? 0 : 1;
    }

    /** How Tablesaw is first touched. */
    private static final class Tablesaw {
        private static final String CLASS_PATH = "java.class.path";

        private Tablesaw() {}

        /**
         * Makes a table. On its first use Tablesaw searches the whole class path for readers and writers, none of which
         * is needed; that costs more than all the sums of a small publication. It finds nothing to search while the
         * property is blank.
         */
        static synchronized <T> T start(Supplier<T> first) {
            String classPath = System.getProperty(CLASS_PATH, "");
            System.setProperty(CLASS_PATH, "");
            try {
                return first.get();
            } finally {
                System.setProperty(CLASS_PATH, classPath);
            }
        }
    }
}
