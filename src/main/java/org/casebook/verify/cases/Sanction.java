package org.casebook.verify.cases;

import java.util.Arrays;
import java.util.List;

/** The four tables of cases. */
public enum Sanction {
    DISMISSAL("dismissals"),
    FINE("fines"),
    ARREST("arrests"),
    SENTENCE("sentences");

    private final String table;

    Sanction(String table) {
        this.table = table;
    }

    /** The name of its table. */
    public String table() {
        return table;
    }

    /** What a case of it may carry, in the order of the published figures. */
    public List<Penalty> penalties() {
        return Arrays.stream(Penalty.values())
                .filter(penalty -> penalty.sanction() == this)
                .toList();
    }
}
