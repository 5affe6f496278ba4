package org.casebook.verify.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casebook.language.Message;

/**
 * A published CSV file (RFC 4180, UTF-8), whatever its line ends. Read by a reader of its own, so that a fault in the
 * program's cannot hide in both.
 *
 * @param columns the names in the first line
 * @param rows the rows after it
 */
public record CsvTable(List<String> columns, List<Row> rows) {
    /**
     * A row.
     *
     * @param line where it begins
     * @param columns all columns of the table
     * @param cells those that are not blank, by column
     */
    public record Row(int line, List<String> columns, Map<String, String> cells) {
        /** The cell's text without spaces around it; blank where the table lacks the column. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    public boolean has(String column) {
        return columns.contains(column);
    }

    public static CsvTable parse(String text) throws Unreadable {
        Reader reader = new Reader(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<String> columns = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        while (!reader.atEnd()) {
            int line = reader.line;
            List<String> cells = reader.row();
            if (cells.size() == 1 && cells.get(0).isEmpty()) {
                continue;
            }
            if (columns.isEmpty()) {
                columns.addAll(cells);
                continue;
            }
            if (cells.size() != columns.size()) {
                throw new Unreadable(line, Message.of("verify.row.cells", cells.size(), columns.size()));
            }
            Map<String, String> byColumn = new HashMap<>(cells.size() * 2);
            for (int at = 0; at < cells.size(); at++) {
                if (!cells.get(at).isEmpty()) {
                    byColumn.put(columns.get(at), cells.get(at));
                }
            }
            rows.add(new Row(line, columns, byColumn));
        }
        return new CsvTable(List.copyOf(columns), List.copyOf(rows));
    }

    private static final class Reader {
        private final String text;
        private int at;
        private int line = 1;

        Reader(String text) {
            this.text = text;
        }

        boolean atEnd() {
            return at >= text.length();
        }

        List<String> row() throws Unreadable {
            List<String> cells = new ArrayList<>();
            while (true) {
                cells.add(cell());
                if (atEnd()) {
                    return cells;
                }
                char end = text.charAt(at++);
                if (end != ',') {
                    if (end == '\r' && !atEnd() && text.charAt(at) == '\n') {
                        at++;
                    }
                    line++;
                    return cells;
                }
            }
        }

        private String cell() throws Unreadable {
            if (!atEnd() && text.charAt(at) == '"') {
                return quoted();
            }
            int start = at;
            while (!atEnd() && !isEnd(text.charAt(at))) {
                at++;
            }
            return text.substring(start, at).strip();
        }

        private String quoted() throws Unreadable {
            int opened = line;
            StringBuilder cell = new StringBuilder();
            at++;
            while (!atEnd()) {
                char next = text.charAt(at++);
                if (next == '\n') {
                    line++;
                }
                if (next != '"') {
                    cell.append(next);
                } else if (!atEnd() && text.charAt(at) == '"') {
                    cell.append('"');
                    at++;
                } else if (atEnd() || isEnd(text.charAt(at))) {
                    return cell.toString().strip();
                } else {
                    throw new Unreadable(line, Message.of("verify.quote.after"));
                }
            }
            throw new Unreadable(opened, Message.of("verify.quote.open"));
        }

        private static boolean isEnd(char character) {
            return character == ',' || character == '\n' || character == '\r';
        }
    }
}
