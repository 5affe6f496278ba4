package org.casebook.leaks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.casebook.container.DatabaseCells;

/**
 * A file in an archive, as {@link LeakSearch} calls it: {@code data/tables.zip > data/fines.csv}. A table of a database is
 * called likewise.
 */
final class ArchiveEntry {
    /** Stands between an archive and what is in it. */
    static final String IN = " > ";

    private ArchiveEntry() {}

    /**
     * What is in an entry.
     *
     * @param archive the bytes of the archive
     * @param name the entry's name, or the names of an archive in it and of an entry of that
     * @return nothing where there is no such entry, as where its name was not shown
     */
    static Optional<byte[]> of(byte[] archive, String name) throws IOException {
        if (DatabaseCells.isDatabase(archive)) {
            return DatabaseCells.of(archive).flatMap(tables -> Optional.ofNullable(tables.get(name)));
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (name.equals(entry.getName())) {
                    return Optional.of(zip.readAllBytes());
                }
                if (name.startsWith(entry.getName() + IN)) {
                    return of(zip.readAllBytes(), name.substring(entry.getName().length() + IN.length()));
                }
            }
        }
        return Optional.empty();
    }
}
