package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casebook.recount.Recount;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden publications, a folder each under {@code src/test/resources/golden}: {@code data/} and, if it has them, {@code
 * charts/} and {@code site/}; in {@code expected/} all figures ({@code statistics/}), the names of all files ({@code
 * files.txt}) and the text of some pages ({@code pages/}, each {@code .txt} for the page {@code .html} of that name);
 * {@code notes.txt} says how the figures were worked out.
 *
 * <p>After a change that is meant: {@code mvn test -Dtest=GoldenTest -Dcasebook.golden.update=true} writes what is
 * expected anew; then read the difference, and check each changed figure by hand and say so in the notes.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final String UPDATE = "casebook.golden.update";

    @TempDir
    private Path folder;

    static Stream<String> publications() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders
                    .filter(path -> Files.isDirectory(path.resolve("expected")))
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("publications")
    void isBuiltAsExpected(String name) throws IOException {
        Path publication = GOLDEN.resolve(name);
        Path expected = publication.resolve("expected");
        PublishedSite site = PublishedSite.build(publication, folder.resolve("site"));
        SortedMap<String, List<String>> found = found(site, pages(expected.resolve("pages")));
        if (Boolean.getBoolean(UPDATE)) {
            assertThat(System.getenv("CI"))
                    .as("what is expected is never written anew inside CI")
                    .isNull();
            write(expected, found);
        }
        assertThat(differences(read(expected), found)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("publications")
    void isExpectedAsRecounted(String name) {
        Path publication = GOLDEN.resolve(name);
        assertThat(Recount.difference(
                        Recount.of(publication.resolve("data")),
                        Recount.published(publication.resolve("expected").resolve("statistics"))))
                .isEmpty();
    }

    private static SortedMap<String, List<String>> found(PublishedSite site, SortedSet<String> pages)
            throws IOException {
        SortedMap<String, List<String>> found = new TreeMap<>();
        found.put("files.txt", List.copyOf(site.files()));
        for (String file : site.files()) {
            if (file.startsWith("data/statistics/")) {
                found.put(
                        file.substring("data/".length()),
                        site.text(file).lines().toList());
            }
        }
        for (String page : pages) {
            if (site.files().contains(page + ".html")) {
                found.put("pages/" + page + ".txt", MainText.of(site.page(page + ".html")));
            }
        }
        return found;
    }

    /** The pages whose text is expected; an empty file asks for one more. */
    private static SortedSet<String> pages(Path folder) throws IOException {
        SortedSet<String> pages = new TreeSet<>();
        for (String file : read(folder).keySet()) {
            pages.add(file.replaceFirst("\\.txt$", ""));
        }
        return pages;
    }

    private static SortedMap<String, List<String>> read(Path folder) throws IOException {
        SortedMap<String, List<String>> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllLines(file));
            }
        }
        return texts;
    }

    private static void write(Path folder, SortedMap<String, List<String>> texts) throws IOException {
        for (String file : read(folder).keySet()) {
            if (!texts.containsKey(file)) {
                Files.delete(folder.resolve(file));
            }
        }
        for (String file : texts.keySet()) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), String.join("\n", texts.get(file)) + "\n");
        }
    }

    /** Files that are missing, files that nobody expects, and the first line in which a file differs. */
    private static List<String> differences(
            SortedMap<String, List<String>> expected, SortedMap<String, List<String>> found) {
        List<String> differences = new ArrayList<>();
        expected.keySet().stream()
                .filter(file -> !found.containsKey(file))
                .forEach(file -> differences.add("missing: " + file));
        found.keySet().stream()
                .filter(file -> !expected.containsKey(file))
                .forEach(file -> differences.add("unexpected: " + file));
        expected.forEach((file, lines) -> {
            if (found.containsKey(file) && !found.get(file).equals(lines)) {
                differences.add(difference(file, lines, found.get(file)));
            }
        });
        return differences;
    }

    private static String difference(String file, List<String> expected, List<String> found) {
        int line = 0;
        while (line < expected.size()
                && line < found.size()
                && expected.get(line).equals(found.get(line))) {
            line++;
        }
        return file + ":" + (line + 1) + "\n  expected: " + at(expected, line) + "\n  found:    " + at(found, line);
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "(the end)";
    }
}
