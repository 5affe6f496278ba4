package org.casebook.validate.rule;

import org.casebook.language.Message;

/**
 * What is wrong at a place, and the way out.
 *
 * @param finding both, as they are told
 */
public record Refusal(Message finding) {
    /** The text of a key, and what is put in its places. */
    public static Refusal says(String key, Object... arguments) {
        return new Refusal(Message.of(key, arguments));
    }
}
