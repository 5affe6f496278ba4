package org.casebook.cli;

import java.io.PrintWriter;
import org.casebook.language.Language;
import org.casebook.language.Message;

/**
 * Says to people, in their language, what a command has to say.
 *
 * @param words where it is said
 * @param language theirs
 */
record Speaker(PrintWriter words, Language language) {
    void say(String key, Object... arguments) {
        words.println(text(key, arguments));
    }

    /** Says what is wrong with something else than the data. */
    void complain(Message message) {
        words.println(Casebook.PREFIX + message.in(language));
    }

    String text(String key, Object... arguments) {
        return Message.of(key, arguments).in(language);
    }
}
