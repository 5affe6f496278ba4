package org.casebook.resource;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
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
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.casebook.dataset.Field;
import org.casebook.dataset.Nearest;
import org.casebook.dataset.Note;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;
import org.casebook.dataset.Recurring;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;
import org.casebook.language.Message;
import org.casebook.resource.value.Cells;
import org.casebook.resource.value.NormalizedValue;
import org.casebook.resource.value.NumberColumn;
import org.jspecify.annotations.Nullable;

/**
 * A table as a CSV file with quotation marks doubled (RFC 4180). It is written in UTF-8 with commas, and read in whatever
 * {@link CsvForm} it has.
 */
public final class TableFile {
    private static final CSVFormat READ =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final CSVFormat WRITE =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

    /** Written as nothing at all. */
    private static final @Nullable Object BLANK = null;

    private static final int BUFFER = 1 << 16;

    private static final String TOO_LARGE = "too-large";
    private static final int LONGEST_CELL = 1 << 20;
    private static final int MOST_BYTES_OF_A_LETTER = 3;
    private static final int LONGEST_LIST = 10_000;
    /** Each is looked for in every text, in all its forms. */
    private static final String ALIASES = "aliases";

    private static final int MOST_ALIASES = 200;
    private static final int MOST_COLUMNS = 2_000;

    private final Resource resource;
    private final CsvForm form;
    private final String file;
    private final List<Row> rows = new ArrayList<>();
    private final List<ReadColumn> columns = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final LostLetters lostLetters = new LostLetters();

    private TableFile(Resource resource, CsvForm form) {
        this.resource = resource;
        this.form = form;
        this.file = file(resource);
    }

    /**
     * Reads a resource of a data folder. Cells are stripped of spaces around them; columns may stand in any order. A date
     * or number that is written another way than the contract has it, and can mean but one, becomes that one.
     *
     * @throws IOException if the file is there and cannot be read
     */
    public static Reading<Table> read(Path dataFolder, Resource resource) throws IOException {
        Path path = dataFolder.resolve(resource.path());
        if (!Files.isRegularFile(path)) {
            return failed(resource, "missing-file", Message.of("missing-file"));
        }
        byte[] head = head(path);
        if (isWorkbook(head)) {
            return failed(resource, "encoding", Message.of("encoding.workbook"));
        }
        CsvForm form = CsvForm.of(head, resource);
        Optional<Problem> contradiction = Declared.contradiction(resource, form, head, path);
        if (contradiction.isPresent()) {
            return Reading.failed(List.of(contradiction.get()));
        }
        TableFile table = new TableFile(resource, form);
        try {
            return table.read(path);
        } catch (CharacterCodingException otherwise) {
            byte[] bytes = Files.readAllBytes(path);
            return isWindows1251(form, bytes)
                    ? new TableFile(resource, form.in(CsvForm.WINDOWS_1251)).read(path)
                    : table.brokenOff(bytes);
        }
    }

    /** The physical lines of a resource's file, for what cannot be read as cells. */
    public static List<String> lines(Path dataFolder, Resource resource) throws IOException {
        byte[] bytes = Files.readAllBytes(dataFolder.resolve(resource.path()));
        CsvForm form = CsvForm.of(Arrays.copyOf(bytes, Math.min(bytes.length, CsvForm.HEAD_LENGTH)), resource);
        CsvForm readable = isWindows1251(form, bytes) ? form.in(CsvForm.WINDOWS_1251) : form;
        return readable.text(bytes).lines().toList();
    }

    /** Writes a table; the same cells give the same bytes everywhere. */
    public static void write(Path file, List<String> header, Iterable<? extends Iterable<String>> rows)
            throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream bytes = Files.newOutputStream(file)) {
            write(bytes, header, rows);
        }
    }

    /** Writes a table, and closes what it is written to. */
    public static void write(OutputStream bytes, List<String> header, Iterable<? extends Iterable<String>> rows)
            throws IOException {
        try (BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), BUFFER);
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

    private static byte[] head(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return bytes.readNBytes(CsvForm.HEAD_LENGTH);
        }
    }

    /** XLSX and ODS are zip archives; XLS is a compound file. */
    private static boolean isWorkbook(byte[] head) {
        return CsvForm.starts(head, 'P', 'K', 3, 4) || CsvForm.starts(head, 0xD0, 0xCF, 0x11, 0xE0);
    }

    /** UTF-8 is also what a description says by habit, so it is not held to it where the bytes are plainly another. */
    private static boolean isWindows1251(CsvForm form, byte[] bytes) {
        return form.charset().equals(StandardCharsets.UTF_8)
                && form.markLength() == 0
                && !Declared.canBe(StandardCharsets.UTF_8, bytes)
                && Windows1251.isPlainly(new String(bytes, CsvForm.WINDOWS_1251));
    }

    private Reading<Table> read(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            bytes.skipNBytes(form.markLength());
            BufferedReader reader = new BufferedReader(new InputStreamReader(
                    bytes,
                    form.charset()
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
            for (int line = 0; line < form.linesBefore(); line++) {
                reader.readLine();
            }
            Reader guarded = new EndlessCell.Guard(reader, form.delimiter());
            CSVFormat format = READ.builder().setDelimiter(form.delimiter()).get();
            try (CSVParser parser =
                    CSVParser.builder().setReader(guarded).setFormat(format).get()) {
                readRows(parser, path);
            }
        }
        lostLetters.problem(file).ifPresent(problems::add);
        List<Note> notes =
                new ArrayList<>(Declared.assumed(resource, form).stream().toList());
        Table table = settled(notes);
        columns.forEach(column -> column.judge(table, problems));
        return new Reading<>(Optional.of(table), List.copyOf(problems), List.copyOf(notes));
    }

    /** The table with the numbers that only their column could tell. */
    private Table settled(List<Note> notes) {
        List<Field> fields = columns.stream().map(ReadColumn::settled).toList();
        columns.forEach(column -> column.note(file).ifPresent(notes::add));
        if (columns.stream().noneMatch(ReadColumn::isChanged)) {
            return new Table(resource, rows);
        }
        Resource settled = resource.withFields(fields).in(resource.dialect());
        return new Table(
                settled, rows.stream().map(row -> settled(settled, row)).toList());
    }

    private Row settled(Resource settled, Row row) {
        List<String> cells = new ArrayList<>(row.cells());
        for (int position = 0; position < cells.size(); position++) {
            cells.set(position, columns.get(position).settled(cells.get(position)));
        }
        return new Row(settled, row.line(), List.copyOf(cells));
    }

    private void readRows(CSVParser parser, Path path) throws IOException {
        int first = 1 + form.linesBefore();
        int line = first;
        try {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                problem(
                        "header",
                        first,
                        "",
                        Message.of("header.empty", String.join(String.valueOf(form.delimiter()), names())));
                return;
            }
            CSVRecord header = records.next();
            if (header.size() > MOST_COLUMNS) {
                problem(TOO_LARGE, first, "", Message.of("too-large.columns", header.size(), MOST_COLUMNS));
                return;
            }
            int[] positions = positions(header, first);
            for (int position = 0; position < positions.length; position++) {
                columns.add(new ReadColumn(resource.fields().get(position), positions[position]));
            }
            int width = header.size();
            line = next(parser);
            while (records.hasNext()) {
                CSVRecord record = records.next();
                if (!isBlank(record)) {
                    if (record.size() == width) {
                        rows.add(new Row(resource, line, cells(record, line)));
                    } else {
                        ragged(line, record.size(), width);
                    }
                }
                line = next(parser);
            }
        } catch (UncheckedIOException | IllegalStateException failure) {
            if (failure.getCause() instanceof CharacterCodingException otherwise) {
                throw otherwise;
            }
            if (failure.getCause() instanceof EndlessCell endless) {
                problem(TOO_LARGE, endless.line() + form.linesBefore(), "", Message.of("too-large.endless"));
                return;
            }
            int opened = OpenQuote.line(form.text(Files.readAllBytes(path)), form.delimiter(), line);
            problem("quotation-mark", opened, "", Message.of("quotation-mark", CsvForm.singular(form.delimiter())));
        }
    }

    /** The line after the last one read. */
    private int next(CSVParser parser) {
        return Math.toIntExact(parser.getCurrentLineNumber()) + 1 + form.linesBefore();
    }

    /** Spreadsheets leave rows of nothing but delimiters behind a table. */
    private static boolean isBlank(CSVRecord record) {
        // By position: the record's own iterator copies the record each time.
        for (int column = 0; column < record.size(); column++) {
            if (!Cells.strip(record.get(column)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private List<String> cells(CSVRecord record, int line) {
        String[] cells = new String[columns.size()];
        boolean mayLackLetters = form.charset().equals(CsvForm.WINDOWS_1251);
        for (int position = 0; position < cells.length; position++) {
            ReadColumn column = columns.get(position);
            String cell = column.position < 0 ? "" : Cells.strip(record.get(column.position));
            cells[position] = cell.isEmpty() || isTooLarge(cell, line, column) ? "" : column.canonical(cell, line);
            if (mayLackLetters) {
                lostLetters.lookInto(cell, line, column.field.name());
            }
        }
        return List.of(cells);
    }

    /** Tells of a cell that no program that reads the published tables could be asked to take. */
    private boolean isTooLarge(String cell, int line, ReadColumn column) {
        if (cell.length() > LONGEST_CELL / MOST_BYTES_OF_A_LETTER
                && cell.getBytes(StandardCharsets.UTF_8).length > LONGEST_CELL) {
            problem(TOO_LARGE, line, column.field.name(), Message.of("too-large.cell"));
            return true;
        }
        long values =
                column.field.delimiter().map(mark -> marks(cell, mark) + 1).orElse(1L);
        int most = column.field.name().equals(ALIASES) ? MOST_ALIASES : LONGEST_LIST;
        if (values > most) {
            problem(
                    TOO_LARGE,
                    line,
                    column.field.name(),
                    Message.of(most == MOST_ALIASES ? "too-large.aliases" : "too-large.list", values, most));
            return true;
        }
        return false;
    }

    private static long marks(String cell, String mark) {
        long marks = 0;
        for (int at = cell.indexOf(mark); at >= 0; at = cell.indexOf(mark, at + mark.length())) {
            marks++;
        }
        return marks;
    }

    /** For each field its column in the file, or -1. */
    private int[] positions(CSVRecord header, int line) {
        List<String> names = new ArrayList<>();
        header.forEach(name -> names.add(Cells.strip(name)));
        int[] columns = new int[resource.fields().size()];
        Arrays.fill(columns, -1);
        Set<String> missing = new HashSet<>();
        for (int position = 0; position < columns.length; position++) {
            String name = resource.fields().get(position).name();
            columns[position] = names.indexOf(name);
            if (columns[position] < 0) {
                missing.add(name);
            } else if (names.lastIndexOf(name) != columns[position]) {
                problem("header", line, name, Message.of("header.twice"));
            }
        }
        Set<String> derived = Set.copyOf(resource.derivedColumns());
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            if (!resource.positions().containsKey(name) && !derived.contains(name)) {
                unknownColumn(name, column, line, missing);
            }
        }
        missing.stream().sorted().forEach(name -> problem("header", line, name, Message.of("header.missing")));
        return columns;
    }

    private void unknownColumn(String name, int column, int line, Set<String> missing) {
        if (name.isEmpty()) {
            problem("header", line, "", Message.of("header.nameless", column + 1));
            return;
        }
        String spelt = name.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        Message finding = Nearest.of(spelt, missing)
                .map(nearest -> {
                    missing.remove(nearest);
                    return Message.of("header.near", nearest);
                })
                .orElseGet(() -> Message.of("header.unknown", resource.name()));
        problem("header", line, name, finding);
    }

    private void ragged(int line, int cells, int width) {

        problem(
                "ragged-row",
                line,
                "",
                Message.of(
                        cells > width ? "ragged-row.more" : "ragged-row",
                        cells,
                        width,
                        CsvForm.singular(form.delimiter()),
                        String.valueOf(form.delimiter())));
    }

    /** What could be read before the first bytes that are no letter. */
    private Reading<Table> brokenOff(byte[] bytes) {
        boolean another = form.charset().equals(StandardCharsets.UTF_8) && form.markLength() == 0;
        problem(
                "encoding",
                lineOfFirstFault(bytes),
                "",
                Message.of(another ? "encoding.either" : "encoding.broken", CsvForm.name(form.charset())));
        return Reading.of(new Table(resource, rows), problems);
    }

    private int lineOfFirstFault(byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        input.position(form.markLength());
        CharBuffer output = CharBuffer.allocate(bytes.length + 1);
        form.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(input, output, true);
        // A letter at the end keeps a line that is still empty.
        return Math.toIntExact((output.flip() + "x").lines().count());
    }

    private List<String> names() {
        return resource.fields().stream().map(Field::name).toList();
    }

    private static String file(Resource resource) {
        return "data/" + resource.path();
    }

    private static Reading<Table> failed(Resource resource, String rule, Message finding) {
        return Reading.failed(List.of(new Problem(rule, file(resource), 0, "", finding)));
    }

    private void problem(String rule, int line, String field, Message finding) {
        problems.add(new Problem(rule, file, line, field, finding));
    }

    /** A field's cells in the file. */
    private static final class ReadColumn {
        private final Field field;
        /** Its column; -1 where the file has none. */
        private final int position;
        /** What cells became, as they stand in the file; kept once each, so that a million rows fit into memory. */
        private final Recurring<String> cells = new Recurring<>();

        private final NumberColumn numbers;
        private final Function<String, String> canonical;
        private int line;

        ReadColumn(Field field, int position) {
            this.field = field;
            this.position = position;
            this.numbers = new NumberColumn(field);
            this.canonical = field.isNumeric()
                    ? cell -> numbers.canonical(written(cell), line)
                    : cell -> NormalizedValue.canonical(field, written(cell));
        }

        /** The cell in one form of line breaks and, where it is no text, of digits. */
        private String written(String cell) {
            String text = Cells.withLineFeeds(cell);
            return field.type() == Field.Type.STRING ? text : Digits.folded(text);
        }

        String canonical(String cell, int at) {
            line = at;
            return numbers.isDeclared() ? canonical.apply(cell) : cells.orFind(cell, canonical);
        }

        Field settled() {
            return numbers.settled();
        }

        String settled(String cell) {
            return numbers.settled(cell);
        }

        boolean isChanged() {
            return numbers.isChanged();
        }

        Optional<Note> note(String file) {
            return numbers.note(file);
        }

        void judge(Table table, List<Problem> problems) {
            numbers.judge(table, problems);
        }
    }
}
