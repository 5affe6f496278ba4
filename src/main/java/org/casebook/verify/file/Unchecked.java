package org.casebook.verify.file;

import org.casebook.language.Message;

/**
 * Something that what is published cannot confirm, because what it is made of is not public. It is not wrong.
 *
 * @param file the file of statistics, or another
 * @param line the line in it; 0 for a figure that is not there, and for a whole file
 * @param figure which figure it is: its key, sanction, status, measure and unit; blank where the whole file is meant
 * @param reason what is not public
 */
public record Unchecked(String file, int line, String figure, Message reason) {
    /** A whole file. */
    public static Unchecked of(String file, Message reason) {
        return new Unchecked(file, 0, "", reason);
    }

    /** Whether the file is meant, not one of its figures. */
    public boolean isWholeFile() {
        return figure.isEmpty();
    }
}
