package org.casebook.verify;

import java.util.Arrays;
import java.util.List;

/** The four tables of cases. */
enum Sanction {
    DISMISSAL("dismissals"),
    FINE("fines"),
    ARREST("arrests"),
    SENTENCE("sentences");

    private final String table;

    Sanction(String table) {
        this.table = table;
    }

    /** The name of its table. */
    String table() {
        return table;
    }

    /** What a case of it may carry, in the order of the published figures. */
    List<Penalty> penalties() {
        return Arrays.stream(Penalty.values())
                .filter(penalty -> penalty.sanction() == this)
                .toList();
    }
}
