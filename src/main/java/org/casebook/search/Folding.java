package org.casebook.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes different spellings of one word the same letters: capitals, accents, Russian, Kazakh and Ukrainian letters and the
 * ways in which they are written in Latin ones. "Жаңаөзен", "Жанаозен", "Zhanaozen" and "Zhangaozen" are all
 * {@code janaozen}. Digits of every script are those of ASCII.
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
            // Arabic letters that another language or keyboard writes otherwise, and the stroke that only makes a word
            // longer.
            "ى ي, ی ي, ې ي, ک ك, ة ه, ہ ه, ھ ه, ە ه, ـ -",
            // Signs within words.
            "' -, ’ -, ʼ -, ʻ -, ʹ -");

    /** The noughts of decimal digits; nine more follow each. A list of ours, since each Java knows other ones. */
    private static final String NOUGHTS = "٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀០᠐";

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
        for (int nought : NOUGHTS.codePoints().toArray()) {
            for (int digit = 0; digit < 10; digit++) {
                table.put(Character.toString(nought + digit), String.valueOf(digit));
            }
        }
        return Collections.unmodifiableSortedMap(table);
    }

    /** The table, for scripts. */
    static SortedMap<String, String> table() {
        return TABLE;
    }

    /**
     * The words of a text, folded, in their order. Apostrophes do not part a word, other signs do. Where a script writes
     * no spaces, every two letters that follow each other are a word, and the last one alone.
     */
    public List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String lower = lower(text);
        int start = 0;
        LetterKind before = LetterKind.SIGN;
        for (int at = 0; at < lower.length(); ) {
            int letter = lower.codePointAt(at);
            LetterKind kind = LetterKind.of(letter, before);
            if (kind != before) {
                addWords(lower.substring(start, at), before, words);
                start = at;
                before = kind;
            }
            at += Character.charCount(letter);
        }
        addWords(lower.substring(start), before, words);
        return words;
    }

    private void addWords(String run, LetterKind kind, List<String> words) {
        if (kind == LetterKind.SPACELESS) {
            pairs(replaced(withoutAccents(run)), words);
        } else if (kind == LetterKind.LETTER) {
            String word = folded.computeIfAbsent(run, Folding::fold);
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    private static void pairs(String run, List<String> words) {
        int[] letters = run.codePoints().toArray();
        for (int at = 0; at < letters.length; at++) {
            words.add(new String(letters, at, Math.min(2, letters.length - at)));
        }
    }

    /** What a character does to the words of a text. */
    private enum LetterKind {
        SIGN,
        LETTER,
        /** A letter of a script that writes no spaces between words. */
        SPACELESS;

        private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
                UnicodeScript.HAN,
                UnicodeScript.HIRAGANA,
                UnicodeScript.KATAKANA,
                UnicodeScript.THAI,
                UnicodeScript.LAO,
                UnicodeScript.KHMER,
                UnicodeScript.MYANMAR,
                UnicodeScript.TIBETAN);

        private static final int FIRST_WITHOUT_SPACES = 0xe00;

        /** The sign that makes a Japanese vowel long: it is of no script. */
        private static final int LONG_VOWEL = 'ー';

        static LetterKind of(int letter, LetterKind before) {
            if (letter < 0x300) {
                return Character.isLetterOrDigit(letter) || letter == '\'' ? LETTER : SIGN;
            }
            if (letter == LONG_VOWEL
                    || (letter >= FIRST_WITHOUT_SPACES
                            && WITHOUT_SPACES.contains(UnicodeScript.of(letter))
                            && (Character.isLetter(letter) || isMark(letter)))) {
                return SPACELESS;
            }
            // An accent belongs to the letter before.
            if (isMark(letter)) {
                return before == SIGN ? LETTER : before;
            }
            return Character.isLetterOrDigit(letter) || letter == '’' ? LETTER : SIGN;
        }
    }

    /** An id as one word, without its signs. */
    static String ofId(String id) {
        StringBuilder letters = new StringBuilder();
        lower(id).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return fold(letters.toString());
    }

    /**
     * Small letters, and each in the form in which it is usually written: not of full or half width, not joined to others.
     * Signs stay: № would become a word.
     */
    private static String lower(String text) {
        String usual = Normalizer.isNormalized(text, Normalizer.Form.NFKC) ? text : usual(text);
        return Normalizer.normalize(usual.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static String usual(String text) {
        StringBuilder usual = new StringBuilder();
        text.codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            boolean sign = !Character.isLetterOrDigit(letter) && !isMark(letter);
            usual.append(sign ? one : Normalizer.normalize(one, Normalizer.Form.NFKC));
        });
        return usual.toString();
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isAccent(int letter) {
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
                        .filter(part -> !isAccent(part))
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
