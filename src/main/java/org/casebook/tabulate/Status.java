package org.casebook.tabulate;

import java.util.Locale;

/** At what time a figure is true (rule 10). */
public enum Status {
    /** As first decided. */
    IMPOSED,
    /** After the appeals known at {@code data_as_of}. */
    STANDING;

    /** The word in the {@code status} column. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its place in the order of the published files; it never leaves the program. */
    @SuppressWarnings("EnumOrdinal")
    public int place() {
        return ordinal();
    }
}
