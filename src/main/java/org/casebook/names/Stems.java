package org.casebook.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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

    /** Of fewer sounds too many words are the same if they are held loosely. */
    private static final int LEAST_LOOSE = 4;

    /**
     * One way to write a word, however many have it in their names: what a text holds is compared with it once.
     *
     * @param isForm whether it is another form of the word, which by itself may be another name
     * @param isLoose whether it is one of those that are held loosely
     */
    private record Spelling(String letters, String whole, boolean isForm, boolean isLoose, List<Owner> owners) {}

    /** A word of a name. */
    private record Owner(int name, int part) {}

    private final Trie<Spelling> entries = new Trie<>();
    /** By what is left of the stems where habits of writing differ most. */
    private final Trie<Spelling> loose = new Trie<>();

    private final Map<String, Spelling> spellings = new HashMap<>();

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
                stems.addLoose(name, part, parts.get(part));
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
        Owner owner = new Owner(name, position);
        for (String sound : part.sounds()) {
            add(stem(sound), letters, sound, false, owner);
            fleeting(sound).forEach(stem -> add(stem, letters, sound, false, owner));
            if (sound.length() == LEAST && Sounds.isVowel(sound.charAt(sound.length() - 1))) {
                // Анна, Анны: the vowel changes though little is left without it.
                add(sound.substring(0, LEAST - 1), letters, sound, false, owner);
            }
        }
    }

    /** Only of names that are sought: whom a form names in public, it names in the table too. */
    private void addForms(int name, int position, PersonName.Part part) {
        String letters = Sounds.letters(part.text());
        FamilyForms.of(part.text()).forEach(form -> add(stem(form), letters, form, true, new Owner(name, position)));
    }

    /** Only of names that are sought, likewise, and long enough to be told from others all the same. */
    private void addLoose(int name, int position, PersonName.Part part) {
        String letters = Sounds.letters(part.text());
        part.sounds().stream()
                .map(Sounds::loose)
                .distinct()
                .filter(sound -> sound.length() >= LEAST_LOOSE && !isForeign(sound))
                .forEach(sound -> add(loose, stem(sound), letters, sound, true, new Owner(name, position)));
    }

    private void add(String stem, String letters, String whole, boolean isForm, Owner owner) {
        add(entries, stem, letters, whole, isForm, owner);
    }

    private void add(Trie<Spelling> trie, String stem, String letters, String whole, boolean isForm, Owner owner) {
        String key = String.join(" ", trie == loose ? "~" : "", stem, letters, whole, isForm ? "+" : "");
        Spelling spelling = spellings.get(key);
        if (spelling == null) {
            spelling = new Spelling(letters, whole, isForm, trie == loose, new ArrayList<>(1));
            spellings.put(key, spelling);
            trie.add(stem, spelling);
        }
        spelling.owners().add(owner);
    }

    /** With how many spellings a word is compared. */
    int compared(String text) {
        int[] count = {0};
        for (String sound : Sounds.of(text)) {
            entries.visit(sound, 0, (length, here) -> count[0] += here.size());
            loose.visit(Sounds.loose(sound), 0, (length, here) -> count[0] += here.size());
        }
        return count[0];
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
            entries.visit(sound, 0, (length, here) -> match(here, sound, sound, length, letters, found));
            String ofLoose = Sounds.loose(sound);
            loose.visit(ofLoose, 0, (length, here) -> match(here, sound, ofLoose, length, letters, found));
        }
        return found.isEmpty() ? List.of() : List.copyOf(found.values());
    }

    /** The words of names of at least so many sounds with which a sound begins. */
    List<Word.Match> beginning(String sound, int least) {
        List<Word.Match> found = new ArrayList<>();
        entries.visit(sound, 0, (length, here) -> {
            if (length >= least) {
                here.stream()
                        .filter(spelling -> !spelling.isForm)
                        .flatMap(spelling -> spelling.owners().stream())
                        .forEach(owner -> found.add(new Word.Match(owner.name, owner.part, false, true, false)));
            }
        });
        return found;
    }

    private static void match(
            List<Spelling> spellings,
            String sound,
            String compared,
            int length,
            String letters,
            Map<Long, Word.Match> found) {
        for (Spelling spelling : spellings) {
            if (matches(spelling, sound, compared, length)) {
                boolean exact = !spelling.isForm && letters.equals(spelling.letters);
                boolean close = !spelling.isForm
                        && (exact
                                || (isClose(letters, spelling.letters)
                                        && !Places.areNamedAfter(letters, spelling.letters)));
                spelling.owners().forEach(owner -> add(owner, exact, close, spelling.isLoose, found));
            }
        }
    }

    private static void add(Owner owner, boolean exact, boolean close, boolean isLoose, Map<Long, Word.Match> found) {
        found.merge(
                ((long) owner.name << 8) | owner.part,
                new Word.Match(owner.name, owner.part, exact, close, isLoose),
                (one, other) -> one.isClose() || other.isLoose() ? one : other);
    }

    /** Whether behind a stem, in what it is compared as, an ending follows, in what it sounds like. */
    private static boolean matches(Spelling spelling, String sound, String compared, int length) {
        String stem = sound.substring(0, length);
        String rest = sound.substring(length);
        boolean whole = compared.substring(0, length).equals(spelling.whole);
        return isForeign(stem)
                ? mayFollowForeign(stem, rest)
                : whole ? mayFollowWhole(stem, rest) : mayFollowStem(stem, rest);
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
