package org.casebook.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A baked site, read back as a browser would. */
final class BakedSite {
    private final Path root;
    private final Map<String, Document> pages = new HashMap<>();

    BakedSite(Path root) {
        this.root = root;
    }

    SortedSet<String> paths() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            SortedSet<String> paths = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> paths.add(root.relativize(file).toString().replace('\\', '/')));
            return paths;
        }
    }

    SortedSet<String> pages() throws IOException {
        SortedSet<String> pages = new TreeSet<>(paths());
        pages.removeIf(path -> !path.endsWith(".html"));
        return pages;
    }

    Document page(String path) throws IOException {
        Document page = pages.get(path);
        if (page == null) {
            page = Jsoup.parse(Files.readString(root.resolve(path)));
            pages.put(path, page);
        }
        return page;
    }

    String text(String path) throws IOException {
        return page(path).text();
    }

    String html(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    /** The file and the anchor to which a link of a page leads. */
    static String target(String page, String href) {
        return href.startsWith("#")
                ? page + href
                : Path.of("/" + page)
                        .resolveSibling(href)
                        .normalize()
                        .toString()
                        .substring(1);
    }

    /** The ids of the cases to which a figure leads, over all pages of its list. */
    List<String> casesBehind(String page, Element figure) throws IOException {
        List<String> cases = new ArrayList<>();
        String target = target(page, figure.attr("href"));
        while (!target.isEmpty()) {
            int hash = target.indexOf('#');
            String file = hash < 0 ? target : target.substring(0, hash);
            Document list = page(file);
            Element scope = hash < 0 ? list : list.getElementById(target.substring(hash + 1));
            if (scope == null) {
                throw new AssertionError("no anchor " + target);
            }
            cases.addAll(scope.select("[data-case]").eachAttr("data-case"));
            Element next = list.selectFirst("a[rel=next]");
            target = next == null || hash >= 0 ? "" : target(file, next.attr("href"));
        }
        return cases;
    }
}
