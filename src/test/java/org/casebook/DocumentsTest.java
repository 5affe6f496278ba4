package org.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.cli.Casebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the documents say of files, commands and versions is there. With {@code -Dcasebook.golden.update=true} the list of
 * decisions is written anew.
 */
class DocumentsTest {
    private static final Path DECISIONS = Path.of("docs", "decisions");
    private static final Path MAIN = Path.of("src", "main", "java", "org", "casebook");
    private static final Pattern TYPE = Pattern.compile("`((?:[a-z]+\\.)+[A-Z]\\w+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern DECISION = Pattern.compile("# (\\d{4}) ([^\n]+)\n\n(\\d{4}-\\d{2}-\\d{2})\n\n\\S");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
    private static final Pattern VERSION = Pattern.compile("\\d+(?:\\.\\d+)+");

    static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(top, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> decisions() throws IOException {
        return documents().stream()
                .filter(path -> path.startsWith(DECISIONS) && !path.endsWith("README.md"))
                .toList();
    }

    @Test
    void theReadmeIsShort() throws IOException {
        assertThat(Files.size(Path.of("README.md"))).isLessThanOrEqualTo(8000);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsToAFileAndAHeading(Path document) throws IOException {
        List<String> broken = new ArrayList<>();
        for (String link : found(LINK, Files.readString(document))) {
            if (!link.matches("(?s)https?:.*") && !leadsSomewhere(document, link)) {
                broken.add(link);
            }
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyTestThatIsNamedExists(Path document) throws IOException {
        Set<String> missing = new TreeSet<>(found(TEST, Files.readString(document)));
        missing.removeAll(testClasses());
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionHasItsNumberAndItsDate(Path decision) throws IOException {
        assertThat(decision(decision).group(1))
                .isEqualTo(decision.getFileName().toString().substring(0, 4));
    }

    @Test
    void everyDecisionIsInTheListOnce() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Path decision : decisions()) {
            Matcher told = decision(decision);
            expected.add("| [" + told.group(1) + "](" + decision.getFileName() + ") | " + told.group(3) + " | "
                    + told.group(2) + " |");
        }
        Path list = DECISIONS.resolve("README.md");
        if (Boolean.getBoolean("casebook.golden.update")) {
            Stream<String> before = Files.readAllLines(list).stream().filter(line -> !line.startsWith("| ["));
            Files.write(list, Stream.concat(before, expected.stream()).toList());
        }
        assertThat(Files.readAllLines(list))
                .filteredOn(line -> line.startsWith("| ["))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "release", "verify", "sample"})
    void everyOptionOfACommandIsToldToPublishers(String command) throws IOException {
        String page = Files.readString(Path.of("docs", "publishing.md"));
        String row = page.lines()
                .filter(line -> line.startsWith("| `casebook " + command + " "))
                .findFirst()
                .orElse("");
        Set<String> told = new TreeSet<>(found(OPTION, row));
        told.addAll(List.of("--debug", "--help", "--version"));
        assertThat(told).isEqualTo(new TreeSet<>(found(OPTION, help(command))));
        assertThat(page).contains("`--debug`", "`--help`", "`--version`");
    }

    @Test
    void everyTypeOfTheGlossaryIsThere() throws IOException {
        Set<String> types = new TreeSet<>();
        for (String type : found(TYPE, Files.readString(Path.of("docs", "glossary.md")))) {
            types.add(type.replace('.', '/') + ".java");
        }
        assertThat(types).hasSizeGreaterThan(80);
        types.removeIf(type -> Files.exists(MAIN.resolve(type)));
        assertThat(types).as("named in docs/glossary.md, but no file").isEmpty();
    }

    @Test
    void librariesHaveTheVersionsOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> versions = Files.readString(Path.of("docs", "libraries.md"))
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|", -1)[2])
                .flatMap(cell -> found(VERSION, cell).stream())
                .toList();
        assertThat(versions).hasSizeGreaterThan(20);
        assertThat(versions).allMatch(version -> pom.contains(">" + version + "<"));
    }

    @Test
    void theChangelogHasDatesAndKinds() throws IOException {
        List<String> headings = Files.readAllLines(Path.of("CHANGELOG.md")).stream()
                .filter(line -> line.startsWith("#"))
                .toList();
        assertThat(headings)
                .startsWith("# Changelog", "## Unreleased")
                .allMatch(line -> line.matches("# Changelog|## Unreleased|## \\d{4}-\\d{2}-\\d{2}( .+)?"
                        + "|### (Added|Changed|Fixed|Security)"));
        assertThat(headings.stream().filter(line -> line.startsWith("## 2")))
                .hasSizeGreaterThan(2)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    private static boolean leadsSomewhere(Path document, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
        return Files.exists(target) && (parts.length == 1 || headings(target).contains(parts[1]));
    }

    /** The addresses of a document's headings, as places that show repositories make them. */
    private static Set<String> headings(Path document) throws IOException {
        try (Stream<String> lines = Files.lines(document)) {
            return lines.filter(line -> line.matches("#+ .*"))
                    .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                    .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> testClasses() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            return files.map(path -> path.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static Matcher decision(Path decision) throws IOException {
        Matcher told = DECISION.matcher(Files.readString(decision));
        assertThat(told.lookingAt())
                .as("%s begins with \"# NNNN Title\", a blank line, its date, a blank line", decision)
                .isTrue();
        return told;
    }

    private static String help(String command) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(words, true, StandardCharsets.UTF_8);
        assertThat(Casebook.run(out, out, command, "--help")).isZero();
        return words.toString(StandardCharsets.UTF_8);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(match.groupCount() > 0 ? 1 : 0))
                .toList();
    }
}
