package org.casebook.publish;

import org.casebook.language.Language;
import org.casebook.language.Message;

/** Casebook will not publish there. Nothing was changed; the message says why, and the way out. */
public final class OutputRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message said;

    /** @param said what stands there, and the way out */
    public OutputRefused(Message said) {
        super(said.in(Language.ENGLISH));
        this.said = said;
    }

    /** What stands there, and the way out. */
    public Message said() {
        return said;
    }
}
