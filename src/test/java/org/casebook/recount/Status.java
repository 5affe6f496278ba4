package org.casebook.recount;

import java.util.Locale;

/** Whether a figure tells what was first decided, or what stands after the appeals. */
enum Status {
    IMPOSED,
    STANDING;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
