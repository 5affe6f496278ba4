package org.casebook.database;

import static org.casebook.database.DatabaseNames.quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casebook.dataset.Field;
import org.casebook.metadata.Column;
import org.casebook.metadata.DataFile;

/**
 * A published file as a table.
 *
 * @param file the file
 * @param name the table's name
 * @param columns the name of each column of the file
 */
record DatabaseTable(DataFile file, String name, Map<String, String> columns) {
    static DatabaseTable of(DataFile file, DatabaseNames names) {
        DatabaseNames ofColumns = new DatabaseNames();
        Map<String, String> columns = new LinkedHashMap<>();
        for (Column column : file.columns()) {
            columns.put(column.name(), ofColumns.of(column.name()));
        }
        return new DatabaseTable(file, names.of(file.name()), columns);
    }

    /** The statement that makes it. */
    String creation(Map<String, DatabaseTable> tables) {
        List<String> lines = new ArrayList<>();
        for (Column column : file.columns()) {
            lines.add(column(column.name()) + " " + type(column.field())
                    + (column.field().required() ? " NOT NULL" : ""));
        }
        if (!file.primaryKey().isEmpty()) {
            lines.add("PRIMARY KEY ("
                    + file.primaryKey().stream().map(this::column).collect(Collectors.joining(", ")) + ")");
        }
        for (DataFile.ForeignKey key : file.foreignKeys()) {
            DatabaseTable target = tables.get(key.file());
            if (target != null && target.hasKey(key.target())) {
                lines.add("FOREIGN KEY (" + column(key.column()) + ") REFERENCES " + quoted(target.name()) + " ("
                        + target.column(key.target()) + ")");
            }
        }
        return "CREATE TABLE " + quoted(name) + " (\n  " + String.join(",\n  ", lines) + "\n)";
    }

    /** The statement that adds a row. */
    String insertion() {
        return "INSERT INTO " + quoted(name) + " VALUES ("
                + file.columns().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    /** SQLite wants a foreign key to name a key. */
    private boolean hasKey(String column) {
        return file.primaryKey().equals(List.of(column));
    }

    private String column(String column) {
        return quoted(columns.getOrDefault(column, column));
    }

    /**
     * {@code NUMERIC} keeps whole numbers of 18 digits and fractions of 15 as they are. Programs know {@code DATE} and
     * {@code BOOLEAN}, which SQLite itself takes for {@code NUMERIC}.
     */
    private static String type(Field field) {
        if (field.delimiter().isPresent()) {
            return "TEXT";
        }
        return switch (field.type()) {
            case INTEGER -> "INTEGER";
            case NUMBER -> "NUMERIC";
            case DATE -> "DATE";
            case BOOLEAN -> "BOOLEAN";
            case STRING, EDTF, QUANTITY -> "TEXT";
        };
    }
}
