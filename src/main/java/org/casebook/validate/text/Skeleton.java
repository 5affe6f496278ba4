package org.casebook.validate.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How a name sounds, roughly, in Latin letters: the same for the usual ways to write it in Latin and Cyrillic. Accents,
 * soft signs and doubled letters are gone, and letters that one name is spelt with now one way, now the other, are one.
 */
final class Skeleton {
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщыіїэәғқңөұүһўєґѓќјљњћђџѕ";
    private static final String LATIN = "abvgdeejziiklmnoprstufhccssiiieagknouuhuegggkilnccds";

    private static final char FIRST_CYRILLIC = '\u0400';

    private Skeleton() {}

    /** The skeleton of one word; blank where it has no letters. */
    public static String of(String word) {
        StringBuilder sounds = new StringBuilder();
        String letters = letters(word);
        for (int position = 0; position < letters.length(); position++) {
            char letter = letters.charAt(position);
            char next = position + 1 < letters.length() ? letters.charAt(position + 1) : ' ';
            switch (letter) {
                case 'ъ', 'ь' -> {}
                case 'ю' -> sounds.append("iu");
                case 'я' -> sounds.append("ia");
                case 'x' -> sounds.append("ks");
                case 'w' -> sounds.append('v');
                case 'q' -> sounds.append('k');
                case 'y' -> sounds.append('i');
                case 'c' -> sounds.append(next == 'h' || next == 'e' || next == 'i' || next == 'y' ? 'c' : 'k');
                case 'h' -> {
                    // kh, gh, sh, ch and zh are one sound each.
                    char before = position > 0 ? letters.charAt(position - 1) : ' ';
                    if (before == 'z') {
                        sounds.setCharAt(sounds.length() - 1, 'j');
                    } else if (before == 'k') {
                        sounds.setCharAt(sounds.length() - 1, 'h');
                    } else if (before != 's' && before != 'c' && before != 'g') {
                        sounds.append('h');
                    }
                }
                default -> {
                    int cyrillic = letter < FIRST_CYRILLIC ? -1 : CYRILLIC.indexOf(letter);
                    sounds.append(cyrillic < 0 ? letter : LATIN.charAt(cyrillic));
                }
            }
        }
        return once(sounds);
    }

    /** Without the vowels at its end, which change with the case of Russian nouns. */
    public static String stem(String skeleton) {
        int end = skeleton.length();
        while (end > 2 && "aeiou".indexOf(skeleton.charAt(end - 1)) >= 0) {
            end--;
        }
        return skeleton.substring(0, end);
    }

    private static String letters(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        // Decomposing й would make и of it, which is the same here.
        String decomposed = isPlain(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder();
        for (int position = 0; position < decomposed.length(); position++) {
            if (Character.isLetterOrDigit(decomposed.charAt(position))) {
                letters.append(decomposed.charAt(position));
            }
        }
        return letters.toString();
    }

    /** Whether there are only letters that nothing can be decomposed of: plain Latin and Russian ones. */
    private static boolean isPlain(String lower) {
        for (int position = 0; position < lower.length(); position++) {
            char letter = lower.charAt(position);
            boolean plain = letter < '\u00C0' || (letter >= 'а' && letter <= 'я' && letter != 'й');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String once(CharSequence sounds) {
        StringBuilder once = new StringBuilder();
        for (int position = 0; position < sounds.length(); position++) {
            if (position == 0 || sounds.charAt(position) != sounds.charAt(position - 1)) {
                once.append(sounds.charAt(position));
            }
        }
        return once.toString();
    }
}
