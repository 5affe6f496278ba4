package org.casebook.verify.file;

import org.casebook.language.Language;
import org.casebook.language.Message;

/** A file that cannot be read as what it should be. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final int line;
    private final transient Message finding;

    Unreadable(int line, Message finding) {
        super(finding.in(Language.ENGLISH));
        this.line = line;
        this.finding = finding;
    }

    /** Where it goes wrong. */
    public int line() {
        return line;
    }

    /** What is wrong there. */
    public Message finding() {
        return finding;
    }
}
