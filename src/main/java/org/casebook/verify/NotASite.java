package org.casebook.verify;

/** The folder is none that was published. */
public final class NotASite extends Exception {
    private static final long serialVersionUID = 1;

    NotASite(String message) {
        super(message);
    }
}
