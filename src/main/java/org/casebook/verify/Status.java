package org.casebook.verify;

import java.util.Locale;

/** As first decided, or after the appeals (rule 10). */
enum Status {
    IMPOSED,
    STANDING;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
