package org.casebook.verify.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.casebook.hash.Sha256;
import org.casebook.threads.Threads;

/** The files of a published folder, by their paths in it with slashes. */
public final class SiteFiles {
    private final Path root;
    private final SortedMap<String, Path> files;

    private SiteFiles(Path root, SortedMap<String, Path> files) {
        this.root = root;
        this.files = files;
    }

    /**
     * What was read of a file.
     *
     * @param hash its SHA-256 in hexadecimal; blank for what is no file, such as a link to a folder
     * @param page what it says, if it is a page
     */
    public record Read(String hash, Optional<PageContent> page) {}

    /** Lists a folder; a link to one is followed, links in it are not. */
    public static SiteFiles in(Path folder) throws IOException {
        Path root = folder.toRealPath();
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(
                            root.relativize(path)
                                    .toString()
                                    .replace(path.getFileSystem().getSeparator(), "/"),
                            path);
                }
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return new SiteFiles(root, files);
    }

    public boolean has(String file) {
        return files.containsKey(file);
    }

    /** All of them, in the order of their paths. */
    public Set<String> names() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /** The text of a file; empty where there is none. */
    public Optional<String> text(String file) throws IOException {
        return has(file)
                ? Optional.of(new String(Files.readAllBytes(root.resolve(file)), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** Reads every file once. */
    public Map<String, Read> readAll(ToIntFunction<String> caseNumbers) throws IOException {
        List<Map.Entry<String, Path>> all = List.copyOf(files.entrySet());
        List<Read> read = Threads.each(all, file -> read(file.getKey(), file.getValue(), caseNumbers));
        Map<String, Read> byName = new TreeMap<>();
        for (int file = 0; file < all.size(); file++) {
            byName.put(all.get(file).getKey(), read.get(file));
        }
        return byName;
    }

    private static Read read(String name, Path file, ToIntFunction<String> caseNumbers) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new Read("", Optional.empty());
        }
        if (!name.endsWith(".html")) {
            return new Read(Sha256.of(file), Optional.empty());
        }
        byte[] page = Files.readAllBytes(file);
        String html = new String(page, StandardCharsets.UTF_8);
        return new Read(Sha256.of(page), Optional.of(PageReader.read(html, caseNumbers)));
    }
}
