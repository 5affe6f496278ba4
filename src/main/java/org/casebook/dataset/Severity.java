package org.casebook.dataset;

import java.util.Locale;

/** How much a problem weighs. */
public enum Severity {
    /** Nothing is published before it is mended. */
    ERROR,
    /** Probably a slip; the publisher may look at it and leave it. */
    WARNING;

    /** The word by which programs know it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
