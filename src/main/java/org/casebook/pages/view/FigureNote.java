package org.casebook.pages.view;

import java.util.List;
import java.util.Locale;

/**
 * A note of a figure: what is not in it, why it is no plain number, or what it supposes.
 *
 * @param kind what kind of note it is; under a table those of one kind are one
 * @param cases the cases that it is about, as far as they are shown
 * @param number how many cases it is about
 * @param text the note in words
 */
public record FigureNote(Kind kind, List<String> cases, int number, Passage text) {
    public FigureNote {
        cases = List.copyOf(cases);
    }

    public FigureNote(Kind kind, List<String> cases, Passage text) {
        this(kind, cases, cases.size(), text);
    }

    /** The kinds, in the order in which they stand under a table: no table has more notes than there are kinds. */
    public enum Kind {
        /** The source gives a word in the place of a number. */
        WORDS,
        /** Only a least number is known. */
        OPEN,
        /** About, or between two numbers. */
        INEXACT,
        /** Who may be in the number of a group already. */
        POSSIBLE_MEMBER,
        /** Members of a group that are counted in another row. */
        ELSEWHERE,
        /** Who may have been counted in another way, too. */
        OVERLAP,
        /** No amount or time is known. */
        WITHOUT_VALUE,
        /** The value is that of the group. */
        OF_GROUP,
        /** Reported or alleged. */
        NOT_STATED,
        /** The details are withheld. */
        WITHHELD;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
