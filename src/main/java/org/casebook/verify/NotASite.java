package org.casebook.verify;

import org.casebook.language.Language;
import org.casebook.language.Message;

/** The folder is none that was published. */
public final class NotASite extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Message finding;

    NotASite(Message finding) {
        super(finding.in(Language.ENGLISH));
        this.finding = finding;
    }

    /** What it lacks, and what to do. */
    public Message finding() {
        return finding;
    }
}
