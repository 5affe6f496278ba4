package org.casebook.verify.cases;

/**
 * What a bound stands on besides numbers.
 *
 * @param about a number that is only said to be "about"
 * @param words a word in the place of a number
 */
record Footing(boolean about, boolean words) {
    static final Footing FIRM = new Footing(false, false);

    /** Of a bound made of two. */
    Footing with(Footing other) {
        return new Footing(about || other.about, words || other.words);
    }

    /** Of a bound that each of two gives: a number does without the word, and a word without an "about" of its own. */
    Footing firmer(Footing other) {
        return weight() <= other.weight() ? this : other;
    }

    private int weight() {
        return (words ? 2 : 0) + (about ? 1 : 0);
    }
}
