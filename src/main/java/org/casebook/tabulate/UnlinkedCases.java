package org.casebook.tabulate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.casebook.dataset.Facts;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.numbers.NumberColumnFormatter;
import tech.tablesaw.table.TableSlice;

/**
 * A table of what cases add to the cells of a breakdown, to be summed by cell: Tablesaw's work. A line has a cell, what of
 * it is added to, and a number; a zero needs no line, and most cases add few numbers. All numbers and their sums are whole,
 * and exact.
 */
final class Contributions {
    private static final int FEWEST_SLOTS = 1 << 8;
    private static final int MOST_SLOTS = 1 << 17;

    private static final String CELL = "cell";
    private static final String ADDEND = "addend";
    private static final String NUMBER = "number";

    private final LongColumn cellColumn = Tablesaw.start(() -> LongColumn.create(CELL));
    private final IntColumn addendColumn = IntColumn.create(ADDEND);
    private final LongColumn numberColumn = LongColumn.create(NUMBER);
    private final long[] pendingCells;
    private final int[] pendingAddends;
    private final long[] pendingSums;

    /**
     * Nothing yet. Cases that follow each other often add to the same cells; what they add is put together before it
     * becomes a line, as the combiner of a map-reduce does, and Tablesaw has fewer lines to sort into groups.
     *
     * @param cases how many cases may add something
     */
    Contributions(int cases) {
        // A power of two.
        int slots = Math.min(MOST_SLOTS, Math.max(FEWEST_SLOTS, Integer.highestOneBit(cases)));
        this.pendingCells = new long[slots];
        this.pendingAddends = new int[slots];
        this.pendingSums = new long[slots];
    }

    /** Adds a number to an addend of a cell. */
    void add(long cell, int addend, long number) {
        if (number == 0) {
            return;
        }
        int slot = ((int) (cell ^ (cell >>> 32)) * 97 + addend) & (pendingSums.length - 1);
        if (pendingSums[slot] != 0 && (pendingCells[slot] != cell || pendingAddends[slot] != addend)) {
            write(slot);
        }
        pendingCells[slot] = cell;
        pendingAddends[slot] = addend;
        pendingSums[slot] = Math.addExact(pendingSums[slot], number);
    }

    private void write(int slot) {
        cellColumn.append(pendingCells[slot]);
        addendColumn.append(pendingAddends[slot]);
        numberColumn.append(pendingSums[slot]);
        pendingSums[slot] = 0;
    }

    private Table table() {
        for (int slot = 0; slot < pendingSums.length; slot++) {
            if (pendingSums[slot] != 0) {
                write(slot);
            }
        }
        // Tablesaw names each group by its key: as plain digits, which takes a fraction of the time.
        cellColumn.setPrintFormatter(new NumberColumnFormatter());
        Table table = Tablesaw.start(() -> Table.create("contributions"));
        return table.addColumns(cellColumn, addendColumn, numberColumn);
    }

    /**
     * Sums what several hands have gathered.
     *
     * @param addends how many addends there are
     * @return for each cell the sum of each addend
     */
    static Map<Long, long[]> sums(List<Contributions> gathered, int addends) {
        Table table = gathered.get(0).table();
        gathered.subList(1, gathered.size()).forEach(more -> table.append(more.table()));
        Map<Long, long[]> sums = new HashMap<>();
        if (table.isEmpty()) {
            return sums;
        }
        for (TableSlice ofCell : table.splitOn(CELL)) {
            IntColumn addend = ofCell.intColumn(ADDEND);
            LongColumn number = ofCell.longColumn(NUMBER);
            long[] sum = new long[addends];
            for (int line = 0; line < number.size(); line++) {
                sum[addend.getInt(line)] = Math.addExact(sum[addend.getInt(line)], number.getLong(line));
            }
            sums.put(ofCell.longColumn(CELL).getLong(0), sum);
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
