package org.casebook.dataset;

/**
 * Something that was assumed of the publisher's files, and that the publisher should know of. Unlike a {@link Problem}
 * it keeps nothing from being published.
 *
 * @param file the file as the publisher knows it, such as {@code data/fines.csv}
 * @param message what was assumed, and how to have it otherwise
 */
public record Note(String file, String message) {
    /** One line for people. */
    public String text() {
        return file + "  " + message;
    }
}
