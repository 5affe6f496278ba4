package org.casebook.container;

/** A file cannot be looked into; the message says why, as the end of a sentence. */
final class Unopenable extends Exception {
    private static final long serialVersionUID = 1;

    Unopenable(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    static Unopenable broken() {
        return new Unopenable("is broken");
    }
}
