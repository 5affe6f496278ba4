package org.casebook.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What grammar puts behind a name, by its sound. Russian: cases of nouns and of adjectives. Kazakh: plural, possessive and
 * case, one behind the other. Some of Ukrainian and English.
 */
final class Endings {
    /** Behind a stem from which the last vowel was taken. */
    private static final List<String> WITH_VOWEL = List.of(
            "а", "я", "у", "ю", "ом", "ем", "ём", "ым", "им", "е", "и", "ы", "о", "ой", "ей", "ою", "ею", "ых", "их",
            "ыми", "ими", "ая", "яя", "ую", "юю", "ого", "его", "ому", "ему", "ам", "ям", "ами", "ями", "ах", "ях",
            "ий", "ый", "ия", "ию", "ие", "ии", "ией", "ові", "еві", "єві");

    private static final List<String> KAZAKH_PLURAL = List.of("", "лар", "лер", "дар", "дер", "тар", "тер");

    private static final List<String> KAZAKH_POSSESSIVE = List.of("", "сы", "сі", "м", "ң");

    private static final List<String> KAZAKH_CASE = List.of(
            "", "ның", "нің", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке", "на", "не", "ны", "ні", "ды", "ді",
            "ты", "ті", "н", "да", "де", "та", "те", "нда", "нде", "дан", "ден", "тан", "тен", "нан", "нен", "мен",
            "бен", "пен", "дікі", "нікі", "тікі", "ша", "ше", "дай", "дей", "тай", "тей", "мын", "мін", "бын", "бін",
            "сың", "сің", "мыз", "міз", "быз", "біз", "пыз", "піз", "сыз", "сіз", "дағы", "дегі", "тағы", "тегі",
            "ндағы", "ндегі");

    /** Who is with somebody, or belongs to them: may have a plural and a case again. */
    private static final List<String> KAZAKH_BELONGING =
            List.of("дағы", "дегі", "тағы", "тегі", "дікі", "нікі", "тікі");

    private static final List<String> KAZAKH_PLURAL_CASE =
            List.of("лар", "лер", "ларды", "лерді", "лардың", "лердің", "ларға", "лерге", "лармен", "лермен", "лардан");

    /** Behind names of two or three letters, which other endings would make other names of. */
    private static final List<String> OF_SHORT_NAMES = List.of(
            "", "ның", "нің", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке", "ны", "ні", "ды", "ді", "ты", "ті",
            "да", "де", "та", "те", "дан", "ден", "тан", "тен", "мен", "бен", "пен");

    private static final List<String> ENGLISH = List.of("s", "es");

    private static final int SHORT = 3;

    private static final Set<String> SOUNDS = sounds();

    private static final Set<String> SOUNDS_OF_SHORT_NAMES = soundsOf(OF_SHORT_NAMES);

    private Endings() {}

    private static Set<String> soundsOf(List<String> endings) {
        Set<String> sounds = new HashSet<>(Set.of(""));
        endings.forEach(ending -> sounds.addAll(Sounds.of(ending)));
        return Set.copyOf(sounds);
    }

    private static Set<String> sounds() {
        Set<String> sounds = new HashSet<>();
        sounds.add("");
        WITH_VOWEL.forEach(ending -> sounds.addAll(Sounds.of(ending)));
        ENGLISH.forEach(ending -> sounds.addAll(Sounds.of(ending)));
        for (String plural : KAZAKH_PLURAL) {
            for (String possessive : KAZAKH_POSSESSIVE) {
                for (String ofCase : KAZAKH_CASE) {
                    String ending = plural + possessive + ofCase;
                    if (!ending.isEmpty()) {
                        sounds.addAll(Sounds.of(ending));
                    }
                }
            }
        }
        for (String belonging : KAZAKH_BELONGING) {
            KAZAKH_PLURAL_CASE.forEach(plural -> sounds.addAll(Sounds.of(belonging + plural)));
        }
        return Set.copyOf(sounds);
    }

    /** Whether what follows a stem may be an ending, behind a vowel that was taken from the stem or not. */
    static boolean follow(String stem, String sound) {
        return SOUNDS.contains(sound)
                || (sound.length() > 1 && Sounds.isVowel(sound.charAt(0)) && SOUNDS.contains(sound.substring(1)))
                || SOUNDS.contains(swallowed(stem) + sound);
    }

    /** Whether what follows a whole name may be an ending that begins with a consonant. */
    static boolean followWhole(String name, String sound) {
        if (name.length() < SHORT && Sounds.isVowel(name.charAt(name.length() - 1))) {
            return SOUNDS_OF_SHORT_NAMES.contains(sound);
        }
        return sound.isEmpty()
                || (!Sounds.isVowel(sound.charAt(0)) && SOUNDS.contains(sound))
                || (!Sounds.isVowel(name.charAt(name.length() - 1)) && follow(name, sound));
    }

    /** A consonant that the one before it swallowed: the same once more, or the g of ng. */
    private static String swallowed(String stem) {
        char last = stem.charAt(stem.length() - 1);
        return Sounds.isVowel(last) ? "" : last == 'n' ? "n" : Character.toString(last);
    }
}
