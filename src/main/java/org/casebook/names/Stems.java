package org.casebook.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of names by what they sound like without an ending. */
final class Stems {
    /** No vowel is taken off where fewer sounds would be left. */
    private static final int LEAST = 3;

    /** A name of a language without endings of this kind may have some more letters behind it. */
    private static final int LONGEST_FOREIGN_ENDING = 4;

    private static final int LEAST_FOREIGN = 4;

    private static final int LEAST_COMPARED = 4;

    /** @param isForm whether it is another form of the word, which by itself may be another name */
    private record Entry(int name, int part, String letters, String whole, boolean isForm) {}

    private final Trie<Entry> entries = new Trie<>();

    private Stems() {}

    /** With the other forms of family names. */
    static Stems withForms(List<PersonName> names) {
        Stems stems = of(names);
        for (int name = 0; name < names.size(); name++) {
            List<PersonName.Part> parts = names.get(name).parts();
            for (int part = 0; part < parts.size(); part++) {
                if (names.get(name).isFamily(parts.get(part))) {
                    stems.addForms(name, part, parts.get(part));
                }
            }
        }
        return stems;
    }

    static Stems of(List<PersonName> names) {
        Stems stems = new Stems();
        for (int name = 0; name < names.size(); name++) {
            List<PersonName.Part> parts = names.get(name).parts();
            for (int part = 0; part < parts.size(); part++) {
                stems.add(name, part, parts.get(part));
            }
        }
        return stems;
    }

    private void add(int name, int position, PersonName.Part part) {
        String letters = Sounds.letters(part.text());
        for (String sound : part.sounds()) {
            Entry entry = new Entry(name, position, letters, sound, false);
            add(stem(sound), entry);
            fleeting(sound).forEach(stem -> add(stem, entry));
            if (sound.length() == LEAST && Sounds.isVowel(sound.charAt(sound.length() - 1))) {
                // Анна, Анны: the vowel changes though little is left without it.
                add(sound.substring(0, LEAST - 1), entry);
            }
        }
    }

    /** Only of names that are sought: whom a form names in public, it names in the table too. */
    private void addForms(int name, int position, PersonName.Part part) {
        String letters = Sounds.letters(part.text());
        FamilyForms.of(part.text()).forEach(form -> add(stem(form), new Entry(name, position, letters, form, true)));
    }

    private void add(String stem, Entry entry) {
        entries.add(stem, entry);
    }

    /** A sound without the vowel at its end, which changes with the case. */
    static String stem(String sound) {
        boolean changes = sound.length() > LEAST && Sounds.isVowel(sound.charAt(sound.length() - 1));
        return changes ? sound.substring(0, sound.length() - 1) : sound;
    }

    /** Павел, Павла: a vowel before the last consonant that is there in the first case alone. */
    private static List<String> fleeting(String sound) {
        int last = sound.length() - 1;
        boolean fleets =
                last >= LEAST && "lkcnr".indexOf(sound.charAt(last)) >= 0 && "eoi".indexOf(sound.charAt(last - 1)) >= 0;
        boolean lev = sound.equals("lev");
        return fleets || lev ? List.of(sound.substring(0, last - 1) + sound.charAt(last)) : List.of();
    }

    List<Word.Match> matches(String text) {
        String letters = Sounds.letters(text);
        return letters.isEmpty() ? List.of() : matches(letters, Sounds.ofLetters(letters));
    }

    /**
     * The words of names that a word may be.
     *
     * @param letters its letters
     * @param sounds what they sound like
     */
    List<Word.Match> matches(String letters, Set<String> sounds) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Map<Long, Word.Match> found = new LinkedHashMap<>();
        for (String sound : sounds) {
            entries.visit(sound, 0, (length, here) -> {
                for (Entry entry : here) {
                    match(entry, sound, length, letters, found);
                }
            });
        }
        return found.isEmpty() ? List.of() : List.copyOf(found.values());
    }

    /** The words of names of at least so many sounds with which a sound begins. */
    List<Word.Match> beginning(String sound, int least) {
        List<Word.Match> found = new ArrayList<>();
        entries.visit(sound, 0, (length, here) -> {
            if (length >= least) {
                here.stream()
                        .filter(entry -> !entry.isForm)
                        .forEach(entry -> found.add(new Word.Match(entry.name, entry.part, false, true)));
            }
        });
        return found;
    }

    private static void match(Entry entry, String sound, int length, String letters, Map<Long, Word.Match> found) {
        String stem = sound.substring(0, length);
        String rest = sound.substring(length);
        boolean whole = stem.equals(entry.whole);
        boolean matches = isForeign(stem)
                ? mayFollowForeign(stem, rest)
                : whole ? mayFollowWhole(stem, rest) : mayFollowStem(stem, rest);
        if (matches) {
            boolean exact = !entry.isForm && letters.equals(entry.letters);
            boolean close = !entry.isForm && (exact || isClose(letters, entry.letters));
            found.merge(
                    ((long) entry.name << 8) | entry.part,
                    new Word.Match(entry.name, entry.part, exact, close),
                    (one, other) -> one.isClose() ? one : other);
        }
    }

    private static boolean mayFollowForeign(String name, String rest) {
        return rest.isEmpty() || (name.length() >= LEAST_FOREIGN && rest.length() <= LONGEST_FOREIGN_ENDING);
    }

    private static boolean mayFollowWhole(String name, String rest) {
        return Sounds.isVowel(name.charAt(name.length() - 1))
                ? Endings.followWhole(name, rest)
                : Endings.follow(name, rest);
    }

    /** Behind what is left of a short name stands another vowel in place of the one that was taken. */
    private static boolean mayFollowStem(String stem, String rest) {
        boolean mayBeBare = stem.length() >= LEAST || (!rest.isEmpty() && Sounds.isVowel(rest.charAt(0)));
        return mayBeBare && Endings.follow(stem, rest);
    }

    /** Whether two words of one alphabet share at least half of their letters; of two alphabets none can be shared. */
    private static boolean isClose(String letters, String others) {
        boolean sameAlphabet = Sounds.isCyrillic(letters.charAt(0)) == Sounds.isCyrillic(others.charAt(0));
        int longer = Math.max(letters.length(), others.length());
        return !sameAlphabet || longer < LEAST_COMPARED || 2 * distance(letters, others) <= longer;
    }

    /** Letters to change, add or take away (Levenshtein 1966). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, at -> at);
        for (int at = 1; at <= one.length(); at++) {
            int diagonal = row[0];
            row[0] = at;
            for (int to = 1; to <= other.length(); to++) {
                int changed = diagonal + (one.charAt(at - 1) == other.charAt(to - 1) ? 0 : 1);
                diagonal = row[to];
                row[to] = Math.min(changed, Math.min(row[to], row[to - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    /** Whether it is neither Cyrillic nor Latin: those sound in plain Latin letters. */
    private static boolean isForeign(String stem) {
        return stem.charAt(0) > 'z';
    }
}
