package org.casebook.verify.file;

import org.casebook.language.Language;
import org.casebook.language.Message;

/**
 * Something to be told of a published site.
 *
 * @param file its file in the site, with slashes
 * @param line the line in it; 0 where the whole file is meant
 * @param field the column or the part of a page; blank where there is none
 * @param message what stands there and what should
 */
public record Finding(String file, int line, String field, Message message) {
    /** What is wrong with a whole file: a text, and what stands in its places. */
    public static Finding of(String file, String key, Object... arguments) {
        return new Finding(file, 0, "", Message.of(key, arguments));
    }

    /** In one line, for people. */
    public String text(Language language) {
        return file + (line > 0 ? ":" + line : "") + (field.isEmpty() ? "" : "  " + field) + "  "
                + message.in(language);
    }
}
