package org.casebook.tabulate.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casebook.tabulate.Span;

/**
 * Linked cases with the people of each parted into those in a cell and those out of it (rule 3), in one of two worlds: the
 * one in which every possible member is in its group, or the one in which only the stated members are.
 */
public final class World {
    private final CountedCases docket;
    private final Forest forest;
    private final boolean withPossible;
    private final boolean[] inCell;
    private final Span[] within;
    private final Span[] outside;
    private final int[] top;

    public World(CountedCases docket, Forest forest, boolean[] inCell, boolean withPossible) {
        this.docket = docket;
        this.forest = forest;
        this.withPossible = withPossible;
        this.inCell = inCell;
        this.within = new Span[inCell.length];
        this.outside = new Span[inCell.length];
        this.top = new int[inCell.length];
        for (int position : forest.membersFirst) {
            part(position);
        }
        for (int last = inCell.length - 1; last >= 0; last--) {
            findTop(forest.membersFirst[last]);
        }
    }

    /** The linked cases by their position among each other. */
    public static final class Forest {
        private final CountedCases docket;
        private final int[] cases;
        private final Map<Integer, Integer> positions = new HashMap<>();
        private final int[] membersFirst;

        public Forest(CountedCases docket, int[] cases) {
            this.docket = docket;
            this.cases = cases;
            for (int position = 0; position < cases.length; position++) {
                positions.put(cases[position], position);
            }
            this.membersFirst = membersFirst();
        }

        private int position(int index) {
            return positions.getOrDefault(index, 0);
        }

        /** Positions so ordered that every member stands before its group. */
        private int[] membersFirst() {
            int[] order = new int[cases.length];
            int filled = cases.length;
            List<Integer> next = new ArrayList<>();
            for (int position = 0; position < cases.length; position++) {
                if (docket.parent(cases[position]) == CountedCases.NONE) {
                    next.add(position);
                }
            }
            for (int taken = 0; taken < next.size(); taken++) {
                int position = next.get(taken);
                order[--filled] = position;
                for (int child : docket.children(cases[position])) {
                    next.add(position(child));
                }
            }
            return order;
        }
    }

    private void part(int position) {
        Span membersWithin = Span.NONE;
        Span membersOutside = Span.NONE;
        for (int child : docket.children(index(position))) {
            if (isMember(child)) {
                membersWithin = membersWithin.plus(within[forest.position(child)]);
                membersOutside = membersOutside.plus(outside[forest.position(child)]);
            }
        }
        Span people = docket.people(index(position));
        within[position] = inCell[position] ? people.minus(membersOutside) : membersWithin;
        outside[position] = inCell[position] ? membersOutside : people.minus(membersWithin);
    }

    private void findTop(int position) {
        int index = index(position);
        boolean linked = docket.parent(index) != CountedCases.NONE && isMember(index);
        int above = linked ? top[forest.position(docket.parent(index))] : CountedCases.NONE;
        top[position] = above == CountedCases.NONE && inCell[position] ? position : above;
    }

    private boolean isMember(int index) {
        return withPossible || !docket.isPossible(index);
    }

    public int size() {
        return inCell.length;
    }

    public int index(int position) {
        return forest.cases[position];
    }

    boolean isInCell(int position) {
        return inCell[position];
    }

    /** Whether a row is in the cell and no row above it is. */
    public boolean isTop(int position) {
        return inCell[position] && top[position] == position;
    }

    /** Whether a row is in the cell and another above it, which counts it already. */
    boolean isCounted(int position) {
        return inCell[position] && top[position] != position;
    }

    /** The topmost row of the cell above a row of it, or that row itself. */
    int top(int position) {
        return top[position];
    }

    /** The people of a row whom the cell holds. */
    public Span within(int position) {
        return within[position];
    }

    /** Of each row, how many of the cell it holds at least by its own number or by those of the rows below it. */
    long[] known() {
        long[] known = new long[inCell.length];
        for (int position : forest.membersFirst) {
            for (int child : docket.children(index(position))) {
                if (isMember(child)) {
                    known[position] += known[forest.position(child)];
                }
            }
            known[position] = Math.max(known[position], within[position].low());
        }
        return known;
    }
}
