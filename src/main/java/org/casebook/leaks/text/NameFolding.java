package org.casebook.leaks.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as the leak check sees it: only letters and digits, in lower case, without accents, and Cyrillic letters that look
 * like Latin ones as these; whatever stands between words is one space. So a name is found in capitals, in another Unicode normalisation, over a line break, and as a slug.
 */
public final class NameFolding {
    static final String SPACE = " ";

    /** Letters that look the same. Names are typed with one for the other, the Kazakh i above all. */
    private static final String CYRILLIC = "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb";

    private static final String LATIN = "aeopcyxijsh";

    private NameFolding() {}

    /** A whole text, without a space at its ends. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            String letters = fold(codePoint);
            for (int i = 0; i < letters.length(); i++) {
                char letter = letters.charAt(i);
                if (letter != ' ' || (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ')) {
                    folded.append(letter);
                }
            }
        });
        return folded.toString().strip();
    }

    /** What one character becomes: nothing, a space, or lower-case letters and digits. */
    public static String fold(int codePoint) {
        if (codePoint < 0x80) {
            // Most of what is published.
            return Character.isLetterOrDigit(codePoint) ? Character.toString(Character.toLowerCase(codePoint)) : SPACE;
        }
        if (isInvisible(codePoint)) {
            return "";
        }
        String letters = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        // Both ways, as some letters have the same capital: ß and ss, dotless i and i, the two small sigmas.
        letters = letters.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        letters = Normalizer.normalize(letters, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder();
        letters.codePoints().filter(letter -> !isInvisible(letter)).forEach(letter -> {
            if (isPartOfWord(letter)) {
                int lookalike = CYRILLIC.indexOf(letter);
                folded.appendCodePoint(lookalike < 0 ? letter : LATIN.charAt(lookalike));
            } else {
                folded.append(' ');
            }
        });
        return folded.isEmpty() || folded.toString().isBlank() ? SPACE : folded.toString();
    }

    /** Accents after decomposition, soft hyphens, joiners, marks of direction: nobody sees whether they are there. */
    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static boolean isPartOfWord(int codePoint) {
        int type = Character.getType(codePoint);
        boolean apostrophe = codePoint >= 0x2B9 && codePoint <= 0x2BF;
        return !apostrophe && (Character.isLetterOrDigit(codePoint) || type == Character.COMBINING_SPACING_MARK);
    }
}
