package org.casebook.verify.file;

/** A file that cannot be read as what it should be. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final int line;

    Unreadable(int line, String message) {
        super(message);
        this.line = line;
    }

    /** Where it goes wrong. */
    public int line() {
        return line;
    }
}
