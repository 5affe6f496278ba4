package org.casebook.tabulate.count;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Span;

/**
 * What a set of linked cases adds to one cell, so that nobody is counted twice (rules 2 and 3).
 *
 * <p>Lower bounds are taken in the world in which every possible member is in its group, upper bounds in the one in which
 * only the stated members are. In each world a row's people are counted by the topmost row above it that is in the cell;
 * that row leaves out those of its members who are in other cells.
 */
public final class LinkedCases {
    private final CountedCases docket;
    private final int[] members;
    private final World.Forest forest;

    public LinkedCases(CountedCases docket, int[] members) {
        this.docket = docket;
        this.members = members;
        this.forest = new World.Forest(docket, members);
    }

    /**
     * What they add to one category of a cell.
     *
     * @param cases rows
     * @param severalArticles rows under several articles
     * @param notStated rows that are reported or alleged
     * @param sanctions people × rows
     * @param people distinct people
     */
    public record Counts(int cases, int severalArticles, int notStated, Span sanctions, Span people) {}

    /**
     * What they add to a cell.
     *
     * @param byCategory to each category that has any of them
     * @param mostPeople distinct people over all sanctions; only its upper bound, and what that rests on, is used
     * @param named distinct named people over all sanctions
     */
    public record Addition(Map<Category, Counts> byCategory, Span mostPeople, int named) {}

    /** Counts the cases of the cell. */
    public Addition in(IntPredicate cell) {
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
        Span mostPeople = new DistinctPeople(docket, world(sanctions, false)).most();
        return new Addition(byCategory, mostPeople, named.size());
    }

    private Counts counts(boolean[] inCell) {
        int cases = 0;
        int severalArticles = 0;
        int notStated = 0;
        for (int position = 0; position < members.length; position++) {
            if (inCell[position]) {
                cases++;
                severalArticles += docket.hasSeveralArticles(members[position]) ? 1 : 0;
                notStated += docket.isNotStated(members[position]) ? 1 : 0;
            }
        }
        World least = world(inCell, true);
        World most = world(inCell, false);
        return new Counts(
                cases,
                severalArticles,
                notStated,
                Span.between(sanctions(least), sanctions(most)),
                Span.between(new DistinctPeople(docket, least).least(), new DistinctPeople(docket, most).most()));
    }

    private World world(boolean[] inCell, boolean withPossible) {
        return new World(docket, forest, inCell, withPossible);
    }

    private Span sanctions(World world) {
        Span sum = Span.NONE;
        for (int position = 0; position < members.length; position++) {
            if (world.isTop(position)) {
                sum = sum.plus(world.within(position));
            }
        }
        return sum;
    }
}
