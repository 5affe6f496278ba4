package org.casebook.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A sheet: a row of heads, and rows of cells under it.
 *
 * @param name the sheet's name, of at most 31 letters
 * @param columns its columns
 * @param rows a cell for each column
 */
record Sheet(String name, List<Column> columns, List<List<String>> rows) {
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
    record Column(String head, ColumnType type, int width) {}

    /** The most digits that a spreadsheet keeps of a number; of a longer one it would change the last. */
    private static final int MOST_DIGITS = 15;

    /** The number of a cell as both formats write it; empty if a spreadsheet cannot hold it as it is. */
    static Optional<String> number(String cell) {
        BigDecimal number = new BigDecimal(cell);
        return number.precision() > MOST_DIGITS ? Optional.empty() : Optional.of(number.toPlainString());
    }

    /** What the cells of a column are. */
    enum ColumnType {
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
