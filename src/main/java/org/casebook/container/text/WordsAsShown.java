package org.casebook.container.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text says where it is shown, if that is other than how it is written: words that are whole only for the eye. */
public final class WordsAsShown {
    /** A word that goes on in the next line. */
    private static final Pattern HYPHENATION =
            Pattern.compile("(?<=\\p{L})[-\u2010\u00ad\u00ac][ \\t]*\\r?\\n\\s*(?=\\p{L})");

    /** Calendars and address books break lines anywhere (RFC 5545, RFC 6350). */
    private static final Pattern FOLDED_LINE = Pattern.compile("\\r?\\n[ \\t]");

    /** Letters set apart, as in a heading. */
    private static final Pattern SPACED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\p{L}\\p{M}*(?:[ \u00a0\u2009\u200a\u202f]\\p{L}\\p{M}*){2,200}(?![\\p{L}\\p{N}])");

    /** Letters set apart by the same mark or by several spaces. */
    private static final Pattern MARKED =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}\\p{M}*([ \\u00a0]{2,4}|[-_.·•*|/+~][ \\u00a0]?)"
                    + "\\p{L}\\p{M}*(?:\\1\\p{L}\\p{M}*){1,200}(?![\\p{L}\\p{N}])");

    /** Words of which one is made, to be found by: #FreeAnna. */
    private static final Pattern TAGGED = Pattern.compile("#\\p{L}[\\p{L}\\p{M}\\p{N}]*");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** In the middle of a word, where other texts have none: Grigor'ev. */
    private static final Pattern APOSTROPHE =
            Pattern.compile("(?<=\\p{L})['`\\u00b4\\u2018-\\u201b\\u02b9-\\u02bf](?=\\p{L})");

    /** Where a word begins, if words are written together. */
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=\\p{Ll}\\p{M}{0,2})(?=\\p{Lu})");

    private static final String MARKS = "<&\\%=#\n\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf";

    private WordsAsShown() {}

    /** Whether a text may have another reading: most have not, and this is quicker than to seek one. */
    public static boolean mayBeIn(String text) {
        int alone = 0;
        int before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (MARKS.indexOf(letter) >= 0) {
                return true;
            }
            boolean isLetter = Character.isLetter(letter);
            boolean follows = Character.isLetter(before);
            int after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (isLetter && !follows) {
                alone += Character.isLetter(after) ? 0 : 1;
            }
            boolean together = follows && Character.isLowerCase(before) && Character.isUpperCase(letter);
            boolean parted = !isLetter && letter != ' ' && letter != '-' && Character.isLetter(after);
            if (together || alone > 2 || (parted && (follows || Character.isDigit(letter)))) {
                return true;
            }
            before = letter;
        }
        return false;
    }

    /** Each other reading of a text; nothing where it reads as it is written. */
    public static List<String> of(String text) {
        Set<String> readings = new LinkedHashSet<>();
        List<String> shown = new ArrayList<>(Markup.isIn(text) ? Markup.readings(text) : List.of());
        // What was written for one page and taken to another has its references twice.
        shown.add(References.decode(References.decode(text)));
        readings.addAll(shown);
        shown.add(text);
        for (String one : shown) {
            readings.add(HYPHENATION.matcher(one).replaceAll(""));
            readings.add(joined(one));
            readings.add(APOSTROPHE.matcher(one).replaceAll(""));
            readings.add(DigitsAsLetters.read(one));
        }
        readings.add(TAGGED.matcher(text).replaceAll(tag -> Matcher.quoteReplacement(apart(tag.group()))));
        if (text.startsWith("BEGIN:V")) {
            readings.add(FOLDED_LINE.matcher(text).replaceAll(""));
        }
        QuotedPrintable.readings(text).forEach(readings::add);
        readings.remove(text);
        return List.copyOf(readings);
    }

    /** A text in which letters that are set apart are words. */
    private static String joined(String text) {
        String spaced = SPACED.matcher(text).replaceAll(WordsAsShown::word);
        return MARKED.matcher(spaced).replaceAll(WordsAsShown::word);
    }

    private static String word(MatchResult letters) {
        return Matcher.quoteReplacement(apart(NO_LETTER.matcher(letters.group()).replaceAll("")));
    }

    /** A text in which every word that begins with a capital letter stands apart. */
    static String apart(String text) {
        return NEXT_WORD.matcher(text).replaceAll(" ");
    }
}
