package org.casebook.container.text;

/** Words in which a digit stands for the letter that it looks like, by a scanner's mistake or to deceive one: З3, О0. */
final class DigitsAsLetters {
    private static final String DIGITS = "0134567@$";
    private static final String CYRILLIC = "оізчзбтаѕ";
    private static final String LATIN = "oieasbtas";

    private DigitsAsLetters() {}

    /** The text with letters for digits in the middle or at the beginning of a word. */
    static String read(String text) {
        StringBuilder read = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            int digit = DIGITS.indexOf(text.charAt(at));
            if (digit >= 0 && isLetter(text, at + 1) && (isLetter(text, at - 1) || isLetter(text, at + 2))) {
                read.setCharAt(at, letter(digit, text.charAt(at + 1)));
            }
        }
        return read.toString();
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static char letter(int digit, char beside) {
        boolean cyrillic = Character.UnicodeScript.of(beside) == Character.UnicodeScript.CYRILLIC;
        return (cyrillic ? CYRILLIC : LATIN).charAt(digit);
    }
}
