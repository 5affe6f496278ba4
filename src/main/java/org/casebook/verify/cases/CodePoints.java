package org.casebook.verify.cases;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The order of keys in published files: by code point, a blank last. */
public final class CodePoints {
    public static final Comparator<String> BLANK_LAST = Comparator.comparing(String::isEmpty)
            .thenComparing(text -> text.codePoints().toArray(), Arrays::compare);

    public static final Comparator<List<String>> LISTS = (one, other) -> {
        for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
            int order = BLANK_LAST.compare(one.get(at), other.get(at));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    };

    private CodePoints() {}
}
