package org.casebook.validate;

/**
 * What is wrong at a place, and the way out.
 *
 * @param message what is wrong, with the value as it stands
 * @param remedy what to do about it
 */
record Refusal(String message, String remedy) {
    /** Refuses a value. */
    static Refusal of(String value, String wrong, String remedy) {
        return new Refusal(Prose.quoted(value) + " " + wrong, remedy);
    }
}
