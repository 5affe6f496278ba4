package org.casebook.tabulate.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Dimension;
import org.casebook.tabulate.Status;

/**
 * The cells of a breakdown, by number: keys first, then category, then for which status. So numbers have the order of the
 * published file.
 */
public final class Grid {
    private static final int CATEGORIES = Category.values().length;
    private static final int SHARED_BY = Status.values().length + 1;

    private final List<Axis> axes;

    private Grid(List<Axis> axes) {
        this.axes = axes;
    }

    /** The grid of each breakdown. */
    public static Map<Breakdown, Grid> of(CountedCases docket, List<Breakdown> breakdowns) {
        Map<Dimension, Axis> axes = new EnumMap<>(Dimension.class);
        Map<Breakdown, Grid> grids = new EnumMap<>(Breakdown.class);
        for (Breakdown breakdown : breakdowns) {
            List<Axis> own = new ArrayList<>();
            for (Dimension dimension : breakdown.dimensions()) {
                own.add(axes.computeIfAbsent(dimension, asked -> new Axis(docket, asked)));
            }
            grids.put(breakdown, new Grid(own));
        }
        return grids;
    }

    /** The keys of all the cells that a case falls into. */
    public long[] keys(int index) {
        long[] keys = {0};
        for (Axis axis : axes) {
            int[] ofAxis = axis.of(index);
            long[] longer = new long[keys.length * ofAxis.length];
            for (int key = 0; key < longer.length; key++) {
                longer[key] = keys[key / ofAxis.length] * axis.size() + ofAxis[key % ofAxis.length];
            }
            keys = longer;
        }
        return keys;
    }

    /** The key as its words. */
    public List<String> words(long key) {
        String[] words = new String[axes.size()];
        long rest = key;
        for (int position = words.length - 1; position >= 0; position--) {
            Axis axis = axes.get(position);
            words[position] = axis.key((int) (rest % axis.size()));
            rest /= axis.size();
        }
        return List.of(words);
    }

    /** A cell of both statuses: of cases that no appeal changed. */
    public static long cell(long key, Category category) {
        return (key * CATEGORIES + category.place()) * SHARED_BY;
    }

    /** A cell of one status. */
    public static long cell(long key, Category category, Status status) {
        return cell(key, category) + 1 + status.place();
    }

    /** A cell by its place among those of its key. */
    public static long cell(long key, int place) {
        return key * CATEGORIES * SHARED_BY + place;
    }

    /** The place, among the cells of any key, of the cell of both statuses. */
    public static int place(Category category) {
        return (int) cell(0, category);
    }

    /** The place, among the cells of any key, of the cell of one status. */
    public static int place(Category category, Status status) {
        return (int) cell(0, category, status);
    }

    public static long key(long cell) {
        return cell / SHARED_BY / CATEGORIES;
    }

    /** The cells of one status that a cell's cases are counted in: itself, or both. */
    public static long[] ofOneStatus(long cell) {
        if (cell % SHARED_BY != 0) {
            return new long[] {cell};
        }
        long[] cells = new long[SHARED_BY - 1];
        Arrays.setAll(cells, status -> cell + 1 + status);
        return cells;
    }
}
