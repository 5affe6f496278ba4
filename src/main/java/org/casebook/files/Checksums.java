package org.casebook.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casebook.hash.Sha256;

/**
 * The SHA-256 of every file of a published folder, as {@value #FILE} in it says them. {@code sha256sum -c SHA256SUMS}
 * checks them.
 *
 * @param hashes in hexadecimal, by path, in the order of code points
 */
public record Checksums(SortedMap<String, String> hashes) {
    /** The file that holds them. It does not name itself. */
    public static final String FILE = "SHA256SUMS";

    private static final int HASH_LENGTH = 64;

    public Checksums {
        SortedMap<String, String> sorted = new TreeMap<>(FileTree.CODE_POINTS);
        sorted.putAll(hashes);
        hashes = Collections.unmodifiableSortedMap(sorted);
    }

    /** Computes those of a folder. */
    public static Checksums of(Path folder) throws IOException {
        return of(FileTree.ofFiles(folder));
    }

    /**
     * Computes those of some files of a folder.
     *
     * @param files their paths in it, with slashes
     */
    public static Checksums of(Path folder, Collection<String> files) throws IOException {
        SortedMap<String, String> byPath = new TreeMap<>(FileTree.CODE_POINTS);
        for (String file : files) {
            byPath.put(file, Sha256.of(folder.resolve(file)));
        }
        return new Checksums(byPath);
    }

    public static Checksums of(FileTree tree) throws IOException {
        List<String> hashes = tree.each(leaf -> leaf.path().equals(FILE) ? "" : Sha256.of(tree.resolve(leaf)));
        SortedMap<String, String> byPath = new TreeMap<>(FileTree.CODE_POINTS);
        for (int i = 0; i < hashes.size(); i++) {
            String path = tree.leaves().get(i).path();
            if (!path.equals(FILE)) {
                byPath.put(path, hashes.get(i));
            }
        }
        return new Checksums(byPath);
    }

    /** Reads those that a published folder says of itself. Lines that are none are left out. */
    public static Checksums read(Path folder) throws IOException {
        SortedMap<String, String> byPath = new TreeMap<>(FileTree.CODE_POINTS);
        for (String line : Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            boolean escaped = line.startsWith("\\");
            String plain = escaped ? line.substring(1) : line;
            if (plain.length() > HASH_LENGTH + 2) {
                String path = plain.substring(HASH_LENGTH + 2);
                byPath.put(escaped ? unescape(path) : path, plain.substring(0, HASH_LENGTH));
            }
        }
        return new Checksums(byPath);
    }

    /** Writes {@value #FILE} into the folder. */
    public void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), text(), StandardCharsets.UTF_8);
    }

    /** The file: a line for each hash, two spaces, and the path. */
    public String text() {
        StringBuilder text = new StringBuilder();
        hashes.forEach((path, hash) -> {
            String escaped = escape(path);
            // A leading backslash tells sha256sum that the name is escaped.
            text.append(escaped.equals(path) ? "" : "\\")
                    .append(hash)
                    .append("  ")
                    .append(escaped)
                    .append('\n');
        });
        return text.toString();
    }

    private static String escape(String path) {
        return path.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("\\\\\\\\", -1)) {
            parts.add(part.replace("\\n", "\n").replace("\\r", "\r"));
        }
        return String.join("\\", parts);
    }
}
