package org.casebook.recount;

/** The four tables of cases, each of one sanction. */
enum Sanction {
    DISMISSAL("dismissals.csv"),
    FINE("fines.csv"),
    ARREST("arrests.csv"),
    SENTENCE("sentences.csv");

    private final String file;

    Sanction(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
