package org.casebook.bake;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** A text with places for numbers, or with plural forms. The only class that touches ICU, and so the only slow one. */
final class Phrase {
    private final MessageFormat format;
    private final SortedSet<String> names;

    /** @throws IllegalArgumentException if ICU cannot read the pattern; its message is fit for people */
    Phrase(String pattern, String language) {
        try {
            format = new MessageFormat(pattern, ULocale.forLanguageTag(language));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "it is not a pattern of ICU MessageFormat (" + e.getMessage() + "). Look at its braces.", e);
        }
        names = new TreeSet<>(format.getArgumentNames());
    }

    /** The places that are filled in. */
    SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(names);
    }

    /** Loads ICU and its rules of plurals. */
    static void prepare() {
        new Phrase("{count, plural, one {#} other {#}}", "en").format(Map.of("count", 2));
    }

    /** ICU would print a place without a value as it stands, and its formats are not safe for two threads. */
    synchronized String format(Map<String, Object> values) {
        names.forEach(name -> Messages.value(name, values));
        return format.format(values);
    }
}
