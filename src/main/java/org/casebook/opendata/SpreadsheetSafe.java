package org.casebook.opendata;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.casebook.metadata.Column;
import org.casebook.resource.TableFile;

/**
 * A table for people who open a CSV by a double click: a cell that a spreadsheet might take for a formula gets an apostrophe
 * in front, as OWASP advises, and a byte order mark tells Excel that the letters are UTF-8. It is no longer what the
 * source says, so the table itself stays as it is.
 */
final class SpreadsheetSafe {
    /** East Asian spreadsheets take the wide forms for the same. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /**
     * What follows a delimiter or a line break begins a cell of its own where the spreadsheet's list separator is another
     * than the file's: a Russian Excel parts a file with commas at its semicolons.
     */
    private static final Pattern BEGINS_A_CELL =
            Pattern.compile("([;\\t\\r\\n] *)(?=[=+@\\-\uFF1D\uFF0B\uFF0D\uFF20])");

    private SpreadsheetSafe() {}

    /** Writes a file's rows; the stream stays open. */
    static void write(OutputStream out, WrittenFile table) throws IOException {
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        TableFile.write(
                new StaysOpen(out),
                cells(table.file().columns().stream().map(Column::name).toList()),
                (Iterable<List<String>>)
                        () -> table.rows().stream().map(SpreadsheetSafe::cells).iterator());
    }

    private static List<String> cells(List<String> cells) {
        return cells.stream().map(SpreadsheetSafe::cell).toList();
    }

    static String cell(String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        String safe = BEGINS_A_CELL.matcher(cell).replaceAll("$1'");
        return BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + safe : safe;
    }

    /** Writing a table closes what it is written to. */
    private static final class StaysOpen extends FilterOutputStream {
        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
