package org.casebook.metadata;

import java.util.List;
import org.casebook.dataset.LocalText;

/**
 * A published CSV file.
 *
 * @param name its name as a resource
 * @param path where it stands, relative to the data folder
 * @param kind what its rows are
 * @param title what people call it
 * @param description what it holds
 * @param columns its columns in order
 * @param primaryKey the columns that together name a row; none where nothing does
 * @param foreignKeys the columns that name rows of other files
 * @param rows how many rows it has
 * @param bytes its size
 * @param sha256 the hash of its bytes, in hexadecimal digits
 */
public record DataFile(
        String name,
        String path,
        Kind kind,
        LocalText title,
        LocalText description,
        List<Column> columns,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys,
        int rows,
        long bytes,
        String sha256) {

    public DataFile {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** What rows are. */
    public enum Kind {
        /** Rows of a table of the publication. */
        TABLE,
        /** Values of a list field. */
        LINKS,
        /** Figures. */
        STATISTICS
    }

    /**
     * A column that names rows of a file.
     *
     * @param column the column here
     * @param file the name of the other file, or of this one
     * @param target the column there
     */
    public record ForeignKey(String column, String file, String target) {}
}
