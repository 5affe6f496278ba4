package org.casebook.dataset;

import org.casebook.language.Language;
import org.casebook.language.Message;

/**
 * Something that was assumed of the publisher's files, and that the publisher should know of. Unlike a {@link Problem}
 * it keeps nothing from being published.
 *
 * @param file the file as the publisher knows it, such as {@code data/fines.csv}
 * @param said what was assumed, and how to have it otherwise
 */
public record Note(String file, Message said) {
    /** What was assumed, in English. */
    public String message() {
        return said.in(Language.ENGLISH);
    }

    /** One line in English. */
    public String text() {
        return text(Language.ENGLISH);
    }

    /** One line for people. */
    public String text(Language language) {
        return file + "  " + said.in(language);
    }
}
