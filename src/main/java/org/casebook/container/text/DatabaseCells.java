package org.casebook.container.text;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The cells of an SQLite database as text, for a search. In the file the cells of a row stand side by side with nothing
 * between them, and those of a long row on several pages, so that a word at the edge of a cell could be overlooked. The format
 * is that of https://www.sqlite.org/fileformat.html; nothing is needed of SQLite itself.
 */
public final class DatabaseCells {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int UTF8 = 1;
    private static final String SCHEMA = "sqlite_schema";

    private static final int INDEX_INTERIOR = 2;
    private static final int TABLE_INTERIOR = 5;
    private static final int INDEX_LEAF = 10;
    private static final int TABLE_LEAF = 13;

    private final byte[] bytes;
    private final int pageSize;
    private final int usable;
    private final Map<String, ByteArrayOutputStream> tables = new TreeMap<>();
    private int pages;

    private DatabaseCells(byte[] bytes) {
        this.bytes = bytes;
        int written = number(16, 2);
        this.pageSize = written == 1 ? 1 << 16 : written;
        this.usable = pageSize - number(20, 1);
    }

    /** Whether a file begins as databases do. */
    public static boolean isDatabase(byte[] start) {
        return start.length >= HEADER && Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /**
     * The cells of each table and index, a line for each row and a tab between cells.
     *
     * @return nothing if any page of the file could not be read, as then something may hide there
     */
    public static Optional<Map<String, byte[]>> of(byte[] bytes) {
        try {
            DatabaseCells cells = new DatabaseCells(bytes);
            cells.read();
            Map<String, byte[]> texts = new TreeMap<>();
            cells.tables.forEach((table, text) -> texts.put(table, text.toByteArray()));
            return Optional.of(texts);
        } catch (RuntimeException | StackOverflowError broken) {
            // It is no database of this form, whatever it is.
            return Optional.empty();
        }
    }

    private void read() {
        int freePages = number(36, 4);
        if (number(56, 4) != UTF8 || freePages != 0) {
            throw new IllegalStateException("not understood");
        }
        tree(1, SCHEMA);
        String schema = tables.getOrDefault(SCHEMA, new ByteArrayOutputStream()).toString(StandardCharsets.UTF_8);
        for (String line : schema.split("\n", -1)) {
            // type, name, table, root page, SQL
            String[] cells = line.split("\t", -1);
            if (cells.length > 4 && !cells[3].isEmpty() && !cells[3].equals("0")) {
                tree(Integer.parseInt(cells[3]), cells[2]);
            }
        }
        if ((long) pages * pageSize != bytes.length) {
            throw new IllegalStateException("not understood");
        }
    }

    private void tree(int page, String table) {
        int start = visit(page);
        int head = page == 1 ? start + HEADER : start;
        int kind = number(head, 1);
        boolean interior = kind == TABLE_INTERIOR || kind == INDEX_INTERIOR;
        if (!interior && kind != TABLE_LEAF && kind != INDEX_LEAF) {
            throw new IllegalStateException("not understood");
        }
        int count = number(head + 3, 2);
        int pointers = head + (interior ? 12 : 8);
        for (int cell = 0; cell < count; cell++) {
            int at = start + number(pointers + 2 * cell, 2);
            if (interior) {
                tree(number(at, 4), table);
                at += 4;
            }
            if (kind != TABLE_INTERIOR) {
                record(payload(at, kind == TABLE_LEAF), table);
            }
        }
        if (interior) {
            tree(number(head + 8, 4), table);
        }
    }

    private int visit(int page) {
        pages++;
        if (page < 1 || (long) pages * pageSize > bytes.length) {
            throw new IllegalStateException("not understood");
        }
        return Math.multiplyExact(page - 1, pageSize);
    }

    /** The bytes of a row, wherever they stand. */
    private byte[] payload(int begin, boolean ofTable) {
        int at = begin;
        int length = Math.toIntExact(variable(bytes, at));
        at += width(bytes, at);
        if (ofTable) {
            at += width(bytes, at);
        }
        int most = ofTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
        if (length <= most) {
            return Arrays.copyOfRange(bytes, at, Math.addExact(at, length));
        }
        int least = (usable - 12) * 32 / 255 - 23;
        int tried = least + (length - least) % (usable - 4);
        int here = tried <= most ? tried : least;
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, at, here);
        int next = number(at + here, 4);
        while (all.size() < length) {
            int start = visit(next);
            all.write(bytes, start + 4, Math.min(usable - 4, length - all.size()));
            next = number(start, 4);
        }
        return all.toByteArray();
    }

    private void record(byte[] row, String table) {
        ByteArrayOutputStream text = tables.computeIfAbsent(table, none -> new ByteArrayOutputStream());
        int end = Math.toIntExact(variable(row, 0));
        int type = width(row, 0);
        int at = end;
        while (type < end) {
            long code = variable(row, type);
            type += width(row, type);
            at += cell(row, at, code, text);
            text.write('\t');
        }
        text.write('\n');
    }

    /** Writes a cell, and says how many bytes of the row it has. */
    private static int cell(byte[] row, int at, long code, ByteArrayOutputStream text) {
        if (code >= 12) {
            int length = Math.toIntExact((code - 12) / 2);
            text.writeBytes(inOneLine(row, at, length));
            return length;
        }
        int length = switch ((int) code) {
            case 0, 8, 9 -> 0;
            case 5 -> 6;
            case 6, 7 -> 8;
            default -> (int) code;
        };
        if (code == 7) {
            write(new BigDecimal(ByteBuffer.wrap(row, at, length).getDouble()).toPlainString(), text);
        } else if (code != 0) {
            long number = code == 9 ? 1 : length == 0 ? 0 : row[at];
            for (int i = at + 1; i < at + length; i++) {
                number = (number << 8) | (row[i] & 0xff);
            }
            write(String.valueOf(number), text);
        }
        return length;
    }

    /** A line is a row. */
    private static byte[] inOneLine(byte[] row, int at, int length) {
        if (length > row.length - at) {
            throw new IllegalStateException("not understood");
        }
        byte[] cell = Arrays.copyOfRange(row, at, at + length);
        for (int i = 0; i < length; i++) {
            if (cell[i] == '\n' || cell[i] == '\r' || cell[i] == '\t') {
                cell[i] = ' ';
            }
        }
        return cell;
    }

    private static void write(String number, ByteArrayOutputStream text) {
        text.writeBytes(number.getBytes(StandardCharsets.US_ASCII));
    }

    private int number(int at, int length) {
        int number = 0;
        for (int i = at; i < at + length; i++) {
            number = (number << 8) | (bytes[i] & 0xff);
        }
        return number;
    }

    /** A number of one to nine bytes, each but the ninth with a bit that says whether another follows. */
    private static long variable(byte[] from, int at) {
        long number = 0;
        for (int i = 0; i < 8; i++) {
            number = (number << 7) | (from[at + i] & 0x7f);
            if (from[at + i] >= 0) {
                return number;
            }
        }
        return (number << 8) | (from[at + 8] & 0xff);
    }

    private static int width(byte[] from, int at) {
        int width = 1;
        while (width < 9 && from[at + width - 1] < 0) {
            width++;
        }
        return width;
    }
}
