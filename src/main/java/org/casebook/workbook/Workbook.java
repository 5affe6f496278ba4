package org.casebook.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;

/**
 * A workbook in one language: notes first, then the dictionary, then a sheet for each table.
 *
 * @param title what it is called
 * @param sheets its sheets
 */
public record Workbook(String title, List<Sheet> sheets) {
    private static final int LONGEST_NAME = 31;
    private static final int NARROW = 12;
    private static final int MIDDLE = 24;
    private static final int WIDE = 80;

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /** The words of a workbook. */
    public interface Words {
        /** A text of the program by its key. */
        String of(String key);

        /** A text of the publication, in this language or else in another. */
        String of(LocalText text);
    }

    /**
     * A table to be shown as a sheet.
     *
     * @param name what the sheet is called
     * @param path its file
     * @param title what people call it
     * @param description what it holds
     * @param fields its columns
     * @param rows a cell for each column
     */
    public record WorkbookTable(
            String name,
            String path,
            LocalText title,
            LocalText description,
            List<Field> fields,
            List<List<String>> rows) {}

    /**
     * A line of the notes.
     *
     * @param head what it is about
     * @param text what is said
     */
    public record WorkbookNote(String head, String text) {}

    /**
     * Plans a workbook.
     *
     * @param notes what a reader must know first
     * @param tables a sheet each
     */
    public static Workbook of(String title, List<WorkbookNote> notes, List<WorkbookTable> tables, Words words) {
        List<Sheet> sheets = new ArrayList<>();
        Set<String> names = new HashSet<>();
        String dictionary = name(words.of("workbook.dictionary"), names);
        String first = name(words.of("workbook.notes"), names);
        List<Sheet> ofTables = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        notes.forEach(note -> lines.add(List.of(note.head(), note.text())));
        for (WorkbookTable table : tables) {
            String name = name(table.name(), names);
            lines.add(List.of(name, (words.of(table.title()) + " " + words.of(table.description())).strip()));
            ofTables.addAll(sheets(table, name, names));
        }
        sheets.add(new Sheet(
                first,
                List.of(
                        new Sheet.Column(title, Sheet.ColumnType.TEXT, MIDDLE),
                        new Sheet.Column("", Sheet.ColumnType.TEXT, WIDE)),
                lines));
        sheets.add(dictionary(dictionary, tables, words));
        sheets.addAll(ofTables);
        return new Workbook(title, sheets);
    }

    /** Writes it as {@code .xlsx}. */
    public void writeOfficeOpenXml(OutputStream out) throws IOException {
        OfficeOpenXml.write(out, title, sheets);
    }

    /** Writes it as {@code .ods}. */
    public void writeOpenDocument(OutputStream out) throws IOException {
        OpenDocument.write(out, title, sheets);
    }

    private static Sheet dictionary(String name, List<WorkbookTable> tables, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (WorkbookTable table : tables) {
            for (Field field : table.fields()) {
                rows.add(List.of(
                        table.path(),
                        field.name(),
                        words.of(field.title()),
                        words.of(field.description()),
                        field.labels().entrySet().stream()
                                .map(label -> label.getKey() + ": " + words.of(label.getValue()))
                                .collect(Collectors.joining("\n"))));
            }
        }
        return new Sheet(
                name,
                List.of(
                        new Sheet.Column(words.of("workbook.table"), Sheet.ColumnType.TEXT, MIDDLE),
                        new Sheet.Column(words.of("workbook.column"), Sheet.ColumnType.TEXT, MIDDLE),
                        new Sheet.Column(words.of("workbook.title"), Sheet.ColumnType.TEXT, MIDDLE),
                        new Sheet.Column(words.of("workbook.meaning"), Sheet.ColumnType.TEXT, WIDE),
                        new Sheet.Column(words.of("workbook.codes"), Sheet.ColumnType.TEXT, MIDDLE)),
                rows);
    }

    /** One sheet, or as many as hold all rows. */
    private static List<Sheet> sheets(WorkbookTable table, String name, Set<String> names) {
        List<Sheet.Column> columns =
                table.fields().stream().map(Workbook::column).toList();
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet(name, columns, part(table.rows(), 0)));
        for (int from = Sheet.MOST_ROWS; from < table.rows().size(); from += Sheet.MOST_ROWS) {
            sheets.add(new Sheet(name(name, names), columns, part(table.rows(), from)));
        }
        return sheets;
    }

    private static List<List<String>> part(List<List<String>> rows, int from) {
        return rows.subList(from, Math.min(rows.size(), from + Sheet.MOST_ROWS));
    }

    private static Sheet.Column column(Field field) {
        if (field.delimiter().isPresent()) {
            // Several numbers in a cell are none.
            return new Sheet.Column(field.name(), Sheet.ColumnType.TEXT, MIDDLE);
        }
        return switch (field.type()) {
            case INTEGER, NUMBER -> new Sheet.Column(field.name(), Sheet.ColumnType.NUMBER, NARROW);
            case DATE -> new Sheet.Column(field.name(), Sheet.ColumnType.DAY, NARROW);
            case BOOLEAN, QUANTITY, EDTF -> new Sheet.Column(field.name(), Sheet.ColumnType.TEXT, NARROW);
            case STRING ->
                new Sheet.Column(
                        field.name(), Sheet.ColumnType.TEXT, field.name().startsWith("summary") ? WIDE : MIDDLE);
        };
    }

    /** A name that spreadsheets take: no letter that means something in a formula, and no two alike. */
    private static String name(String wanted, Set<String> taken) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        Function<String, String> ending = end -> plain.length() + end.length() > LONGEST_NAME
                ? plain.substring(0, LONGEST_NAME - end.length()) + end
                : plain + end;
        String name = ending.apply("");
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = ending.apply(" (" + number + ")");
        }
        return name;
    }
}
