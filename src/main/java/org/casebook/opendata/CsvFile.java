package org.casebook.opendata;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.casebook.dataset.LocalText;
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
                HexFormat.of().formatHex(bytes.digest.digest()));
        return new WrittenFile(written, rows);
    }

    /** Counts and hashes what passes through. */
    private static final class Measured extends FilterOutputStream {
        private final MessageDigest digest;
        private long count;

        Measured(OutputStream to) {
            super(to);
            digest = Sha256.begin();
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            digest.update(bytes, from, length);
            count += length;
        }
    }
}
