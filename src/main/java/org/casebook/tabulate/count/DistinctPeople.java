package org.casebook.tabulate.count;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.casebook.tabulate.Span;

/**
 * Distinct people of linked cases in a cell (rule 2): each person and each group once, and not at all where a group in the
 * cell counts them.
 *
 * <p>A group that has a row of its own beside one that another group counts is the same people, and adds nothing. It adds
 * the difference where that row is of more people than the other can hold: these cannot all be among them.
 */
final class DistinctPeople {
    private final CountedCases docket;
    private final World world;
    private final Map<Integer, Span> alone = new HashMap<>();
    private final Map<Integer, Span> counted = new HashMap<>();

    DistinctPeople(CountedCases docket, World world) {
        this.docket = docket;
        this.world = world;
        for (int position = 0; position < world.size(); position++) {
            if (world.isTop(position)) {
                alone.merge(unit(position), world.within(position), Span::greater);
            } else if (world.isCounted(position)) {
                counted.merge(unit(position), heldByTop(position), Span::greater);
            }
        }
    }

    private int unit(int position) {
        return docket.unit(world.index(position));
    }

    /** No more of a row's people are in the group above it than that group has. */
    private Span heldByTop(int position) {
        return world.within(position).atMost(world.within(world.top(position)));
    }

    /** At most so many. */
    Span most() {
        return sum(knownAlone());
    }

    private Span sum(Map<Integer, Long> known) {
        Span sum = Span.NONE;
        for (Map.Entry<Integer, Span> unit : alone.entrySet()) {
            sum = sum.plus(added(unit.getKey(), unit.getValue(), known.getOrDefault(unit.getKey(), 0L)));
        }
        return sum;
    }

    /** How many are known of each unit that some group of the cell counts, and some row beside it. */
    private Map<Integer, Long> knownAlone() {
        Map<Integer, Long> known = new HashMap<>();
        if (isCountedAndAlone()) {
            long[] ofRows = world.known();
            for (int position = 0; position < ofRows.length; position++) {
                if (world.isTop(position)) {
                    known.merge(unit(position), ofRows[position], Math::max);
                }
            }
        }
        return known;
    }

    private boolean isCountedAndAlone() {
        return counted.keySet().stream().anyMatch(alone::containsKey);
    }

    /**
     * What a unit adds to what groups count.
     *
     * @param known how many of it there are at least
     */
    private Span added(int unit, Span own, long known) {
        Span held = counted.get(unit);
        if (held == null) {
            return own;
        }
        return Math.max(own.low(), known) > held.high() ? own.minus(held) : Span.NONE;
    }

    /**
     * At least so many. Somebody who is a member of several groups is in the sum of the groups several times and is
     * taken off it again.
     */
    Span least() {
        Map<Integer, Span> repeated = repeated();
        if (repeated.isEmpty() && !isCountedAndAlone()) {
            return sum(Map.of());
        }
        int[] root = joined();
        Map<Integer, Tally> tallies = new HashMap<>();
        for (int position = 0; position < world.size(); position++) {
            if (world.isInCell(position)) {
                Tally tally = tallies.computeIfAbsent(DisjointSets.find(root, position), none -> new Tally());
                tally.add(position, repeated);
            }
        }
        Span sum = Span.NONE;
        for (Tally tally : tallies.values()) {
            sum = sum.plus(tally.least());
        }
        return sum;
    }

    /** How many people too many the sum of the groups has, by whoever is in several of them. */
    private Map<Integer, Span> repeated() {
        Map<Integer, Set<Integer>> groupsOf = new HashMap<>();
        Map<Integer, Span> size = new HashMap<>();
        for (int position = 0; position < world.size(); position++) {
            if (world.isCounted(position)) {
                groupsOf.computeIfAbsent(unit(position), none -> new HashSet<>())
                        .add(unit(world.top(position)));
                size.merge(unit(position), docket.people(world.index(position)), Span::greater);
            }
        }
        Map<Integer, Span> repeated = new HashMap<>();
        groupsOf.forEach((unit, groups) -> {
            if (groups.size() > 1) {
                Span times = Span.exactly(groups.size() - 1);
                repeated.put(unit, size.getOrDefault(unit, Span.NONE).times(times));
            }
        });
        return repeated;
    }

    /** The people of rows that share some of them. */
    private final class Tally {
        private final Set<Integer> met = new HashSet<>();
        private Span units = Span.NONE;
        private Span tooMany = Span.NONE;
        private Span greatest = Span.NONE;

        void add(int position, Map<Integer, Span> repeated) {
            int unit = unit(position);
            if (met.add(unit)) {
                Span own = alone.getOrDefault(unit, Span.NONE);
                units = units.plus(added(unit, own, 0));
                greatest = greatest.greater(own);
                tooMany = tooMany.plus(repeated.getOrDefault(unit, Span.NONE));
            }
        }

        /** Fewer than any of them has they are not. */
        Span least() {
            return units.minus(tooMany).greater(greatest);
        }
    }

    /** The rows of the cell in sets that share no people: joined by the same unit, or one counted by the other. */
    private int[] joined() {
        int[] root = new int[world.size()];
        Map<Integer, Integer> firstOfUnit = new HashMap<>();
        for (int position = 0; position < root.length; position++) {
            root[position] = position;
        }
        for (int position = 0; position < root.length; position++) {
            if (world.isInCell(position)) {
                Integer first = firstOfUnit.putIfAbsent(unit(position), position);
                if (first != null) {
                    DisjointSets.join(root, position, first);
                }
                if (world.isCounted(position)) {
                    DisjointSets.join(root, position, world.top(position));
                }
            }
        }
        return root;
    }
}
