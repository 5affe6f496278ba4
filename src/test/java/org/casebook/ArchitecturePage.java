package org.casebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What {@code docs/architecture.md} says of the packages.
 *
 * @param text the page
 */
record ArchitecturePage(String text) {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|[^|]*\\|([^|]*)\\|([^|]*)\\|$");
    private static final Pattern PICTURE = Pattern.compile("(?s)```text\n(.*?)\n```");
    private static final Pattern STAGE = Pattern.compile("(?m)^([A-Z]+)\\b");
    private static final Pattern PACKAGE_OF_A_STAGE = Pattern.compile("(?m)^ {11}(\\w+) {2}");

    static ArchitecturePage read() {
        try {
            return new ArchitecturePage(Files.readString(Path.of("docs", "architecture.md")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the table allows each package to import of ours. */
    Map<String, Set<String>> mayImport() {
        return column(2, "nothing");
    }

    /** Which libraries each package is the user of; only packages that have some. */
    Map<String, Set<String>> libraries() {
        Map<String, Set<String>> libraries = column(3, "");
        libraries.values().removeIf(Set::isEmpty);
        return libraries;
    }

    private Map<String, Set<String>> column(int column, String none) {
        Map<String, Set<String>> cells = new TreeMap<>();
        ROW.matcher(text).results().forEach(row -> cells.put(row.group(1), words(row.group(column), none)));
        return cells;
    }

    private static Set<String> words(String cell, String none) {
        Set<String> words = new TreeSet<>(Arrays.asList(cell.strip().split(", ", -1)));
        words.remove(none);
        return words;
    }

    /** The stages of a build, in the order of the first picture. */
    List<String> stages() {
        return all(STAGE, picture(0));
    }

    /** The packages that the first picture names. */
    Set<String> packagesOfStages() {
        return new TreeSet<>(all(PACKAGE_OF_A_STAGE, picture(0)));
    }

    /** The second picture. */
    String layers() {
        return picture(1);
    }

    /** The third: the rooms of each package that has some. */
    String rooms() {
        return picture(2);
    }

    private String picture(int number) {
        return PICTURE.matcher(text)
                .results()
                .skip(number)
                .findFirst()
                .map(match -> match.group(1))
                .orElse("");
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
