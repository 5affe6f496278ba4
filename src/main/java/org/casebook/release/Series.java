package org.casebook.release;

import java.util.List;

/** Words one after the other. */
final class Series {
    private Series() {}

    /** {@code a, b and c}. */
    static String and(List<String> words) {
        int end = words.size() - 1;
        return end < 1 ? String.join("", words) : String.join(", ", words.subList(0, end)) + " and " + words.get(end);
    }
}
