package org.casebook.resource;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.casebook.dataset.Field;
import org.casebook.dataset.Nearest;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;
import org.jspecify.annotations.Nullable;

/** A table as a CSV file: UTF-8, commas, quotation marks doubled (RFC 4180). */
public final class TableFile {
    private static final CSVFormat READ =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final CSVFormat WRITE =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    /** Written as nothing at all. */
    private static final @Nullable Object BLANK = null;

    /** Cells that occur again and again are kept once each, so that a million rows fit into memory. */
    private static final int REMEMBERED_CELLS = 4096;

    private final Resource resource;
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private TableFile(Resource resource) {
        this.resource = resource;
        this.file = "data/" + resource.path();
    }

    /**
     * Reads a resource of a data folder. Cells are stripped of spaces around them; columns may stand in any order.
     *
     * @throws IOException if the file is there and cannot be read
     */
    public static Reading<Table> read(Path dataFolder, Resource resource) throws IOException {
        return new TableFile(resource).read(dataFolder.resolve(resource.path()));
    }

    /** Writes a table; the same cells give the same bytes everywhere. */
    public static void write(Path file, List<String> header, Iterable<? extends Iterable<String>> rows)
            throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, WRITE)) {
            printer.printRecord(header);
            for (Iterable<String> row : rows) {
                for (String cell : row) {
                    // The printer would quote a blank first cell, and only that one; a blank line must stay quoted.
                    boolean blank = cell.isEmpty() && header.size() > 1;
                    printer.print(blank ? BLANK : cell);
                }
                printer.println();
            }
        }
    }

    private Reading<Table> read(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            problem(
                    "missing-file",
                    0,
                    "",
                    "is missing.",
                    "Put it back, or take its entry out of " + PackageFile.NAME + " if the publication has no such"
                            + " table.");
            return Reading.failed(problems);
        }
        try (InputStream bytes = Files.newInputStream(path);
                Reader reader = new InputStreamReader(
                        bytes,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT));
                CSVParser parser =
                        CSVParser.builder().setReader(reader).setFormat(READ).get()) {
            return Reading.of(new Table(resource, rows(parser, path)), problems);
        }
    }

    private List<Row> rows(CSVParser parser, Path path) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<Map<String, String>> remembered = new ArrayList<>();
        resource.fields().forEach(field -> remembered.add(new HashMap<>()));
        int line = 1;
        try {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                problem("header", 1, "", "is empty.", "Its first line must name the columns: " + names() + ".");
                return List.of();
            }
            CSVRecord header = records.next();
            int[] columns = columns(header);
            int width = header.size();
            line = next(parser);
            while (records.hasNext()) {
                CSVRecord record = records.next();
                if (!isBlank(record)) {
                    if (record.size() == width) {
                        rows.add(new Row(resource, line, cells(record, columns, remembered)));
                    } else {
                        ragged(line, record.size(), width);
                    }
                }
                line = next(parser);
            }
        } catch (UncheckedIOException | IllegalStateException failure) {
            unreadable(failure, line, path);
        }
        return rows;
    }

    /** The line after the last one read. */
    private static int next(CSVParser parser) {
        return Math.toIntExact(parser.getCurrentLineNumber()) + 1;
    }

    private static boolean isBlank(CSVRecord record) {
        return record.size() == 1 && record.get(0).isBlank();
    }

    private List<String> cells(CSVRecord record, int[] columns, List<Map<String, String>> remembered) {
        String[] cells = new String[columns.length];
        for (int position = 0; position < columns.length; position++) {
            String cell =
                    columns[position] < 0 ? "" : record.get(columns[position]).strip();
            cells[position] = cell.isEmpty() ? "" : remembered(cell, remembered.get(position));
        }
        return List.of(cells);
    }

    private static String remembered(String cell, Map<String, String> known) {
        String earlier = known.get(cell);
        if (earlier != null) {
            return earlier;
        }
        if (known.size() < REMEMBERED_CELLS) {
            known.put(cell, cell);
        }
        return cell;
    }

    /** For each field its column in the file, or -1. */
    private int[] columns(CSVRecord header) {
        List<String> names = new ArrayList<>();
        header.forEach(name -> names.add(name.strip()));
        if (!names.isEmpty() && names.get(0).startsWith("\uFEFF")) {
            names.set(0, names.get(0).substring(1).strip());
        }
        int[] columns = new int[resource.fields().size()];
        Arrays.fill(columns, -1);
        Set<String> missing = new HashSet<>();
        for (int position = 0; position < columns.length; position++) {
            String name = resource.fields().get(position).name();
            columns[position] = names.indexOf(name);
            if (columns[position] < 0) {
                missing.add(name);
            } else if (names.lastIndexOf(name) != columns[position]) {
                problem("header", 1, name, "stands twice in the header.", "Keep one of the two columns.");
            }
        }
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            if (!resource.positions().containsKey(name)) {
                unknownColumn(name, column, missing);
            }
        }
        missing.stream()
                .sorted()
                .forEach(name -> problem(
                        "header",
                        1,
                        name,
                        "is missing from the header.",
                        "Add the column, or take the field out of " + PackageFile.NAME + "."));
        return columns;
    }

    private void unknownColumn(String name, int column, Set<String> missing) {
        if (name.isEmpty()) {
            problem(
                    "header",
                    1,
                    "",
                    "has a column without a name, the " + (column + 1) + "th.",
                    "Name it, or delete the column.");
            return;
        }
        String remedy = Nearest.of(name, missing)
                .map(nearest -> {
                    missing.remove(nearest);
                    return "Write " + nearest + ".";
                })
                .orElse("Describe it as a field of " + resource.name() + " in " + PackageFile.NAME
                        + ", or delete the column.");
        problem("header", 1, name, "is not a column of this table.", remedy);
    }

    private void ragged(int line, int cells, int width) {
        problem(
                "ragged-row",
                line,
                "",
                "has " + cells + (cells == 1 ? " cell" : " cells") + ", the header has " + width + ".",
                cells > width
                        ? "A text with a comma in it must stand in quotation marks: \"Aktau, Mangistau\"."
                        : "Add a comma for each empty cell, or quote a text that runs over several lines.");
    }

    /** What stopped the parser: bytes that are no UTF-8, or a quotation mark that never closes. */
    private void unreadable(RuntimeException failure, int line, Path path) throws IOException {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        if (cause instanceof CharacterCodingException) {
            problem(
                    "encoding",
                    lineOfMalformedUtf8(path),
                    "",
                    "is not UTF-8 from this line on.",
                    "Save the file as \"CSV UTF-8\".");
        } else {
            problem(
                    "quotation-mark",
                    line,
                    "",
                    "opens a quotation mark that is not closed as it must be; the rest of the file was not read.",
                    "Close it before the next comma, and write a quotation mark inside a text twice: \"\".");
        }
    }

    private static int lineOfMalformedUtf8(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(input, output, true);
        int line = 1;
        for (int position = 0; position < input.position(); position++) {
            if (bytes[position] == '\n') {
                line++;
            }
        }
        return line;
    }

    private String names() {
        return String.join(",", resource.fields().stream().map(Field::name).toList());
    }

    private void problem(String rule, int line, String field, String message, String remedy) {
        problems.add(new Problem(rule, file, line, field, message, remedy));
    }
}
