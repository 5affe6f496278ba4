package org.casebook.tabulate;

import java.util.Locale;

/** What the bounds of a figure rest on. */
public enum Basis {
    /** Numbers that the sources give. */
    NUMBER,
    /** A number that a source gives only in words, such as "hundreds", which stands for the least that it can mean. */
    WORDS;

    /** The word in the {@code basis} column. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
