package org.casebook.tabulate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What a set of linked cases adds to one cell, so that nobody is counted twice (rules 2 and 3).
 *
 * <p>Lower bounds are taken in the world in which every possible member is in its group, upper bounds in the one in which
 * only the stated members are. In each world a row's people are counted by the topmost row above it that is in the cell;
 * that row leaves out those of its members who are in other cells.
 */
final class LinkedCases {
    private final Docket docket;
    private final int[] members;
    private final Map<Integer, Integer> positions;
    private final int[] membersFirst;

    LinkedCases(Docket docket, int[] members) {
        this.docket = docket;
        this.members = members;
        this.positions = new HashMap<>();
        for (int position = 0; position < members.length; position++) {
            positions.put(members[position], position);
        }
        this.membersFirst = membersFirst();
    }

    /**
     * What they add to one category of a cell.
     *
     * @param cases rows
     * @param severalArticles rows under several articles
     * @param notStated rows that are reported or alleged
     * @param sanctions people × rows
     * @param people distinct people
     * @param fewestAbout whether the lower bound of the people alone is "about"
     */
    record Counts(int cases, int severalArticles, int notStated, Span sanctions, Span people, boolean fewestAbout) {}

    /**
     * What they add to a cell.
     *
     * @param byCategory to each category that has any of them
     * @param mostPeople distinct people over all sanctions; only its upper bound, and whether that is "about", is used
     * @param named distinct named people over all sanctions
     */
    record Addition(Map<Category, Counts> byCategory, Span mostPeople, int named) {}

    /** Counts the cases of the cell. */
    Addition in(IntPredicate cell) {
        Map<Category, boolean[]> cells = new EnumMap<>(Category.class);
        boolean[] sanctions = new boolean[members.length];
        Set<Integer> named = new HashSet<>();
        for (int position = 0; position < members.length; position++) {
            int index = members[position];
            if (cell.test(index)) {
                Category category = Category.of(docket.sanction(index));
                cells.computeIfAbsent(category, none -> new boolean[members.length])[position] = true;
                if (category.isSanction()) {
                    sanctions[position] = true;
                    if (docket.isNamed(index)) {
                        named.add(docket.unit(index));
                    }
                }
            }
        }
        Map<Category, Counts> byCategory = new EnumMap<>(Category.class);
        cells.forEach((category, inCell) -> byCategory.put(category, counts(inCell)));
        return new Addition(byCategory, people(new World(sanctions, false)), named.size());
    }

    private Counts counts(boolean[] inCell) {
        int cases = 0;
        int severalArticles = 0;
        int notStated = 0;
        for (int position = 0; position < members.length; position++) {
            if (inCell[position]) {
                cases++;
                severalArticles += Contributions.severalArticles(docket.facts(members[position]));
                notStated += Contributions.notStated(docket.facts(members[position]));
            }
        }
        World least = new World(inCell, true);
        World most = new World(inCell, false);
        Span fewest = leastPeople(least);
        return new Counts(
                cases,
                severalArticles,
                notStated,
                bounds(sanctions(least), sanctions(most)),
                bounds(fewest, people(most)),
                fewest.about());
    }

    private static Span bounds(Span least, Span most) {
        return new Span(least.low(), most.high(), least.about() || most.about());
    }

    private Span sanctions(World world) {
        Span sum = Span.NONE;
        for (int position = 0; position < members.length; position++) {
            if (world.isTop(position)) {
                sum = sum.plus(world.within[position]);
            }
        }
        return sum;
    }

    /** Distinct people: each person and each group once, and not at all where a group in the cell counts them. */
    private Span people(World world) {
        Span sum = Span.NONE;
        for (Span unit : uncovered(world).values()) {
            sum = sum.plus(unit);
        }
        return sum;
    }

    private Map<Integer, Span> uncovered(World world) {
        Set<Integer> covered = new HashSet<>();
        for (int position = 0; position < members.length; position++) {
            if (world.inCell[position] && !world.isTop(position)) {
                covered.add(docket.unit(members[position]));
            }
        }
        Map<Integer, Span> uncovered = new HashMap<>();
        for (int position = 0; position < members.length; position++) {
            int unit = docket.unit(members[position]);
            if (world.isTop(position) && !covered.contains(unit)) {
                uncovered.merge(unit, world.within[position], LinkedCases::greater);
            }
        }
        return uncovered;
    }

    private static Span greater(Span one, Span other) {
        return new Span(
                Math.max(one.low(), other.low()),
                one.isOpen() || other.isOpen() ? Span.OPEN : Math.max(one.high(), other.high()),
                one.about() || other.about());
    }

    /**
     * Distinct people at least. Somebody who is a member of several groups is in the sum of the groups several times and
     * is taken off it again.
     */
    private Span leastPeople(World world) {
        Map<Integer, Span> uncovered = uncovered(world);
        Map<Integer, Set<Integer>> groupsOf = new HashMap<>();
        Map<Integer, Span> size = new HashMap<>();
        for (int position = 0; position < members.length; position++) {
            if (world.inCell[position] && !world.isTop(position)) {
                int unit = docket.unit(members[position]);
                int top = docket.unit(members[world.top[position]]);
                groupsOf.computeIfAbsent(unit, none -> new HashSet<>()).add(top);
                size.merge(unit, people(position), LinkedCases::greater);
            }
        }
        groupsOf.values().removeIf(groups -> groups.size() < 2);
        if (groupsOf.isEmpty()) {
            return people(world);
        }
        int[] root = joinedInCell(world);
        Map<Integer, Tally> tallies = new HashMap<>();
        for (int position = 0; position < members.length; position++) {
            if (world.inCell[position]) {
                Tally tally = tallies.computeIfAbsent(
                        Docket.find(root, position), none -> new Tally(new ArrayList<>(), new ArrayList<>()));
                int unit = docket.unit(members[position]);
                if (uncovered.containsKey(unit) && isFirstOf(unit, position, world)) {
                    tally.units.add(uncovered.getOrDefault(unit, Span.NONE));
                }
                Set<Integer> groups = groupsOf.remove(unit);
                if (groups != null) {
                    Span each = size.getOrDefault(unit, Span.NONE);
                    tally.repeated.add(each.times(new Span(groups.size() - 1, groups.size() - 1, false)));
                }
            }
        }
        Span sum = Span.NONE;
        for (Tally tally : tallies.values()) {
            sum = sum.plus(tally.least());
        }
        return sum;
    }

    private record Tally(List<Span> units, List<Span> repeated) {
        Span least() {
            long greatest = units.stream().mapToLong(Span::low).max().orElse(0);
            boolean about =
                    units.stream().anyMatch(Span::about) || repeated.stream().anyMatch(Span::about);
            boolean open = repeated.stream().anyMatch(Span::isOpen);
            long sum = units.stream().mapToLong(Span::low).sum();
            long twice = open ? sum : repeated.stream().mapToLong(Span::high).sum();
            return new Span(Math.max(greatest, sum - twice), Span.OPEN, about);
        }
    }

    private boolean isFirstOf(int unit, int position, World world) {
        for (int earlier = 0; earlier < position; earlier++) {
            if (world.inCell[earlier] && docket.unit(members[earlier]) == unit) {
                return false;
            }
        }
        return true;
    }

    /** The rows of the cell in sets that share no people: joined by the same unit, or one counted by the other. */
    private int[] joinedInCell(World world) {
        int[] root = new int[members.length];
        Map<Integer, Integer> firstOfUnit = new HashMap<>();
        for (int position = 0; position < members.length; position++) {
            root[position] = position;
        }
        for (int position = 0; position < members.length; position++) {
            if (world.inCell[position]) {
                Integer first = firstOfUnit.putIfAbsent(docket.unit(members[position]), position);
                if (first != null) {
                    Docket.join(root, position, first);
                }
                if (!world.isTop(position)) {
                    Docket.join(root, position, world.top[position]);
                }
            }
        }
        return root;
    }

    private Span people(int position) {
        return docket.people(members[position]);
    }

    /** Positions so ordered that every member stands before its group. */
    private int[] membersFirst() {
        int[] order = new int[members.length];
        int filled = members.length;
        List<Integer> next = new ArrayList<>();
        for (int position = 0; position < members.length; position++) {
            if (docket.parent(members[position]) == Docket.NONE) {
                next.add(position);
            }
        }
        for (int taken = 0; taken < next.size(); taken++) {
            int position = next.get(taken);
            order[--filled] = position;
            for (int child : docket.children(members[position])) {
                next.add(positions.getOrDefault(child, 0));
            }
        }
        return order;
    }

    /** The linked cases with the people of each parted into those in the cell and those out of it. */
    private final class World {
        private final boolean[] inCell;
        private final Span[] within;
        private final int[] top;

        World(boolean[] inCell, boolean withPossible) {
            this.inCell = inCell;
            this.within = new Span[members.length];
            this.top = new int[members.length];
            Span[] outside = new Span[members.length];
            for (int position : membersFirst) {
                Span membersWithin = Span.NONE;
                Span membersOutside = Span.NONE;
                for (int child : docket.children(members[position])) {
                    if (withPossible || !docket.isPossible(child)) {
                        int member = positions.getOrDefault(child, 0);
                        membersWithin = membersWithin.plus(within[member]);
                        membersOutside = membersOutside.plus(outside[member]);
                    }
                }
                if (inCell[position]) {
                    outside[position] = membersOutside;
                    within[position] = people(position).minus(membersOutside);
                } else {
                    within[position] = membersWithin;
                    outside[position] = people(position).minus(membersWithin);
                }
            }
            for (int last = members.length - 1; last >= 0; last--) {
                int position = membersFirst[last];
                int index = members[position];
                boolean linked = docket.parent(index) != Docket.NONE && (withPossible || !docket.isPossible(index));
                int above = linked ? top[positions.getOrDefault(docket.parent(index), 0)] : Docket.NONE;
                top[position] = above == Docket.NONE && inCell[position] ? position : above;
            }
        }

        /** Whether a row is in the cell and no row above it is. */
        boolean isTop(int position) {
            return inCell[position] && top[position] == position;
        }
    }
}
