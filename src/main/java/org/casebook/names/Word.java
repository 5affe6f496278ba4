package org.casebook.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a word of a text may be: found once for each word, and handed to {@link NameReader} wherever the word stands.
 *
 * @param sought the words of sought names that it may be, by the number of the name
 * @param alone those of them that are a name by themselves
 * @param open the words of public names that it may be, by the number of the name
 * @param initials the sounds with which a name may begin for which it stands as an initial; blank where it is longer than that
 * @param together sought names that stand in it without a space, such as {@code NataliaSokolova}
 * @param kinds what else it is
 * @param letter the letter that it is, in a script without spaces; else blank
 */
public record Word(
        Map<Integer, List<Match>> sought,
        List<Match> alone,
        Map<Integer, List<Match>> open,
        String initials,
        List<Integer> together,
        Set<Kind> kinds,
        String letter) {
    /** What a word is besides names. */
    public enum Kind {
        /** A father's name by its ending. */
        PATRONYMIC,
        /** A word of everyday language. */
        COMMON,
        /** Said before names, such as Mr. */
        TITLE
    }

    /** Most words. */
    public static final Word OTHER = new Word(Map.of(), List.of(), Map.of(), "", List.of(), Set.of(), "");

    /** Common words. */
    static final Word COMMON = new Word(Map.of(), List.of(), Map.of(), "", List.of(), Set.of(Kind.COMMON), "");

    /**
     * A word of a name.
     *
     * @param name the number of the name
     * @param part the position of the word in it
     * @param isExact whether it is written letter by letter as there
     * @param isClose whether so many letters are the same that it need not stand beside another word of the name
     * @param isLoose whether it is the word only if spellings are held loosely, so that a capital must show that it is a name
     */
    record Match(int name, int part, boolean isExact, boolean isClose, boolean isLoose) {}

    Word(
            List<Match> sought,
            List<Match> alone,
            List<Match> open,
            String initials,
            List<Integer> together,
            Set<Kind> kinds) {
        this(byName(sought), List.copyOf(alone), byName(open), initials, List.copyOf(together), Set.copyOf(kinds), "");
    }

    static Word ofLetter(String letter) {
        return new Word(Map.of(), List.of(), Map.of(), "", List.of(), Set.of(), letter);
    }

    private static Map<Integer, List<Match>> byName(List<Match> matches) {
        if (matches.isEmpty()) {
            return Map.of();
        }
        Map<Integer, List<Match>> byName = new LinkedHashMap<>();
        matches.forEach(match ->
                byName.computeIfAbsent(match.name(), none -> new ArrayList<>(1)).add(match));
        return byName;
    }

    /** Whether it may be part of a name that is sought, or an initial of one. */
    boolean matters() {
        return isSought() || !initials.isEmpty();
    }

    /** Whether it may be part of a name that is sought. No name is found without such a word. */
    @SuppressWarnings("ReferenceEquality") // nearly every word is one of these two, which is soonest seen so
    public boolean isSought() {
        return this != OTHER && this != COMMON && (!sought.isEmpty() || !together.isEmpty() || !letter.isEmpty());
    }

    boolean is(Kind kind) {
        return kinds.contains(kind);
    }
}
