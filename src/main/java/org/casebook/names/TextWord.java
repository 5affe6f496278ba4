package org.casebook.names;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text: letters, or digits, in one run. In scripts without spaces every letter is a word.
 *
 * @param text the word
 * @param start where it begins
 * @param end where it ends
 * @param isCapital whether it begins with a capital letter, or its script has none
 * @param hasPoint whether a full stop follows
 * @param isJoined whether one mark that is no space joins it to the word before: a hyphen, a low line, a full stop
 */
record TextWord(String text, int start, int end, boolean isCapital, boolean hasPoint, boolean isJoined) {

    /** The words of a text in their order. */
    static List<TextWord> all(String text) {
        List<TextWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (!Letters.isOfWord(letter)) {
                at += Character.charCount(letter);
                continue;
            }
            int end = endOfWord(text, at);
            int before = words.isEmpty() ? -1 : words.get(words.size() - 1).end;
            boolean joined = before >= 0 && before == at - 1 && Letters.joins(text.charAt(before));
            words.add(new TextWord(
                    text.substring(at, end),
                    at,
                    end,
                    Letters.isCapital(letter),
                    end < text.length() && text.charAt(end) == '.',
                    joined));
            at = end;
        }
        return List.copyOf(words);
    }

    private static int endOfWord(String text, int start) {
        int first = text.codePointAt(start);
        int at = start + Character.charCount(first);
        if (Letters.standsAlone(first)) {
            return at;
        }
        boolean digits = Character.isDigit(first);
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            boolean goesOn = Letters.isInvisible(letter)
                    || (Letters.isOfWord(letter)
                            && !Letters.standsAlone(letter)
                            && Character.isDigit(letter) == digits);
            if (!goesOn) {
                return at;
            }
            at += Character.charCount(letter);
        }
        return at;
    }
}
