package org.casebook.dataset;

/**
 * What a full stop and a comma are in the numbers of a column ({@code decimalChar} and {@code groupChar} of Table
 * Schema): without that {@code 1.500} may be a thousand times as much.
 *
 * @param stop what a full stop is
 * @param comma what a comma is
 */
public record NumberMarks(MarkRole stop, MarkRole comma) {
    /** What a mark in a number does. */
    public enum MarkRole {
        /** Nobody says. */
        EITHER,
        /** It stands before the decimals. */
        DECIMAL,
        /** It stands between thousands. */
        GROUP
    }

    /** Nothing is said: each number is taken by itself. */
    public static final NumberMarks UNDECLARED = new NumberMarks(MarkRole.EITHER, MarkRole.EITHER);

    /** As the contract writes numbers, and English. */
    public static final NumberMarks DECIMAL_STOP = new NumberMarks(MarkRole.DECIMAL, MarkRole.GROUP);

    /** As most of Europe writes them. */
    public static final NumberMarks DECIMAL_COMMA = new NumberMarks(MarkRole.GROUP, MarkRole.DECIMAL);

    /** Whether no number of such a column can be read in two ways. */
    public boolean areSettled() {
        return stop != MarkRole.EITHER && comma != MarkRole.EITHER;
    }
}
