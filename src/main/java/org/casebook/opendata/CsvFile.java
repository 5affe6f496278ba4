package org.casebook.opendata;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casebook.dataset.LocalText;
import org.casebook.hash.Sha256;
import org.casebook.metadata.Column;
import org.casebook.metadata.DataFile;
import org.casebook.resource.TableFile;

/**
 * A CSV file before it is written.
 *
 * @param name its name as a resource
 * @param path where it stands, relative to the data folder
 * @param kind what its rows are
 * @param title what people call it
 * @param description what it holds
 * @param columns its columns in order
 * @param primaryKey the columns that together name a row
 * @param foreignKeys the columns that name rows of other files
 */
record CsvFile(
        String name,
        String path,
        DataFile.Kind kind,
        LocalText title,
        LocalText description,
        List<Column> columns,
        List<String> primaryKey,
        List<DataFile.ForeignKey> foreignKeys) {

    /** Writes the rows, and says what came of it: the hash is taken on the way to the disk. */
    WrittenFile write(Path folder, List<List<String>> rows) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Measured bytes = new Measured(Files.newOutputStream(file));
        TableFile.write(bytes, columns.stream().map(Column::name).toList(), rows);
        DataFile written = new DataFile(
                name,
                path,
                kind,
                title,
                description,
                columns,
                primaryKey,
                foreignKeys,
                rows.size(),
                bytes.count,
                bytes.hash.hex());
        return new WrittenFile(written, rows);
    }

    /** Counts and hashes what passes through. */
    private static final class Measured extends FilterOutputStream {
        private final Sha256 hash = Sha256.begin();
        private long count;

        Measured(OutputStream to) {
            super(to);
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            hash.add(bytes, from, length);
            count += length;
        }
    }
}
