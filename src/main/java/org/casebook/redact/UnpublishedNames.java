package org.casebook.redact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.names.SoughtNames;
import org.casebook.names.Word;

/**
 * The names that may not be told. Whatever word may be one of a name is cut, whether another stands beside it or not; what is
 * left of it is its first letter, by which whoever has the table finds it again. Some words too many are cut: that costs a look
 * at the table, and a name told costs more.
 */
final class UnpublishedNames {
    /** In place of what is left out. */
    static final String REST = "…";

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Cf}]*");
    /** In these nothing stands between words. */
    private static final Pattern WITHOUT_SPACES = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\\p{IsTibetan}]"
                    + "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\\p{IsTibetan}\\p{M}]+");
    /** Where a word begins in several that are written together. */
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=\\p{Ll}\\p{M}{0,2})(?=\\p{Lu})");

    /** A single letter is an initial. */
    private static final int SHORTEST = 2;

    /** Words of fewer letters begin too many others. */
    private static final int SHORTEST_BEGINNING = 4;

    /** What may stand behind a word that was cut off. */
    private static final String ENDS_OF_QUOTES = "\"<…";

    private final Set<String> names = new LinkedHashSet<>();
    private final TreeSet<String> words = new TreeSet<>();
    private final TreeSet<String> parts =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    /** Made of the names when first something is told. */
    private SoughtNames sought = SoughtNames.NONE;
    /** Words recur in problems of one kind. */
    private final Map<String, Boolean> known = new HashMap<>();

    /** Adds every word of a name. */
    void add(String name) {
        WITHOUT_SPACES.matcher(name).results().map(MatchResult::group).forEach(parts::add);
        WORD.matcher(name)
                .results()
                .map(word -> folded(word.group()))
                .filter(word -> word.length() >= SHORTEST)
                .forEach(words::add);
        names.add(name);
        sought = SoughtNames.NONE;
        known.clear();
    }

    private SoughtNames sought() {
        if (sought.isEmpty()) {
            sought = SoughtNames.of(List.copyOf(names), List.of(), List.of());
        }
        return sought;
    }

    boolean isEmpty() {
        return words.isEmpty() && parts.isEmpty();
    }

    /** The text with the first letter of each word that may be one of a name. */
    String cut(String text) {
        if (isEmpty() || text.isEmpty()) {
            return text;
        }
        String cut = text;
        for (String part : parts) {
            cut = cut.replace(part, initial(part));
        }
        String told = cut;
        return WORD.matcher(told)
                .replaceAll(found -> Matcher.quoteReplacement(
                        isOfAName(found.group()) || isCutOff(told, found) ? initial(found.group()) : found.group()));
    }

    /** The first letter of a word, and that there is more. */
    static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)) + REST;
    }

    private boolean isOfAName(String word) {
        return known.computeIfAbsent(
                word, text -> NEXT_WORD.splitAsStream(text).anyMatch(this::isOneOfAName) || isOneOfAName(text));
    }

    private boolean isOneOfAName(String word) {
        String folded = folded(word);
        if (words.contains(folded)) {
            return !Character.isLowerCase(word.codePointAt(0)) || folded.length() > SHORTEST;
        }
        Word known = sought().word(word);
        return !known.together().isEmpty() || (!known.sought().isEmpty() && folded.length() > SHORTEST);
    }

    /** Whether it is the beginning of a name's word, at the end of a quotation. */
    private boolean isCutOff(String text, MatchResult word) {
        String folded = folded(word.group());
        boolean mayBe = folded.length() >= SHORTEST_BEGINNING
                && word.end() < text.length()
                && ENDS_OF_QUOTES.indexOf(text.charAt(word.end())) >= 0;
        String next = mayBe ? words.ceiling(folded) : null;
        return next != null && next.startsWith(folded);
    }

    private static String folded(String word) {
        return word.replaceAll("[\\p{M}\\p{Cf}]", "").toLowerCase(Locale.ROOT);
    }
}
