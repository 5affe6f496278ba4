package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is longer, wider or deeper than anybody writes is refused in words, and takes neither memory nor time. */
class LimitsTest {
    private static final String HEADER = "title=Depth\ntype=text\n~~~~~~\n";

    @TempDir
    private Path folder;

    private Path table;
    private String header;

    @BeforeEach
    void copyPublication() throws IOException {
        EditedPublication.copyOf("ferry-strike", folder);
        table = folder.resolve("data/fines.csv");
        header = Files.readAllLines(table).get(0);
    }

    @Test
    void aCellMayHoldAMegabyte() throws IOException {
        write("data/fines.csv", header + "\n" + row("summary_en", "\"" + "ж".repeat(1 << 19) + "\""));
        assertThat(check().err()).doesNotContain("1 MB");
        write("data/fines.csv", header + "\n" + row("summary_en", "\"" + "ж".repeat((1 << 19) + 1) + "\""));
        isRefused("fines.csv:2", "summary_en", "holds more than 1 MB of text. Shorten it, or close a quotation mark");
    }

    @Test
    void aListMayHaveTenThousandValues() throws IOException {
        write("data/fines.csv", header + "\n" + row("article_ids", "a;".repeat(9_999) + "a"));
        assertThat(check().err()).doesNotContain("is a list of");
        write("data/fines.csv", header + "\n" + row("article_ids", "a;".repeat(10_000) + "a"));
        isRefused("fines.csv:2", "article_ids", "is a list of 10001 values; a list may have 10000. Divide the row");
    }

    /** Nobody has more names, and each is looked for everywhere. */
    @Test
    void aPersonMayHaveTwoHundredAliases() throws IOException {
        String aliases = IntStream.range(0, 201).mapToObj(one -> "Zed Z" + one).collect(Collectors.joining(";"));
        write(
                "data/people.csv",
                Files.readString(folder.resolve("data/people.csv")) + "zed,Zed," + aliases + ",,withheld,,\n");
        isRefused("people.csv:6", "aliases", "is a list of 201 values; a list of aliases may have 200. Divide the row");
    }

    @Test
    void aHeaderOfVeryManyColumnsIsOneProblem() throws IOException {
        write("data/fines.csv", header + ",x".repeat(100_000) + "\n");
        isRefused(
                "fines.csv:1", "", "columns; a table may have 2000. Delete the columns that datapackage.json does not");
        assertThat(check().err()).contains("1 problem.");
    }

    @Test
    void aQuotationThatTakesInTheRestOfTheFileIsTold() throws IOException {
        write("data/fines.csv", header + "\n\"" + "a line, and \"\"another\"\"\n".repeat(400_000));
        isRefused("fines.csv:2", "", "begins a cell of more than 8 MB; the rest of the file was not read. Close the");
    }

    static java.util.stream.Stream<Arguments> pages() {
        return java.util.stream.Stream.of(
                Arguments.of("> ".repeat(20_000) + "x", "Quotations or lists stand more than 50 deep"),
                Arguments.of("1) ".repeat(3_000) + "x", "Quotations or lists stand more than 50 deep"),
                Arguments.of(
                        IntStream.range(0, 700)
                                .mapToObj(i -> "  ".repeat(i) + "- x")
                                .collect(Collectors.joining("\n")),
                        "Quotations or lists stand more than 50 deep"),
                Arguments.of("[".repeat(50_000), "More than 50 brackets are open here at once"),
                Arguments.of("![".repeat(50_000) + "](x)".repeat(50_000), "More than 50 brackets are open here"),
                Arguments.of("`".repeat(900) + "a", "More than 50 of ` or ~ stand in a row"),
                Arguments.of("[^a]".repeat(30_000) + "\n\n[^a]: x", "is longer than 100000 characters"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageNestedTooDeepIsTold(String text, String told) throws IOException {
        write("site/content/deep.md", HEADER + text + "\n");
        Told build = Told.by("build", folder, "--out", folder.resolve("out"));
        assertThat(build.exitCode()).isEqualTo(1);
        assertThat(build.err()).contains("site/content/deep.md").contains(told);
    }

    @Test
    void aTitleOfAPageIsNoText() throws IOException {
        write("site/content/deep.md", "title=" + "a".repeat(5_000) + "\ntype=text\n~~~~~~\nx\n");
        Told build = Told.by("build", folder, "--out", folder.resolve("out"));
        assertThat(build.exitCode()).isEqualTo(1);
        assertThat(build.err()).contains("title is 5000 characters long, and may have 1000. Shorten it");
    }

    @Test
    void aTitleOfTheSiteIsNoText() throws IOException {
        write("site/jbake.properties", "site.languages=en\nsite.title=" + "a".repeat(5_000) + "\n");
        Told check = check();
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.err())
                .contains(
                        "site/jbake.properties:2  site.title is 5000 characters long, and may have 1000. Shorten it.");
    }

    @Test
    void aTitleOfAColumnIsNoText() throws IOException {
        Path description = folder.resolve("data/datapackage.json");
        write(
                "data/datapackage.json",
                Files.readString(description).replace("\"Amount of the fine\"", '"' + "a".repeat(50_000) + '"'));
        Told check = check();
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.err()).contains("it holds a text of 50000 characters, and may have 20000");
    }

    @Test
    void aSiteHasNoThousandLanguages() throws IOException {
        write("site/jbake.properties", "site.languages=en" + ",en".repeat(1_000) + "\n");
        Told build = Told.by("build", folder, "--out", folder.resolve("out"));
        assertThat(build.exitCode()).isEqualTo(1);
        assertThat(build.err()).contains("site.languages names 1001 languages, and a site may have 50");
    }

    static java.util.stream.Stream<Arguments> specifications() {
        return java.util.stream.Stream.of(
                Arguments.of("measure: " + "[".repeat(20_000), "chart"),
                Arguments.of("measure: " + "{a: ".repeat(20_000) + "}".repeat(20_000), "too deeply nested"),
                Arguments.of("only: [" + "a, ".repeat(30_000) + "]", "is too long or too deeply nested"),
                Arguments.of("title:\n  en: " + "word ".repeat(1_000) + "\n", "holds a text of 4999 characters"),
                Arguments.of("a: &a [x]\nb: [*a, *a]\n", "a.yaml"));
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void aChartNestedTooDeepIsTold(String text, String told) throws IOException {
        write("charts/a.yaml", text);
        Told check = check();
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.err()).contains("charts/a.yaml").contains(told);
    }

    static java.util.stream.Stream<String> descriptions() {
        return java.util.stream.Stream.of(
                "{\"a\":" + "[".repeat(100_000), "{\"a\":".repeat(100_000), "{\"a\":" + "9".repeat(100_000) + "}");
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void aDescriptionNestedTooDeepIsTold(String json) throws IOException {
        write("data/datapackage.json", json);
        Told check = check();
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.err())
                .contains("datapackage.json:1")
                .contains("it is nested too deep, or holds a number or text longer than any description needs");
    }

    private String row(String column, String cell) {
        return java.util.Arrays.stream(header.strip().split(","))
                .map(name -> name.equals(column) ? cell : "")
                .collect(Collectors.joining(",", "", "\n"));
    }

    private Told check() {
        return Told.by("check", folder);
    }

    private void isRefused(String place, String field, String told) {
        Told check = check();
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.err()).contains(place).contains(field).contains(told);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
