package org.casebook.validate.text;

import java.util.ArrayList;
import java.util.List;

/** The words of texts. */
final class WordSplit {
    private WordSplit() {}

    /**
     * A word of a text that begins with a capital letter.
     *
     * @param text the word
     * @param follows whether only a space or a hyphen stands between it and the capital word before it
     */
    record Capital(String text, boolean follows) {}

    /** The words that begin with a capital letter, as names do. */
    static List<Capital> capitals(String text) {
        List<Capital> words = new ArrayList<>();
        int end = -2;
        int length = text.length();
        for (int position = 0; position < length; position++) {
            if (Character.isLetter(text.charAt(position))) {
                int start = position;
                while (position < length && isOfWord(text.charAt(position))) {
                    position++;
                }
                if (Character.isUpperCase(text.charAt(start))) {
                    boolean follows = start == end + 1 && (text.charAt(end) == ' ' || text.charAt(end) == '-');
                    words.add(new Capital(text.substring(start, position), follows));
                    end = position;
                }
            }
        }
        return words;
    }

    /** Several words that follow each other, from the first on; empty where they do not. */
    static List<String> following(List<Capital> words, int first, int count) {
        if (first + count > words.size()) {
            return List.of();
        }
        List<String> following = new ArrayList<>();
        for (int position = first; position < first + count; position++) {
            if (position > first && !words.get(position).follows()) {
                return List.of();
            }
            following.add(words.get(position).text());
        }
        return following;
    }

    /** All words. */
    static List<String> all(String text) {
        List<String> words = new ArrayList<>();
        for (int position = 0; position < text.length(); position++) {
            if (isOfWord(text.charAt(position))) {
                int start = position;
                while (position < text.length() && isOfWord(text.charAt(position))) {
                    position++;
                }
                words.add(text.substring(start, position));
            }
        }
        return words;
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character)
                || character == '\''
                || character == '’'
                || (character >= '\u0300' && character <= '\u036F');
    }
}
