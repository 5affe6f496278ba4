package org.casebook.pages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a page stands in a series.
 *
 * @param number its number, from 1
 * @param of how many there are
 * @param previous the page before
 * @param next the page after
 */
public record Paging(int number, int of, Optional<String> previous, Optional<String> next) {

    /**
     * One page of a series.
     *
     * @param paging where it stands
     * @param path its file
     * @param items what stands on it
     */
    public record Part<T>(Paging paging, String path, List<T> items) {}

    /** Splits a list into pages: {@code base.html}, {@code base-2.html}, …; one page where the list is empty. */
    public static <T> List<Part<T>> split(String base, List<T> items, int perPage) {
        int pages = Math.max(1, (items.size() + perPage - 1) / perPage);
        List<Part<T>> parts = new ArrayList<>(pages);
        for (int number = 1; number <= pages; number++) {
            int from = (number - 1) * perPage;
            parts.add(new Part<>(
                    new Paging(
                            number,
                            pages,
                            number > 1 ? Optional.of(path(base, number - 1)) : Optional.empty(),
                            number < pages ? Optional.of(path(base, number + 1)) : Optional.empty()),
                    path(base, number),
                    items.subList(from, Math.min(items.size(), from + perPage))));
        }
        return parts;
    }

    private static String path(String base, int number) {
        return base + (number == 1 ? "" : "-" + number) + ".html";
    }
}
