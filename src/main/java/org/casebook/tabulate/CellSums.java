package org.casebook.tabulate;

import java.util.HashMap;
import java.util.Map;
import org.casebook.tabulate.Addends.Count;
import org.casebook.tabulate.Addends.Part;

/** What was added to each cell of a breakdown: of every addend, the sum. All numbers are whole, and exact. */
final class CellSums {
    private final int addends;
    private final Map<Long, long[]> byCell = new HashMap<>();

    /**
     * Nothing yet.
     *
     * @param addends how many addends there are
     */
    CellSums(int addends) {
        this.addends = addends;
    }

    Map<Long, long[]> byCell() {
        return byCell;
    }

    void add(long cell, Count count, long number) {
        add(cell, Addends.of(count), number);
    }

    /** Adds to a measure of the unit with that number. */
    void add(long cell, int unit, Part part, long number) {
        add(cell, Addends.of(unit, part), number);
    }

    private void add(long cell, int addend, long number) {
        if (number == 0) {
            return;
        }
        long[] sums = byCell.computeIfAbsent(cell, none -> new long[addends]);
        sums[addend] = Math.addExact(sums[addend], number);
    }

    void add(CellSums more) {
        more.byCell.forEach((cell, numbers) -> byCell.merge(cell, numbers, CellSums::sum));
    }

    private static long[] sum(long[] one, long[] other) {
        long[] sum = new long[one.length];
        for (int addend = 0; addend < sum.length; addend++) {
            sum[addend] = Math.addExact(one[addend], other[addend]);
        }
        return sum;
    }
}
