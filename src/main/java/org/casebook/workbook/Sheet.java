package org.casebook.workbook;

import java.util.List;

/**
 * A sheet: a row of heads, and rows of cells under it.
 *
 * @param name the sheet's name, of at most 31 letters
 * @param columns its columns
 * @param rows a cell for each column
 */
record Sheet(String name, List<Column> columns, Iterable<List<String>> rows) {
    /** The most rows that a sheet can hold under its head, in all of today's spreadsheets. */
    static final int MOST_ROWS = 1_048_575;

    /** The longest text of a cell. */
    static final int LONGEST_TEXT = 32_767;

    /**
     * A column.
     *
     * @param head what stands in the first row
     * @param type what its cells are
     * @param width in letters
     */
    record Column(String head, Type type, int width) {}

    /** What the cells of a column are. */
    enum Type {
        /** Text, whatever it looks like. */
        TEXT,
        NUMBER,
        /** A day of the calendar. */
        DAY
    }

    /** A text as both formats can hold it: XML knows no control letters, and a cell has a longest text. */
    static String text(String cell) {
        String text = cell.length() > LONGEST_TEXT ? cell.substring(0, LONGEST_TEXT - 1) + "…" : cell;
        for (int letter = 0; letter < text.length(); letter++) {
            if (!isXml(text.charAt(letter))) {
                StringBuilder clean = new StringBuilder();
                text.codePoints().filter(Sheet::isXml).forEach(clean::appendCodePoint);
                return clean.toString();
            }
        }
        return text;
    }

    private static boolean isXml(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || (codePoint >= 0x20 && codePoint < 0xd800)
                || (codePoint >= 0xe000 && codePoint < 0xfffe)
                || codePoint > 0xffff;
    }
}
