package org.casebook.disclose;

import org.casebook.language.Message;

/**
 * A cell that must not be published.
 *
 * @param kind what it holds, which says how it is sought
 * @param label what people call it, such as {@code name of a withheld person}
 * @param file the file in which it stands, such as {@code data/people.csv}
 * @param line its physical line, counted from 1
 * @param field its column
 * @param row what names its row
 * @param text the cell
 */
public record PrivateValue(Kind kind, Message label, String file, int line, String field, String row, String text) {
    /** What a private cell holds. */
    public enum Kind {
        /** Somebody's name or alias: sought however it may be written. */
        NAME,
        /** What tells a person, a case or a file: sought as a whole word. */
        IDENTIFIER,
        /** What was written of a case that is not shown, maybe in the same words as of others: sought as a whole. */
        TEXT,
        /** A cell that is never published: sought in parts, too. Where the same stands as a whole cell in public, it is not. */
        NOTE
    }

    /** A cell whose row has no name. */
    public PrivateValue(Kind kind, Message label, String file, int line, String field, String text) {
        this(kind, label, file, line, field, "", text);
    }

    /** Where it stands: {@code data/people.csv:7 name}. */
    public String place() {
        return file + ":" + line + " " + field;
    }

    /** Without the text, which must not reach any log. */
    @Override
    public String toString() {
        return "PrivateValue[" + kind + ", " + place() + "]";
    }
}
