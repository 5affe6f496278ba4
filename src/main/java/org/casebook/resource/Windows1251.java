package org.casebook.resource;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether bytes that are not UTF-8 are plainly windows-1251, as Excel saves in Russian. Any bytes can be read in it, so
 * the text must look like Cyrillic: other encodings give letters that no Russian or Kazakh text has, words of Latin and
 * Cyrillic letters mixed (Western European), or words with small and capital letters exchanged (KOI8-R).
 */
final class Windows1251 {
    /** Letters of Russian, Ukrainian and Belarusian, and the signs of typography that stand with them. */
    private static final Pattern FOREIGN =
            Pattern.compile("[^\\x00-\\x7F\\u0410-\\u044FЁёІіЇїЄєҐґЎў\\u00A0«»„“”‘’‚…–—•№°§©®™€±·¬\\u00AD¶†‡‰‹›¦µ]");

    private static final Pattern WORD = Pattern.compile("[A-Za-z\\u0400-\\u04FF]+");
    private static final Pattern CYRILLIC = Pattern.compile(".*[\\u0400-\\u04FF].*");
    private static final Pattern LATIN = Pattern.compile(".*[A-Za-z].*");
    private static final Pattern EXCHANGED = Pattern.compile(".*[а-яё][А-ЯЁ].*");

    /** Of so many words one may be odd: an abbreviation such as {@code нефтьГаз}, a slip of the keyboard. */
    private static final int ONE_ODD_WORD_IN = 10;

    private Windows1251() {}

    /** Whether the text, read as windows-1251, is what such a file would hold. */
    static boolean isPlainly(String text) {
        if (FOREIGN.matcher(text).find()) {
            return false;
        }
        int words = 0;
        int odd = 0;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            if (CYRILLIC.matcher(word).matches()) {
                words++;
                odd += LATIN.matcher(word).matches() || EXCHANGED.matcher(word).matches() ? 1 : 0;
            }
        }
        return words > 0 && odd * ONE_ODD_WORD_IN <= words;
    }
}
