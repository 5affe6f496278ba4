package org.casebook.recount;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of one CSV file by RFC 4180: UTF-8, an optional byte order mark, cells in quotes where they hold a comma, a
 * quote or a line break. Written anew here so that a fault of the product's own reader cannot hide in both counts.
 */
record CsvFile(List<String> header, List<List<String>> rows) {

    /** Reads a file; a file that is not there has no columns and no rows, as a publication may leave out a table. */
    static CsvFile read(Path file) {
        if (!Files.exists(file)) {
            return new CsvFile(List.of(), List.of());
        }
        try {
            return parse(Files.readString(file), file.getFileName().toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static CsvFile parse(String text, String name) {
        List<List<String>> records = new Reader(text.startsWith("\uFEFF") ? text.substring(1) : text, name).records();
        if (records.isEmpty()) {
            return new CsvFile(List.of(), List.of());
        }
        List<String> header = records.get(0);
        for (int i = 1; i < records.size(); i++) {
            if (records.get(i).size() != header.size()) {
                throw new IllegalArgumentException(name + ": record " + (i + 1) + " has "
                        + records.get(i).size() + " cells, the header has " + header.size() + ": " + records.get(i));
            }
        }
        return new CsvFile(header, List.copyOf(records.subList(1, records.size())));
    }

    /** Walks the text once, character by character. */
    private static final class Reader {
        private final String text;
        private final String name;
        private int at;

        Reader(String text, String name) {
            this.text = text;
            this.name = name;
        }

        List<List<String>> records() {
            List<List<String>> records = new ArrayList<>();
            while (at < text.length()) {
                List<String> cells = record();
                // An empty line, as an editor leaves at the end of a file, is no record of one blank cell.
                if (!cells.equals(List.of(""))) {
                    records.add(cells);
                }
            }
            return records;
        }

        private List<String> record() {
            List<String> cells = new ArrayList<>();
            cells.add(cell());
            while (at < text.length() && text.charAt(at) == ',') {
                at++;
                cells.add(cell());
            }
            if (text.startsWith("\r\n", at)) {
                at += 2;
            } else if (at < text.length()) {
                at++;
            }
            return List.copyOf(cells);
        }

        private String cell() {
            if (at < text.length() && text.charAt(at) == '"') {
                return quotedCell();
            }
            int start = at;
            while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(start, at);
        }

        private String quotedCell() {
            StringBuilder cell = new StringBuilder();
            at++;
            while (at < text.length()) {
                if (text.startsWith("\"\"", at)) {
                    cell.append('"');
                    at += 2;
                } else if (text.charAt(at) == '"') {
                    at++;
                    if (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                        throw new IllegalArgumentException(name + ": text after a closing quote: " + cell);
                    }
                    return cell.toString();
                } else {
                    cell.append(text.charAt(at));
                    at++;
                }
            }
            throw new IllegalArgumentException(name + ": a quote is never closed: " + cell);
        }
    }
}
