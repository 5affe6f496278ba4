package org.casebook.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;
import org.casebook.metadata.Column;
import org.casebook.metadata.OpenData;
import org.sqlite.SQLiteConfig;

/**
 * Writes an SQLite database: a table for each published file, with types, primary and foreign keys; {@code about}, which
 * says what it is, and {@code data_dictionary}, which says what each column means.
 */
public final class Database {
    private static final int PAGE_SIZE = 4096;

    private final Connection connection;
    private final OpenData data;
    private final DatabaseNames names = new DatabaseNames();
    private final Map<String, DatabaseTable> tables = new LinkedHashMap<>();

    private Database(Connection connection, OpenData data) {
        this.connection = connection;
        this.data = data;
        data.files().forEach(file -> tables.put(file.name(), DatabaseTable.of(file, names)));
    }

    /**
     * Writes the file; what was there before is replaced.
     *
     * @param data the published files
     * @param rows the rows of each, by its name
     */
    public static void write(Path file, OpenData data, Map<String, List<List<String>>> rows) throws IOException {
        Files.deleteIfExists(file);
        SQLiteConfig config = new SQLiteConfig();
        config.setPageSize(PAGE_SIZE);
        config.setEncoding(SQLiteConfig.Encoding.UTF8);
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        // As an address of its own, since the driver takes a question mark in a path for the beginning of its options.
        try (Connection connection =
                config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri())) {
            connection.setAutoCommit(false);
            new Database(connection, data).write(rows);
            connection.commit();
        } catch (SQLException failure) {
            // Why the driver could not even load SQLite is told by what its failure came from.
            Throwable why = failure.getCause() == null ? failure : failure.getCause();
            throw new IOException("SQLite cannot write " + file + ": " + why.getMessage(), failure);
        }
    }

    private void write(Map<String, List<List<String>>> rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (DatabaseTable table : tables.values()) {
                statement.executeUpdate(table.creation(tables));
            }
        }
        for (DatabaseTable table : tables.values()) {
            insert(table, rows.getOrDefault(table.file().name(), List.of()));
        }
        writeAbout();
        writeDictionary();
    }

    private void insert(DatabaseTable table, List<List<String>> rows) throws SQLException {
        List<Field> fields = table.file().columns().stream().map(Column::field).toList();
        try (PreparedStatement insertion = connection.prepareStatement(table.insertion())) {
            for (List<String> row : rows) {
                for (int position = 0; position < fields.size(); position++) {
                    bind(insertion, position + 1, fields.get(position), row.get(position));
                }
                insertion.executeUpdate();
            }
        }
    }

    /** The column's type makes numbers of texts that are numbers. A blank is a value that is not known. */
    private static void bind(PreparedStatement insertion, int position, Field field, String cell) throws SQLException {
        if (cell.isEmpty()) {
            if (field.required()) {
                insertion.setString(position, cell);
            } else {
                insertion.setNull(position, Types.NULL);
            }
        } else if (field.type() == Field.Type.BOOLEAN && field.delimiter().isEmpty()) {
            insertion.setInt(position, Field.isTrue(cell) ? 1 : 0);
        } else {
            insertion.setString(position, cell);
        }
    }

    private void writeAbout() throws SQLException {
        DataPackage description = data.description();
        String table = DatabaseNames.quoted(names.of("about"));
        create("CREATE TABLE " + table + " (\n  name TEXT NOT NULL,\n  language TEXT,\n  value TEXT\n)");
        try (PreparedStatement insertion = connection.prepareStatement("INSERT INTO " + table + " VALUES (?, ?, ?)")) {
            texts(insertion, "title", description.title());
            texts(insertion, "description", description.description());
            row(insertion, "version", "", description.version());
            row(insertion, "data_as_of", "", description.dataAsOf().toString());
            for (DataPackage.Licence licence : description.licences()) {
                row(insertion, "licence", "", (licence.title() + " " + licence.path()).strip());
            }
            row(insertion, "homepage", "", data.baseUrl().orElse(""));
        }
    }

    private void writeDictionary() throws SQLException {
        String table = DatabaseNames.quoted(names.of("data_dictionary"));
        create("CREATE TABLE " + table + " (\n  table_name TEXT NOT NULL,\n  column_name TEXT NOT NULL,\n"
                + "  language TEXT NOT NULL,\n  title TEXT,\n  description TEXT,\n"
                + "  PRIMARY KEY (table_name, column_name, language)\n) WITHOUT ROWID");
        try (PreparedStatement insertion =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (?, ?, ?, ?, ?)")) {
            for (DatabaseTable described : tables.values()) {
                for (Column column : described.file().columns()) {
                    String name = described.columns().getOrDefault(column.name(), column.name());
                    for (Map.Entry<String, String> title :
                            column.field().title().byLanguage().entrySet()) {
                        String description =
                                column.field().description().in(title.getKey()).orElse("");
                        row(insertion, described.name(), name, title.getKey(), title.getValue(), description);
                    }
                }
            }
        }
    }

    private static void texts(PreparedStatement insertion, String name, LocalText text) throws SQLException {
        for (Map.Entry<String, String> one : text.byLanguage().entrySet()) {
            row(insertion, name, one.getKey(), one.getValue());
        }
    }

    /** Adds a row of texts, if its last one or two say anything. */
    private static void row(PreparedStatement insertion, String... cells) throws SQLException {
        if (cells.length == 3 && cells[2].isEmpty()) {
            return;
        }
        for (int position = 0; position < cells.length; position++) {
            if (cells[position].isEmpty()) {
                insertion.setNull(position + 1, Types.NULL);
            } else {
                insertion.setString(position + 1, cells[position]);
            }
        }
        insertion.executeUpdate();
    }

    private void create(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
