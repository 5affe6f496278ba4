package org.casebook.dataset;

/**
 * A warning that the publisher has looked at and lets stand.
 *
 * @param rule the rule that warns
 * @param file the file that it warns of, such as {@code data/fines.csv}
 * @param row the primary key of the row; {@link #EVERY_ROW} for every one
 * @param field the field; blank for any
 * @param reason why it may stand
 * @param line where the publisher wrote so
 */
public record Acceptance(String rule, String file, String row, String field, String reason, int line) {
    /** Stands for every row of a file. */
    public static final String EVERY_ROW = "*";
}
