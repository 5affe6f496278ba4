package org.casebook.tabulate.count;

import java.util.HashMap;
import java.util.Map;
import org.casebook.tabulate.count.Addends.Count;
import org.casebook.tabulate.count.Addends.Part;

/** What was added to each cell of a breakdown: of every addend, the sum. All numbers are whole, and exact. */
public final class CellSums {
    private final int addends;
    private final Map<Long, long[]> byCell = new HashMap<>();

    /**
     * Nothing yet.
     *
     * @param addends how many addends there are
     */
    public CellSums(int addends) {
        this.addends = addends;
    }

    public Map<Long, long[]> byCell() {
        return byCell;
    }

    public void add(long cell, Count count, long number) {
        add(cell, Addends.of(count), number);
    }

    /** Adds to a measure of the unit with that number. */
    public void add(long cell, int unit, Part part, long number) {
        add(cell, Addends.of(unit, part), number);
    }

    private void add(long cell, int addend, long number) {
        if (number == 0) {
            return;
        }
        long[] sums = byCell.computeIfAbsent(cell, none -> new long[addends]);
        sums[addend] = Math.addExact(sums[addend], number);
    }

    public void add(CellSums more) {
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
