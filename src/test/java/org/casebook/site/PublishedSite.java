package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A site as it was published, read back as a browser and as an analyst would. */
final class PublishedSite {
    private final Path root;
    private final Map<String, Document> pages = new HashMap<>();

    private PublishedSite(Path root) {
        this.root = root;
    }

    static PublishedSite at(Path folder) throws IOException {
        return new PublishedSite(folder.toRealPath());
    }

    /** Builds a publication with the command that its publisher would use. */
    static PublishedSite build(Path publication, Path site) throws IOException {
        Told told = Told.by("build", publication, "--out", site);
        assertThat(told.err()).contains("Published ");
        assertThat(told.exitCode()).as(told.err()).isZero();
        return at(site);
    }

    Path root() {
        return root;
    }

    /** The paths of all files, with slashes. */
    SortedSet<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            SortedSet<String> paths = new TreeSet<>();
            files.filter(file -> !Files.isDirectory(file))
                    .forEach(file -> paths.add(root.relativize(file).toString().replace('\\', '/')));
            return paths;
        }
    }

    SortedSet<String> pages() throws IOException {
        SortedSet<String> pages = new TreeSet<>(files());
        pages.removeIf(path -> !path.endsWith(".html"));
        return pages;
    }

    byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(root.resolve(path));
    }

    String text(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    /** What is in every file, and in every file of an archive. */
    SortedMap<String, byte[]> content() throws IOException {
        SortedMap<String, byte[]> content = new TreeMap<>();
        for (String file : files()) {
            content.put(file, bytes(file));
        }
        for (String file : List.copyOf(content.keySet())) {
            if (file.matches(".*\\.(zip|xlsx|ods)")) {
                try (ZipFile archive = new ZipFile(root.resolve(file).toFile())) {
                    for (ZipEntry entry : archive.stream().toList()) {
                        try (InputStream in = archive.getInputStream(entry)) {
                            content.put(file + "!" + entry.getName(), in.readAllBytes());
                        }
                    }
                }
            }
        }
        return content;
    }

    Document page(String path) throws IOException {
        Document page = pages.get(path);
        if (page == null) {
            page = Jsoup.parse(text(path));
            pages.put(path, page);
        }
        return page;
    }

    /** Where a relative address in a page leads: the file, and the fragment if it has one. */
    static String target(String page, String address) {
        return URI.create("/" + page).resolve(address).normalize().toString().substring(1);
    }

    /** The different cases to which a figure leads, over all pages of the list. */
    Set<String> casesBehind(String page, Element figure) throws IOException {
        Set<String> cases = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        String target = target(page, figure.attr("href"));
        while (seen.add(target)) {
            int hash = target.indexOf('#');
            String file = hash < 0 ? target : target.substring(0, hash);
            Element list = hash < 0 ? page(file) : page(file).getElementById(target.substring(hash + 1));
            assertThat(list).as("%s: %s", page, figure).isNotNull();
            cases.addAll(list.select("[data-case]").eachAttr("data-case"));
            List<String> next = page(file).select("[rel=next]").eachAttr("href");
            if (!next.isEmpty()) {
                target = target(file, next.get(0));
            }
        }
        return cases;
    }
}
