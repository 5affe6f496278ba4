package org.casebook.tabulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.casebook.dataset.Facts;
import tech.tablesaw.aggregate.AggregateFunction;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Table;

/**
 * A table of what cases add to the cells of a breakdown, to be summed by key: Tablesaw's work. A line has two
 * keys, the cell and what of it is added to, and one number; a zero needs no line, and most cases add few numbers. All
 * numbers and their sums are whole, and exact.
 */
final class Contributions {
    /**
     * How many sums may wait to be written. Cases that follow each other often add to the same cells; what they add is
     * put together before it becomes a line, as the combiner of a map-reduce does, and Tablesaw has fewer lines to sort
     * into groups. A power of two.
     */
    private static final int SLOTS = 1 << 15;

    private static final String CELL = "cell";
    private static final String ADDEND = "addend";
    private static final String NUMBER = "number";

    private final Numbering<List<String>> cells = new Numbering<>();
    private final Numbering<String> addends = new Numbering<>();
    private final IntColumn cellColumn = Tablesaw.start(() -> IntColumn.create(CELL));
    private final IntColumn addendColumn = IntColumn.create(ADDEND);
    private final LongColumn numberColumn = LongColumn.create(NUMBER);
    private final int[] pendingCells = new int[SLOTS];
    private final int[] pendingAddends = new int[SLOTS];
    private final long[] pendingSums = new long[SLOTS];

    /** A cell by its keys, to which numbers may be added. */
    int cell(List<String> keys) {
        return cells.of(keys);
    }

    /** Adds a number to an addend of a cell. */
    void add(int cell, String addend, long number) {
        if (number == 0) {
            return;
        }
        int addendNumber = addends.of(addend);
        int slot = (cell * 31 + addendNumber) & (SLOTS - 1);
        if (pendingSums[slot] != 0 && (pendingCells[slot] != cell || pendingAddends[slot] != addendNumber)) {
            write(slot);
        }
        pendingCells[slot] = cell;
        pendingAddends[slot] = addendNumber;
        pendingSums[slot] = Math.addExact(pendingSums[slot], number);
    }

    private void write(int slot) {
        cellColumn.append(pendingCells[slot]);
        addendColumn.append(pendingAddends[slot]);
        numberColumn.append(pendingSums[slot]);
        pendingSums[slot] = 0;
    }

    /** The sums, by the keys of the cell, and then by addend. */
    Map<List<String>, Map<String, Long>> sums() {
        for (int slot = 0; slot < SLOTS; slot++) {
            if (pendingSums[slot] != 0) {
                write(slot);
            }
        }
        if (numberColumn.isEmpty()) {
            return Map.of();
        }
        Table table = Tablesaw.start(() -> Table.create("contributions"));
        table.addColumns(cellColumn, addendColumn, numberColumn);
        Table summary = table.summarize(NUMBER, new ExactSum()).by(CELL, ADDEND);
        IntColumn summedCells = summary.intColumn(CELL);
        IntColumn summedAddends = summary.intColumn(ADDEND);
        LongColumn sum = summary.longColumn(2);
        Map<List<String>, Map<String, Long>> sums = new HashMap<>();
        for (int row = 0; row < summary.rowCount(); row++) {
            List<String> keys = cells.at(summedCells.getInt(row));
            sums.computeIfAbsent(keys, none -> new HashMap<>(8))
                    .put(addends.at(summedAddends.getInt(row)), sum.getLong(row));
        }
        return sums;
    }

    /** A sum of whole numbers, none of which is missing. Tablesaw's own adds doubles, and first copies each group to seek what is missing. */
    private static final class ExactSum extends AggregateFunction<LongColumn, Long> {
        ExactSum() {
            super("Sum");
        }

        @Override
        public Long summarize(LongColumn group) {
            long sum = 0;
            for (int row = 0; row < group.size(); row++) {
                sum = Math.addExact(sum, group.getLong(row));
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

    /** Numbers for keys, in the order in which they are met: Tablesaw groups whole numbers several times faster. */
    private static final class Numbering<K> {
        private final Map<K, Integer> numbers = new HashMap<>();
        private final List<K> keys = new ArrayList<>();

        int of(K key) {
            Integer known = numbers.get(key);
            if (known != null) {
                return known;
            }
            numbers.put(key, keys.size());
            keys.add(key);
            return keys.size() - 1;
        }

        K at(int number) {
            return keys.get(number);
        }
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
