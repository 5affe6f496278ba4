package org.casebook.verify.recount;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casebook.verify.cases.PublishedCases;

/**
 * Which case is part of which, taken in one of two ways: with the members that are only possible, for lower bounds, or
 * without, for upper bounds. Cases have places such that all that is part of a case stands right after it.
 */
final class Tree {
    static final int NONE = -1;

    private final int[] place;
    private final int[] caseAt;
    private final int[] end;
    private final int[] groupPlace;
    private final Map<Integer, List<Integer>> members = new HashMap<>();

    /** With possible members, or with those alone that are stated. */
    Tree(PublishedCases cases, boolean withPossible) {
        int size = cases.rows().size();
        int[] group = new int[size];
        for (int number = 0; number < size; number++) {
            PublishedCases.Group link = cases.groups().get(number);
            group[number] = NONE;
            if (link != null && !link.isUnread() && (withPossible || !link.isPossible())) {
                group[number] = link.number();
                members.computeIfAbsent(link.number(), none -> new ArrayList<>())
                        .add(number);
            }
        }
        place = new int[size];
        caseAt = new int[size];
        end = new int[size];
        groupPlace = new int[size];
        int next = 0;
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int number = 0; number < size; number++) {
            if (group[number] == NONE) {
                waiting.push(number);
            }
            while (!waiting.isEmpty()) {
                int at = waiting.pop();
                place[at] = next;
                caseAt[next] = at;
                groupPlace[next] = group[at] == NONE ? NONE : place[group[at]];
                next++;
                members(at).forEach(waiting::push);
            }
        }
        for (int at = size - 1; at >= 0; at--) {
            end[at] = Math.max(end[at], at + 1);
            if (groupPlace[at] != NONE) {
                end[groupPlace[at]] = Math.max(end[groupPlace[at]], end[at]);
            }
        }
    }

    /** The cases that are directly part of one. */
    List<Integer> members(int number) {
        return members.getOrDefault(number, List.of());
    }

    int place(int number) {
        return place[number];
    }

    int caseAt(int at) {
        return caseAt[at];
    }

    /** The place after the last of what is part of the case at a place. */
    int end(int at) {
        return end[at];
    }

    /** The place of the group of the case at a place, or {@link #NONE}. */
    int groupPlace(int at) {
        return groupPlace[at];
    }
}
