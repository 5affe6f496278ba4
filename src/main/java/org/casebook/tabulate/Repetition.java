package org.casebook.tabulate;

import java.util.Locale;

/** A way in which a named person was punished repeatedly (rule 9). */
public enum Repetition {
    /** Two or more sanctions for one event. */
    ONE_ACT,
    /** Again under one article. */
    ONE_ARTICLE,
    /** Any two sanctions or more. */
    ANY;

    /** The word in the {@code repetition} column. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
