package org.casebook.inputs;

import java.util.List;
import java.util.Optional;

/**
 * How large a file may be: far more than anybody writes by hand, and so little that no machine fails by it.
 *
 * @param folder the beginning of the paths that are meant
 * @param endings the endings that are meant
 * @param megabytes the most, of 1,048,576 bytes each
 * @param remedy the text of the way out
 */
record Limit(String folder, List<String> endings, long megabytes, String remedy) {
    private static final String PAGE = "too-large.page";
    private static final String OTHER = "too-large.other";

    /** The first that fits counts. */
    private static final List<Limit> ALL = List.of(
            new Limit("data/", List.of(".csv", ".tsv", ".txt"), 1024, "too-large.table"),
            new Limit("data/", List.of(".json"), 16, OTHER),
            new Limit("charts/", List.of(""), 1, "too-large.chart"),
            new Limit("site/content/", List.of(".md", ".html"), 1, PAGE),
            new Limit("site/messages/", List.of(""), 4, OTHER),
            new Limit("site/templates/", List.of(""), 1, OTHER),
            new Limit("site/jbake.properties", List.of(""), 1, OTHER),
            new Limit("site/", List.of(""), 512, "too-large.asset"));

    static Optional<Limit> of(String path) {
        return ALL.stream().filter(limit -> limit.isOf(path)).findFirst();
    }

    private boolean isOf(String path) {
        return path.startsWith(folder) && endings.stream().anyMatch(path::endsWith);
    }

    boolean allows(long bytes) {
        return bytes <= megabytes << 20;
    }
}
