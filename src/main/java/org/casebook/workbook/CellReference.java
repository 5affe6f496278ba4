package org.casebook.workbook;

import java.util.List;
import java.util.stream.IntStream;

/** Where a cell stands, as spreadsheets say it (ISO/IEC 29500, ST_CellRef): A1, Z1, AA1. */
final class CellReference {
    private static final int LETTERS = 26;

    private CellReference() {}

    /** The letters of the first columns. */
    static List<String> columns(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(CellReference::column).toList();
    }

    /** A number to the base of 26 that has no zero: after Z comes AA. */
    private static String column(int number) {
        String last = Character.toString('A' + (number - 1) % LETTERS);
        return number > LETTERS ? column((number - 1) / LETTERS) + last : last;
    }

    /** The cells from the first one to that of the last column in a row. */
    static String area(List<String> columns, int rows) {
        return "A1:" + columns.get(columns.size() - 1) + rows;
    }
}
