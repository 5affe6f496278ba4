package org.casebook.verify.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.verify.cases.Category;
import org.casebook.verify.recount.Breakdown;

/**
 * What the address of a list of cases says of the figures that lead there.
 *
 * @param breakdown the file that has these figures
 * @param keys their keys in it
 * @param category what they count
 */
record ListAddress(Breakdown breakdown, List<String> keys, Category category) {
    private static final Pattern LIST =
            Pattern.compile("(?:[^/]+/)?cases/([a-z-]+)/(?:(.+)/)?([a-z][a-z0-9-]*)\\.html");

    /** Reads the path of a page; empty for one that is no list of a breakdown's figures. */
    static Optional<ListAddress> of(String path) {
        Matcher list = LIST.matcher(path);
        if (!list.matches()) {
            return Optional.empty();
        }
        String folders = list.group(2);
        List<String> folderNames = folders == null ? List.of() : List.of(folders.split("/", -1));
        for (Breakdown breakdown : Breakdown.values()) {
            if (breakdown.folder().equals(list.group(1))) {
                List<String> keys = keys(breakdown, folderNames);
                return keys.size() == breakdown.keyColumns().size()
                        ? category(String.valueOf(list.group(3)))
                                .map(category -> new ListAddress(breakdown, keys, category))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static List<String> keys(Breakdown breakdown, List<String> folders) {
        List<String> keys = new ArrayList<>();
        folders.forEach(folder -> keys.add(folder.equals("not-known") ? "" : folder));
        if (breakdown == Breakdown.REPEATED && !keys.isEmpty()) {
            keys.set(0, keys.get(0).replace('-', '_'));
            if (keys.size() == 1) {
                keys.add("");
            }
        }
        return List.copyOf(keys);
    }

    private static Optional<Category> category(String name) {
        return Arrays.stream(Category.values())
                .filter(category -> {
                    String word = category.sanction()
                            + (category.kind().isEmpty()
                                    ? ""
                                    : "-" + category.kind().replace('_', '-'));
                    return name.equals(word) || name.startsWith(word + "-");
                })
                .findFirst();
    }
}
