package org.casebook.names;

import java.util.Locale;
import java.util.Map;

/** The first letters that stand for a name, and with which sounds the name may begin. */
final class Initials {
    private static final String ANY_VOWEL = "aeiou";

    /** Where one letter stands for the beginning of several spellings, such as K for Kh. */
    private static final Map<String, String> LATIN = Map.ofEntries(
            Map.entry("c", "kczsh"),
            Map.entry("d", "dz"),
            Map.entry("e", ANY_VOWEL),
            Map.entry("g", "gh"),
            Map.entry("h", "hg"),
            Map.entry("i", ANY_VOWEL),
            Map.entry("j", "z" + ANY_VOWEL),
            Map.entry("k", "kh"),
            Map.entry("p", "pf"),
            Map.entry("q", "k"),
            Map.entry("t", "tc"),
            Map.entry("w", "vu"),
            Map.entry("x", "kh"),
            Map.entry("y", ANY_VOWEL));

    private Initials() {}

    /** The sounds; blank where the letters are no initial. */
    static String of(String text) {
        String letters = text.toLowerCase(Locale.ROOT);
        if (letters.codePointCount(0, letters.length()) == 1) {
            String several = LATIN.get(letters);
            return several != null ? several : sounds(letters);
        }
        boolean oneSound = switch (letters) {
            case "zh", "kh", "sh", "ch", "ts", "dzh", "ya", "yu", "yo", "ye", "ja", "ju", "ia", "iu", "ph", "дж" ->
                true;
            default -> false;
        };
        return oneSound ? sounds(letters) : "";
    }

    private static String sounds(String letters) {
        StringBuilder first = new StringBuilder();
        Sounds.of(letters).stream().filter(sound -> !sound.isEmpty()).forEach(sound -> first.append(sound.charAt(0)));
        return first.toString();
    }
}
