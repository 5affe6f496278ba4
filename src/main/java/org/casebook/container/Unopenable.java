package org.casebook.container;

import org.casebook.language.Language;
import org.casebook.language.Message;

/** A file cannot be looked into; the message says why, as the end of a sentence. */
final class Unopenable extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Message why;

    Unopenable(Message why) {
        super(why.in(Language.ENGLISH));
        this.why = why;
    }

    Message why() {
        return why;
    }

    static Unopenable broken() {
        return new Unopenable(Message.of("container.broken"));
    }
}
