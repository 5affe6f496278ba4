package org.casebook.tabulate;

import java.util.Locale;

/** Whether a figure is given, and if not, why. */
public enum Suppression {
    /** It is given. */
    NONE,
    /** It is about fewer people than the publication's minimum. */
    SMALL,
    /** It would give another one away by subtraction. */
    SECONDARY;

    /** The word in the {@code suppressed} column; blank where the figure is given. */
    public String code() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }
}
