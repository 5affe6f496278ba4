package org.casebook.recount;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/** Why a bound is softer than its digits. */
enum Doubt {
    ABOUT,
    WORDS;

    /** No doubt before an "about", an "about" before a word, a word before both. */
    private static final Comparator<Set<Doubt>> FIRMEST =
            Comparator.comparing((Set<Doubt> doubts) -> doubts.contains(WORDS)).thenComparing(Set::size);

    static Set<Doubt> all(Set<Doubt> some, Set<Doubt> others) {
        Set<Doubt> all = EnumSet.noneOf(Doubt.class);
        all.addAll(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    static Set<Doubt> fewer(Set<Doubt> some, Set<Doubt> others) {
        return FIRMEST.compare(some, others) <= 0 ? some : others;
    }
}
