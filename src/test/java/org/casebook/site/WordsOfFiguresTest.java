package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.recount.FigureTable;
import org.casebook.recount.Recount;
import org.casebook.sample.Sample;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What figures say in every language where a bound is open, on the shipped site and on those of invented publications. */
@TestInstance(Lifecycle.PER_CLASS)
class WordsOfFiguresTest {
    private static final Pattern SOFT_LEAST =
            Pattern.compile("at least about|не менее (?:примерно|около)|около [0-9\u00a0 ]+ и более|кемінде шамамен");

    private static final String NUMBER = "([0-9]+(?:[,\u00a0][0-9]{3})*(?:[.,][0-9]{1,2})?)";
    /** A lower bound and nothing else. */
    private static final Map<String, String> BARE = Map.of(
            "en", "at least N|about N or more",
            "ru", "не менее N|примерно N или больше",
            "kk", "кемінде N|шамамен N немесе одан көп");

    @TempDir
    private static Path folder;

    private final List<PublishedSite> sites = new ArrayList<>();

    @BeforeAll
    void build() throws Exception {
        sites.add(PublishedSite.build(Path.of(""), folder.resolve("shipped")));
        for (int seed : List.of(3, 8)) {
            Path publication = folder.resolve("publication-" + seed);
            Sample.write(publication, 30, seed);
            sites.add(PublishedSite.build(publication, folder.resolve("site-" + seed)));
        }
    }

    @Test
    void noFigureIsAtLeastAbout() throws IOException {
        for (PublishedSite site : sites) {
            for (String file : site.files()) {
                if (file.matches(".*\\.(html|svg|xml|json|js|csv)")) {
                    assertThat(SOFT_LEAST.matcher(site.text(file)).find())
                            .as(file)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void noLowerBoundThatRestsOnAWordStandsAlone() throws IOException {
        int inWords = 0;
        for (PublishedSite site : sites) {
            Map<String, FigureTable> statistics = Recount.published(site.root().resolve("data/statistics"));
            for (String page : site.pages()) {
                for (Element figure : site.page(page).select("a.figure")) {
                    Optional<String> bare = bare(language(page), figure.text());
                    if (bare.isPresent()) {
                        assertThat(leastNumbers(statistics, page, figure))
                                .as("%s: %s", page, figure)
                                .contains(bare.get());
                    }
                    inWords += figure.text().contains("(counted as ") ? 1 : 0;
                }
            }
        }
        assertThat(inWords).isGreaterThan(20);
    }

    @Test
    void noChartDescribesALowerBoundThatRestsOnAWordAsANumber() throws IOException {
        int described = 0;
        for (PublishedSite site : sites) {
            for (String file : site.files()) {
                if (file.matches("(?:(?:ru|kk)/)?charts/.*\\.metadata\\.json")) {
                    described += describe(site, file.substring(0, file.length() - ".metadata.json".length()));
                }
            }
        }
        assertThat(described).isGreaterThan(10);
    }

    /** How many figures of a chart rest on words. */
    private static int describe(PublishedSite site, String chart) throws IOException {
        String said = site.page(chart + ".svg").select("desc").text();
        List<String> lines = site.text(chart + ".csv").lines().toList();
        List<String> words =
                lines.stream().filter(line -> line.endsWith(",words")).toList();
        Set<String> numbers = new HashSet<>();
        lines.stream()
                .filter(line -> line.endsWith(",number"))
                .map(WordsOfFiguresTest::low)
                .forEach(numbers::add);
        Matcher bare = Pattern.compile("[:–—] (?:" + pattern(language(chart)) + ")(?=[.,]|$)")
                .matcher(said);
        while (bare.find()) {
            assertThat(numbers).as("%s: %s", chart, bare.group()).contains(plain(number(bare)));
        }
        return words.size();
    }

    /** Of a line that ends in low, high, approx, cases, cases without value and basis. */
    private static String low(String line) {
        String[] cells = line.split(",", -1);
        return cells[cells.length - 6];
    }

    private static Set<String> leastNumbers(Map<String, FigureTable> statistics, String page, Element figure) {
        String target = PublishedSite.target(page, figure.attr("href")).replaceFirst("^(?:ru|kk)/", "");
        ListAddress address = ListAddress.read(target).orElseThrow(() -> new AssertionError(target));
        FigureTable table = statistics.get(address.statistics());
        Set<String> numbers = new HashSet<>();
        table.rows().stream()
                .filter(row -> row.subList(0, address.key().size()).equals(address.key()))
                .filter(row -> Stream.of("sanction", "kind")
                        .map(column -> cell(table, row, column))
                        .toList()
                        .equals(List.of(address.sanction(), address.kind())))
                .filter(row -> cell(table, row, "basis").equals("number")
                        && cell(table, row, "high").isEmpty())
                .forEach(row -> numbers.add(cell(table, row, "low")));
        return numbers;
    }

    private static String cell(FigureTable table, List<String> row, String column) {
        return row.get(table.header().indexOf(column));
    }

    private static String language(String page) {
        return page.matches("(?:ru|kk)/.*") ? page.substring(0, 2) : "en";
    }

    private static String pattern(String language) {
        return BARE.getOrDefault(language, "").replace("N", NUMBER);
    }

    private static Optional<String> bare(String language, String text) {
        Matcher bare = Pattern.compile(pattern(language)).matcher(text);
        return bare.matches() ? Optional.of(plain(number(bare))) : Optional.empty();
    }

    private static String number(Matcher bare) {
        return Optional.ofNullable(bare.group(1)).orElseGet(() -> bare.group(2));
    }

    /** Without what parts groups of digits; a decimal comma is a point in the files. */
    private static String plain(String number) {
        return number.replaceAll("[,\u00a0](?=[0-9]{3})", "").replace(',', '.');
    }
}
