package org.casebook.recount;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Orders of the statistics: texts by code point (not by UTF-16 unit, as Java would), a blank after all others. */
final class CodePoints {

    static final Comparator<String> BLANK_LAST = Comparator.comparing(String::isEmpty)
            .thenComparing(text -> text.codePoints().toArray(), Arrays::compare);

    /** Lists of equal length, by their first text, then by their second. */
    static final Comparator<List<String>> LISTS_BLANK_LAST = CodePoints::compareLists;

    private CodePoints() {}

    private static int compareLists(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = BLANK_LAST.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
