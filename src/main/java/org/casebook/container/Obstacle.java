package org.casebook.container;

import org.casebook.language.Language;
import org.casebook.language.Message;

/**
 * Something that could not be looked into.
 *
 * @param place the file, or the place in it
 * @param why as the end of a sentence that begins with the place: "is encrypted"
 */
public record Obstacle(String place, Message why) {
    /** Why, in English. */
    public String reason() {
        return why.in(Language.ENGLISH);
    }
}
