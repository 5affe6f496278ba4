package org.casebook.verify.recount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casebook.verify.cases.Interval;

/** Distinct people of a cell (rule 2), from its rows: those that no other row of the cell holds, and those that one does. */
final class DistinctPeople {
    private final Map<Integer, Interval> alone = new HashMap<>();
    private final Map<Integer, BigDecimal> sure = new HashMap<>();
    private final Map<Integer, Interval> held = new HashMap<>();
    private final Map<Integer, Set<Integer>> holders = new HashMap<>();
    private final Map<Integer, Interval> size = new HashMap<>();

    /**
     * Adds a row that no other holds.
     *
     * @param who whose it is
     * @param people how many of them the cell has
     * @param atLeast how many by the rows below it
     */
    void addAlone(int who, Interval people, BigDecimal atLeast) {
        alone.merge(who, people, Interval::greater);
        sure.merge(who, atLeast, BigDecimal::max);
    }

    /**
     * Adds a row that another holds.
     *
     * @param who whose it is
     * @param holder whose that other is
     * @param inCell how many of them the cell has
     * @param people how many they are
     */
    void addMember(int who, int holder, Interval inCell, Interval people) {
        held.merge(who, inCell, Interval::greater);
        holders.computeIfAbsent(who, none -> new HashSet<>()).add(holder);
        // A row of theirs that is in no group says nothing of how many of them the groups hold.
        size.merge(who, people, Interval::greater);
    }

    /** At most so many. */
    Interval most() {
        return Interval.sum(alone.keySet().stream()
                .map(who -> beside(who, sure.getOrDefault(who, BigDecimal.ZERO)))
                .toList());
    }

    /**
     * What somebody adds to the groups that hold them: nothing, since they are the same people, as far as these have room
     * for so many.
     */
    private Interval beside(int who, BigDecimal atLeast) {
        Interval own = alone.getOrDefault(who, Interval.ZERO);
        Interval inGroups = held.get(who);
        if (inGroups == null) {
            return own;
        }
        boolean room = inGroups.high()
                .map(most -> atLeast.max(own.low()).compareTo(most) <= 0)
                .orElse(true);
        return room ? Interval.ZERO : own.without(inGroups);
    }

    /** Whoever is in several groups is in their sum several times, and is taken off where those groups are counted. */
    Interval fewest() {
        Map<Integer, Integer> joined = new HashMap<>();
        holders.forEach((member, groups) -> groups.forEach(group -> {
            int one = last(joined, member);
            int other = last(joined, group);
            if (one != other) {
                joined.put(one, other);
            }
        }));
        Map<Integer, List<Integer>> linked = new HashMap<>();
        for (int who : alone.keySet()) {
            linked.computeIfAbsent(last(joined, who), none -> new ArrayList<>()).add(who);
        }
        Map<Integer, Interval> twice = new HashMap<>();
        holders.forEach((who, groups) -> {
            if (groups.size() > 1) {
                Interval each = size.getOrDefault(who, Interval.ZERO);
                twice.merge(last(joined, who), each.times(Interval.exactly(groups.size() - 1)), Interval::plus);
            }
        });
        Interval fewest = Interval.ZERO;
        for (Map.Entry<Integer, List<Integer>> units : linked.entrySet()) {
            fewest = fewest.plus(fewest(units.getValue(), twice.getOrDefault(units.getKey(), Interval.ZERO)));
        }
        return fewest;
    }

    /** Of people who share somebody there are no fewer than any of them are. */
    private Interval fewest(List<Integer> linked, Interval twice) {
        Interval fewest = Interval.sum(
                        linked.stream().map(who -> beside(who, BigDecimal.ZERO)).toList())
                .without(twice);
        for (int who : linked) {
            fewest = fewest.greater(alone.getOrDefault(who, Interval.ZERO));
        }
        return fewest;
    }

    private static int last(Map<Integer, Integer> joined, int who) {
        int at = who;
        for (Integer next = joined.get(at); next != null; next = joined.get(at)) {
            at = next;
        }
        if (at != who) {
            joined.put(who, at);
        }
        return at;
    }
}
