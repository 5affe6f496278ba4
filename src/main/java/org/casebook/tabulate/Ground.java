package org.casebook.tabulate;

/** What a bound rests on, the firmest first: on numbers alone, on one that is "about", on a word in the place of a number. */
public enum Ground {
    NUMBERS,
    ABOUT,
    WORDS,
    ABOUT_AND_WORDS;

    public static Ground of(boolean about, boolean words) {
        if (words) {
            return about ? ABOUT_AND_WORDS : WORDS;
        }
        return about ? ABOUT : NUMBERS;
    }

    /** Whether on a number that is only "about". */
    public boolean isAbout() {
        return this == ABOUT || this == ABOUT_AND_WORDS;
    }

    /** Whether on a word in the place of a number. */
    public boolean isWords() {
        return this == WORDS || this == ABOUT_AND_WORDS;
    }

    /** Of a bound that both are needed for. */
    Ground and(Ground other) {
        return of(isAbout() || other.isAbout(), isWords() || other.isWords());
    }

    /** Of a bound that either would give alone: the firmer. */
    Ground or(Ground other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
