package org.casebook.container;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text says where it is shown, if that is other than how it is written: words that are whole only for the eye. */
final class WordsAsShown {
    /** A word that goes on in the next line. */
    private static final Pattern HYPHENATION =
            Pattern.compile("(?<=\\p{L})[-\u2010\u00ad\u00ac][ \\t]*\\r?\\n\\s*(?=\\p{L})");

    /** Calendars and address books break lines anywhere (RFC 5545, RFC 6350). */
    private static final Pattern FOLDED_LINE = Pattern.compile("\\r?\\n[ \\t]");

    /** Letters set apart, as in a heading. */
    private static final Pattern SPACED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\p{L}\\p{M}*(?:[ \u00a0\u2009\u200a\u202f]\\p{L}\\p{M}*){2,200}(?![\\p{L}\\p{N}])");

    /** Where a word begins, if words are written together. */
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=\\p{Ll}\\p{M}{0,2})(?=\\p{Lu})");

    private WordsAsShown() {}

    /** Each other reading of a text; nothing where it reads as it is written. */
    static List<String> of(String text) {
        Set<String> readings = new LinkedHashSet<>();
        List<String> shown = new ArrayList<>(Markup.isIn(text) ? Markup.readings(text) : List.of());
        readings.addAll(shown);
        shown.add(text);
        for (String one : shown) {
            readings.add(HYPHENATION.matcher(one).replaceAll(""));
            readings.add(joined(one));
        }
        if (text.startsWith("BEGIN:V")) {
            readings.add(FOLDED_LINE.matcher(text).replaceAll(""));
        }
        QuotedPrintable.readings(text).forEach(readings::add);
        readings.remove(text);
        return List.copyOf(readings);
    }

    /** A text in which letters that are set apart are words. */
    private static String joined(String text) {
        return SPACED.matcher(text)
                .replaceAll(spaced ->
                        Matcher.quoteReplacement(apart(spaced.group().replaceAll("[ \u00a0\u2009\u200a\u202f]", ""))));
    }

    /** A text in which every word that begins with a capital letter stands apart. */
    static String apart(String text) {
        return NEXT_WORD.matcher(text).replaceAll(" ");
    }
}
