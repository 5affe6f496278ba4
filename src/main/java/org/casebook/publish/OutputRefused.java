package org.casebook.publish;

/** Casebook will not publish there. Nothing was changed; the message says why, and the way out. */
public final class OutputRefused extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message what stands there, and the way out */
    public OutputRefused(String message) {
        super(message);
    }
}
