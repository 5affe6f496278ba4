package org.casebook.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Other forms of a Kazakh family name, by their sounds: one person is Досжан, Досжанов and Досжанұлы in papers of different
 * years. Each is the same name only beside the person's own.
 */
final class FamilyForms {
    /** Less is no stem of a family name. */
    private static final int LEAST = 4;

    private static final List<String> RUSSIAN = List.of("ova", "eva", "ov", "ev");

    /** Behind a vowel, the stronger of the two is left. */
    private static final List<String> RUSSIAN_BEHIND_VOWEL = List.of("ava", "av");

    private static final List<String> KAZAKH = List.of("uli", "kizi");

    private static final List<String> ADDED = List.of("ov", "ova", "uli", "kizi");

    private static final String OF_KAZAKH = "әғқңөұүһі";

    private static final List<String> ENDS_OF_KAZAKH = List.of(
            "ба", "бай", "бек", "жан", "хан", "гали", "али", "тай", "бет", "ген", "кул", "гул", "мурат", "болат",
            "нур");

    private FamilyForms() {}

    /**
     * The other forms of a name.
     *
     * @param word as it is written
     */
    static Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        Set<String> sounds = Sounds.of(word);
        for (String sound : sounds) {
            Set<String> ofRussian = withoutRussian(sound);
            Set<String> ofKazakh = withoutKazakh(sound);
            ofRussian.forEach(base -> add(base, KAZAKH, forms));
            ofKazakh.forEach(base -> add(base, ADDED, forms));
            boolean bare = ofRussian.isEmpty() && ofKazakh.isEmpty();
            if (bare && isKazakh(word, sound)) {
                add(sound, ADDED, forms);
            }
            forms.addAll(ofKazakh);
            ofRussian.stream().filter(base -> isKazakh(word, base)).forEach(forms::add);
        }
        forms.removeAll(sounds);
        return forms;
    }

    private static void add(String base, List<String> endings, Set<String> forms) {
        if (base.length() >= LEAST) {
            endings.forEach(ending -> forms.add(Sounds.joined(base, ending)));
        }
    }

    private static Set<String> withoutRussian(String sound) {
        Set<String> bases = new LinkedHashSet<>();
        RUSSIAN.forEach(ending -> take(sound, ending, "", bases));
        RUSSIAN_BEHIND_VOWEL.forEach(ending -> take(sound, ending, "a", bases));
        return bases;
    }

    private static Set<String> withoutKazakh(String sound) {
        Set<String> bases = new LinkedHashSet<>();
        take(sound, "uli", "", bases);
        take(sound, "ali", "a", bases);
        take(sound, "eli", "e", bases);
        take(sound, "kizi", "", bases);
        // Серікқызы: two letters that are one sound.
        take(sound, "kizi", "k", bases);
        return bases;
    }

    private static void take(String sound, String ending, String instead, Set<String> bases) {
        if (sound.endsWith(ending) && sound.length() - ending.length() + instead.length() >= LEAST) {
            bases.add(sound.substring(0, sound.length() - ending.length()) + instead);
        }
    }

    private static boolean isKazakh(String word, String base) {
        return Sounds.letters(word).chars().anyMatch(letter -> OF_KAZAKH.indexOf(letter) >= 0)
                || ENDS_OF_KAZAKH.stream()
                        .anyMatch(end -> base.endsWith(Sounds.of(end).iterator().next()));
    }
}
