package org.casebook.validate;

import org.casebook.language.Argument;
import org.casebook.language.Message;

/**
 * What is wrong at a place, and the way out.
 *
 * @param finding both, as they are told
 */
record Refusal(Message finding) {
    /** A refusal in words that are there already. */
    Refusal(String message, String remedy) {
        this(Message.asItIs(message, remedy));
    }

    /** Refuses a value. */
    static Refusal of(String value, String wrong, String remedy) {
        return new Refusal(Argument.quoted(value).in(org.casebook.language.Language.ENGLISH) + " " + wrong, remedy);
    }

    /** The text of a key, and what is put in its places. */
    static Refusal says(String key, Object... arguments) {
        return new Refusal(Message.of(key, arguments));
    }
}
