package org.casebook.verify.recount;

import java.util.Locale;

/** As first decided, or after the appeals (rule 10). */
public enum Status {
    IMPOSED,
    STANDING;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
