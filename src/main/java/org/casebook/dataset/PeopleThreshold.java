package org.casebook.dataset;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How few people a published figure may be about: {@code casebook:minimum} of the data package. Figures of fewer are
 * suppressed.
 *
 * @param ofAll the minimum of every file of statistics that has none of its own; 0 or 1 suppresses nothing
 * @param ofFiles the minimum of single files, by their name without ending, such as {@code by-place}
 */
public record PeopleThreshold(int ofAll, Map<String, Integer> ofFiles) {
    /** The property of the data package that says it. */
    public static final String PROPERTY = "casebook:minimum";

    /** The member of the property's object that holds for the files it does not name. */
    public static final String DEFAULT = "default";

    /** Nothing is suppressed. */
    public static final PeopleThreshold NONE = new PeopleThreshold(0, Map.of());

    public PeopleThreshold {
        ofFiles = Map.copyOf(ofFiles);
    }

    /** The minimum of a file of statistics. */
    public int of(String file) {
        return ofFiles.getOrDefault(file, ofAll);
    }

    /** Whether anything could be suppressed: every figure that stands in a file is about somebody. */
    public boolean isSet() {
        return ofAll > 1 || ofFiles.values().stream().anyMatch(people -> people > 1);
    }

    /** As the property says it, in a fixed order. */
    public SortedMap<String, Integer> members() {
        SortedMap<String, Integer> members = new TreeMap<>(ofFiles);
        members.put(DEFAULT, ofAll);
        return members;
    }
}
