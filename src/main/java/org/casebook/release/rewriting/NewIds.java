package org.casebook.release.rewriting;

import static org.casebook.dataset.Columns.PERSON_ID;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.dataset.Row;
import org.casebook.release.Release;
import org.casebook.release.RemovedPeople;

/**
 * The ids of people in rewritten releases. An id often holds the name, so whoever is hidden gets another, the same in all
 * releases; unless it is a number that says nothing, like those of others.
 */
final class NewIds {
    private static final Pattern NUMBER = Pattern.compile("(\\p{L}{0,8}[-_.]?)\\d+");
    /** A beginning that so many ids share is no name. */
    private static final int SHARED = 3;

    private final Map<String, String> byId = new HashMap<>();

    /**
     * Gives them.
     *
     * @param releases all of them, the oldest first
     * @param isHidden whether the person of an id is not to be known
     */
    NewIds(List<Release> releases, Predicate<String> isHidden) {
        Set<String> ids = new HashSet<>();
        releases.forEach(release -> release.dataset().rows("people").forEach(row -> ids.add(row.get(PERSON_ID))));
        Map<String, Integer> beginnings = new HashMap<>();
        ids.forEach(id -> beginnings.merge(beginning(id), 1, Integer::sum));
        int number = 1;
        for (Release release : releases) {
            for (Row person : release.dataset().rows("people")) {
                String id = person.get(PERSON_ID);
                boolean saysNothing = !beginning(id).isBlank() && beginnings.getOrDefault(beginning(id), 0) >= SHARED;
                if (isHidden.test(id) && !saysNothing && !RemovedPeople.isRemoved(id) && !byId.containsKey(id)) {
                    while (ids.contains(RemovedPeople.PREFIX + number)) {
                        number++;
                    }
                    byId.put(id, RemovedPeople.PREFIX + number++);
                }
            }
        }
    }

    /** What stands before the number; a blank where an id is none. */
    private static String beginning(String id) {
        Matcher number = NUMBER.matcher(id);
        return number.matches() ? number.group(1) + "0" : "";
    }

    /** The id in a rewritten release. */
    String of(String personId) {
        return byId.getOrDefault(personId, personId);
    }
}
