package org.casebook.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes different spellings of one word the same letters: capitals, accents, Russian, Kazakh and Ukrainian letters and the
 * ways in which they are written in Latin ones. "Жаңаөзен", "Жанаозен", "Zhanaozen" and "Zhangaozen" are all
 * {@code janaozen}.
 *
 * <p>It is no transliteration: different words may become one, so that a search finds a little too much rather than too
 * little. {@code casebook.js} folds a question by the same steps and the same table.
 */
public final class Folding {
    /** Letters, and what they become; the longest that match are taken. */
    private static final SortedMap<String, String> TABLE = table(
            // Russian, then what Kazakh and Ukrainian add. Й, ы, и and і are all written i or y.
            "а a, б b, в v, г g, д d, е e, ё e, ж j, з z, и i, й i, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u",
            "ф f, х h, ц ts, ч ch, ш sh, щ sh, ъ -, ы i, ь -, э e, ю iu, я ia",
            "ә a, ғ g, қ k, ң n, ө o, ұ u, ү u, һ h, і i, ї i, є e, ґ g, ў u",
            // What Kazakh writes ң is written нг in Russian and n or ng in Latin letters.
            "нг n, нғ n, ңг n, ңғ n, дж j, йо e, ье e",
            // Latin spellings of one Cyrillic letter. J before a vowel is ж, elsewhere й.
            "zh j, dzh j, kh h, ch ch, tch ch, tsch ch, sch sh, shch sh, ng n, ngh n, gh g, q k, c k, ck k, x ks, tz ts",
            "w v, ph f, y i, ya ia, yu iu, ye e, yo e, j i, ja ja, je je, ji ji, jo jo, ju ju, jy ji, ija ia, oo u",
            // Latin letters that are more than a letter with an accent.
            "č ch, ç ch, š sh, ş sh, ž j, ı i, ə a, ø o, æ e, ł l, đ d, ß s",
            // Signs within words.
            "' -, ’ -, ʼ -, ʻ -, ʹ -");

    private static final int LONGEST =
            TABLE.keySet().stream().mapToInt(String::length).max().orElse(1);

    private final Map<String, String> folded = new HashMap<>();

    private static SortedMap<String, String> table(String... lines) {
        SortedMap<String, String> table = new TreeMap<>();
        for (String line : lines) {
            for (String pair : line.split(", ", -1)) {
                int space = pair.indexOf(' ');
                String to = pair.substring(space + 1);
                table.put(pair.substring(0, space), to.equals("-") ? "" : to);
            }
        }
        return Collections.unmodifiableSortedMap(table);
    }

    /** The table, for scripts. */
    static SortedMap<String, String> table() {
        return TABLE;
    }

    /** The words of a text, folded, in their order. Apostrophes do not part a word, other signs do. */
    public List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String lower = lower(text);
        int start = -1;
        for (int at = 0; at <= lower.length(); ) {
            int letter = at < lower.length() ? lower.codePointAt(at) : ' ';
            if (Character.isLetterOrDigit(letter) || isMark(letter) || letter == '\'' || letter == '’') {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                String word = folded.computeIfAbsent(lower.substring(start, at), Folding::fold);
                if (!word.isEmpty()) {
                    words.add(word);
                }
                start = -1;
            }
            at += Character.charCount(letter);
        }
        return words;
    }

    /** An id as one word, without its signs. */
    static String ofId(String id) {
        StringBuilder letters = new StringBuilder();
        lower(id).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return fold(letters.toString());
    }

    private static String lower(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static String fold(String word) {
        return withoutDoubles(replaced(withoutAccents(word)));
    }

    /** A letter with an accent that the table knows is another letter: й, ё, ş. */
    private static String withoutAccents(String word) {
        StringBuilder plain = new StringBuilder();
        word.codePoints().forEach(letter -> {
            String text = Character.toString(letter);
            if (TABLE.containsKey(text)) {
                plain.append(text);
            } else {
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .codePoints()
                        .filter(part -> !isMark(part))
                        .forEach(plain::appendCodePoint);
            }
        });
        return plain.toString();
    }

    private static String replaced(String word) {
        StringBuilder replaced = new StringBuilder();
        for (int at = 0; at < word.length(); ) {
            int end = Math.min(word.length(), at + LONGEST);
            while (end > at && !TABLE.containsKey(word.substring(at, end))) {
                end--;
            }
            if (end > at) {
                replaced.append(TABLE.get(word.substring(at, end)));
                at = end;
            } else {
                replaced.append(word.charAt(at));
                at++;
            }
        }
        return replaced.toString();
    }

    /** Letters that stand twice; digits stay, since 11 is not 1. */
    private static String withoutDoubles(String word) {
        StringBuilder single = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (at == 0 || letter != word.charAt(at - 1) || (letter >= '0' && letter <= '9')) {
                single.append(letter);
            }
        }
        return single.toString();
    }
}
