package org.casebook.leaks.search;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.casebook.container.text.DatabaseCells;

/**
 * A file in an archive, as {@link LeakSearch} calls it: {@code data/tables.zip > data/fines.csv}. A table of a database is
 * called likewise.
 */
public final class ArchiveEntry {
    /** Stands between an archive and what is in it. */
    public static final String IN = " > ";

    private ArchiveEntry() {}

    /**
     * What is in some entries.
     *
     * @param archive the bytes of the archive
     * @param names the entries' names, or the names of an archive in it and of an entry of that
     * @return by name; of an entry whose name was not shown there is nothing
     */
    public static Map<String, byte[]> of(byte[] archive, Set<String> names) throws IOException {
        if (DatabaseCells.isDatabase(archive)) {
            Map<String, byte[]> tables = new HashMap<>(DatabaseCells.of(archive).orElse(Map.of()));
            tables.keySet().retainAll(names);
            return tables;
        }
        Map<String, byte[]> contents = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                Set<String> within = within(name, names);
                if (names.contains(name) || !within.isEmpty()) {
                    byte[] content = zip.readAllBytes();
                    contents.putIfAbsent(name, content);
                    if (!within.isEmpty()) {
                        of(content, within).forEach((inner, bytes) -> contents.putIfAbsent(name + IN + inner, bytes));
                    }
                }
            }
        }
        contents.keySet().retainAll(names);
        return contents;
    }

    /** The names of entries of an archive that is itself an entry. */
    private static Set<String> within(String archive, Set<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(archive + IN))
                .map(name -> name.substring(archive.length() + IN.length()))
                .collect(Collectors.toSet());
    }
}
