package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.recount.FigureTable;
import org.casebook.recount.Recount;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The site of the data that the project ships, as a reader downloads it. */
@TestInstance(Lifecycle.PER_CLASS)
class ShippedSiteTest {
    private static final Pattern ADDRESS_IN_STYLE = Pattern.compile("url\\(([^)]*)\\)|@import[^;]*");

    private PublishedSite site;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        site = PublishedSite.build(Path.of(""), folder.resolve("site"));
    }

    @Test
    void everyFigureLeadsToExactlyItsCases() throws IOException {
        int figures = 0;
        for (String page : site.pages()) {
            for (Element figure : site.page(page).select(".figure")) {
                assertThat(figure.normalName()).as("%s: %s", page, figure).isEqualTo("a");
                assertThat(figure.attr("data-cases")).as("%s: %s", page, figure).matches("[1-9][0-9]*");
                assertThat(site.casesBehind(page, figure))
                        .as("%s: %s", page, figure)
                        .hasSize(Integer.parseInt(figure.attr("data-cases")));
                figures++;
            }
        }
        assertThat(figures).isGreaterThan(300);
    }

    @Test
    void everyFileIsReachedByLinksSoThatACopyByLinksIsWhole() throws IOException {
        Set<String> reached = new TreeSet<>(Set.of("index.html"));
        Deque<String> unread = new ArrayDeque<>(reached);
        while (!unread.isEmpty()) {
            String page = unread.pop();
            for (Element link : site.page(page).select("a[href], link[href], script[src], img[src]")) {
                String address = link.attr(link.hasAttr("src") ? "src" : "href");
                if (!address.matches("(?:[a-z]+:|#).*")) {
                    String file =
                            URI.create("/" + page).resolve(address).getPath().substring(1);
                    if (reached.add(file) && file.endsWith(".html")) {
                        unread.push(file);
                    }
                }
            }
        }
        assertThat(reached).containsAll(site.files());
    }

    @Test
    void aPageThatIsNotThereSaysSoInEveryLanguage() throws IOException {
        Document page = site.page("404.html");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text()).isEqualTo("There is no such page");
        assertThat(page.select("section[lang=ru] h2").text()).isEqualTo("Такой страницы нет");
        assertThat(page.select("section[lang=kk] p").text()).contains("мекенжай");
        assertThat(page.select("section")).hasSize(2);
        assertThat(page.select("style, [style]")).isEmpty();
        // Nobody says where the site stands, and the address that was asked for may be of any depth.
        assertThat(page.select("a")).isEmpty();
    }

    @Test
    void thePlaceInTheSourceIsToldInTheLanguageOfThePage() throws IOException {
        assertThat(site.page("ru/cases/f-001.html").select(".source").text()).contains("раздел 4.a, пункт 1");
        assertThat(site.page("ru/cases/f-001.html").select(".source [lang]")).isEmpty();
        assertThat(site.page("cases/f-001.html").select(".source").text())
                .contains("Place in the source: section 4.a, item 1.");
        assertThat(site.page("cases/f-001.html").select(".source [lang]")).isEmpty();
    }

    @Test
    void aMarkAtAFigureLeadsToItsNoteUnderTheTable() throws IOException {
        int marks = 0;
        for (String page : List.of("companies/index.html", "ru/places/index.html", "companies-articles.html")) {
            Document of = site.page(page);
            for (Element mark : of.select(".mark")) {
                Element notes = of.getElementById(mark.attr("href").substring(1));
                assertThat(notes).as("%s: %s", page, mark).isNotNull();
                assertThat(mark.text()).isEqualTo("*");
                assertThat(notes.select("summary").text()).startsWith("* ");
                assertThat(notes.select("li")).hasSizeBetween(1, 10);
                marks++;
            }
            assertThat(of.select(".footnotes li").eachText()).as(page).doesNotHaveDuplicates();
            assertThat(of.select("td .note")).as(page).isEmpty();
        }
        assertThat(marks).isGreaterThan(5);
    }

    @Test
    void nobodySaysWhereTheSiteStandsSoSearchEnginesAreToldNoAddresses() throws IOException {
        for (String page : site.pages()) {
            assertThat(site.page(page).select("link[hreflang], link[rel=canonical]"))
                    .as(page)
                    .isEmpty();
        }
        assertThat(site.page("cases/f-001.html").select("a[hreflang]").eachAttr("href"))
                .containsExactly("../ru/cases/f-001.html", "../kk/cases/f-001.html");
    }

    @Test
    void everyCaseListedHasAPage() throws IOException {
        SortedSet<String> files = site.files();
        for (String page : site.pages()) {
            for (String caseId : site.page(page).select("[data-case]").eachAttr("data-case")) {
                assertThat(files).as(page).contains("cases/" + caseId + ".html");
            }
        }
    }

    @Test
    void everyPublishedFigureIsRecountedFromThePublishedTables() {
        Path data = site.root().resolve("data");
        SortedMap<String, FigureTable> published = Recount.published(data.resolve("statistics"));
        assertThat(published).hasSize(7);
        assertThat(published.values().stream().mapToInt(table -> table.rows().size()))
                .allMatch(rows -> rows > 5);
        assertThat(Recount.difference(Recount.of(data), published)).isEmpty();
    }

    @Test
    void everyFigureOfTheFirstPageIsTheOneOfTheTotals() throws IOException {
        FigureTable totals = statistics().get("totals.csv");
        Set<List<String>> shown = new HashSet<>();
        for (Element figure : site.page("index.html").select("a.figure:not(.map *)")) {
            ListAddress address =
                    ListAddress.read(figure.attr("href")).orElseThrow(() -> new AssertionError("no list: " + figure));
            assertThat(address.statistics()).isEqualTo("totals.csv");
            String status = figure.closest(".standing") == null ? "imposed" : "standing";
            String measure =
                    ShownFigure.measure(figure).orElseThrow(() -> new AssertionError("no measure beside " + figure));
            List<List<String>> rows = totals.rows().stream()
                    .filter(row -> cell(totals, row, "sanction").equals(address.sanction())
                            && cell(totals, row, "kind").equals(address.kind())
                            && cell(totals, row, "status").equals(status)
                            && (cell(totals, row, "measure") + "|" + cell(totals, row, "unit") + "|")
                                    .startsWith(measure + "|"))
                    .toList();
            assertThat(rows).as("rows of %s", figure).hasSize(1);
            assertThat(isShownBy(totals, rows.get(0), figure))
                    .as("%s, in totals.csv %s", figure, rows.get(0))
                    .isTrue();
            shown.add(rows.get(0));
        }
        assertThat(shown)
                .as("figures as imposed that the first page shows")
                .containsAll(totals.rows().stream()
                        .filter(row -> cell(totals, row, "status").equals("imposed"))
                        .filter(row -> !cell(totals, row, "measure").equals("cases"))
                        .toList());
    }

    @Test
    void everyFigureOfEveryPageIsOneOfItsStatistics() throws IOException {
        SortedMap<String, FigureTable> statistics = statistics();
        Set<String> files = new HashSet<>();
        for (String page : site.pages()) {
            for (Element figure : site.page(page).select("a.figure")) {
                Optional<ListAddress> address = ListAddress.read(PublishedSite.target(page, figure.attr("href")));
                if (address.isPresent()) {
                    FigureTable table = statistics.get(address.get().statistics());
                    assertThat(table).as("%s: %s", page, figure).isNotNull();
                    List<List<String>> rows = table.rows().stream()
                            .filter(row -> row.subList(0, address.get().key().size())
                                    .equals(address.get().key()))
                            .filter(row -> cell(table, row, "sanction")
                                            .equals(address.get().sanction())
                                    && cell(table, row, "kind")
                                            .equals(address.get().kind()))
                            .toList();
                    assertThat(rows)
                            .as("%s: %s among %s", page, figure, rows)
                            .anyMatch(row -> isShownBy(table, row, figure));
                    files.add(address.get().statistics());
                }
            }
        }
        assertThat(files).contains("totals.csv", "by-company.csv", "by-article.csv", "by-company-and-article.csv");
    }

    @Test
    void noLinkWithinTheSiteIsBroken() throws IOException {
        SortedSet<String> files = site.files();
        for (String page : site.pages()) {
            for (Element element : site.page(page).select("[href], [src], [srcset], [data], [poster]")) {
                String address = Stream.of("href", "src", "srcset")
                        .filter(element::hasAttr)
                        .map(element::attr)
                        .findFirst()
                        .orElseThrow();
                if (address.matches("(https?|mailto|data):.*")) {
                    continue;
                }
                assertThat(address).as("%s: %s", page, element).isNotEmpty().doesNotStartWith("/");
                String target = PublishedSite.target(page, address);
                int hash = target.indexOf('#');
                String file = hash < 0 ? target : target.substring(0, hash);
                assertThat(files).as("%s: %s", page, element).contains(file);
                if (hash >= 0) {
                    assertThat(site.page(file).getElementById(target.substring(hash + 1)))
                            .as("%s: %s", page, element)
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void nothingIsFetchedFromAnotherHost() throws IOException {
        for (String page : site.pages()) {
            Document document = site.page(page);
            // Only a link that a reader follows may lead elsewhere.
            for (Element element : document.select(":not(a)[href], [src], [srcset], [data], [poster], [background]")) {
                for (String attribute : List.of("href", "src", "srcset", "data", "poster", "background")) {
                    assertThat(element.attr(attribute))
                            .as("%s: %s", page, element)
                            .doesNotContain("//");
                }
            }
            // The one form leads to a page of the site, and has nothing in it that a browser sends.
            assertThat(document.select("form#find[action*=:], form#find [name], form#find[method]"))
                    .as(page)
                    .isEmpty();
            assertThat(document.select(
                            "[ping], form:not(#find), iframe, object, embed, base, meta[http-equiv=refresh]"))
                    .as(page)
                    .isEmpty();
            document.select("[style]").forEach(styled -> assertNoForeignAddress(page, styled.attr("style")));
            document.select("style").forEach(style -> assertNoForeignAddress(page, style.data()));
        }
        for (String file : site.files()) {
            if (file.endsWith(".css")) {
                assertNoForeignAddress(file, site.text(file));
            } else if (file.endsWith(".svg")) {
                assertThat(site.text(file))
                        .as(file)
                        .doesNotContainIgnoringCase("<script")
                        .doesNotContainIgnoringCase("<image")
                        .doesNotContainPattern("href=\"[^#\"]");
            }
        }
    }

    @Test
    void everyPageIsMadeForEveryReader() throws IOException {
        for (String page : site.pages()) {
            Document document = site.page(page);
            assertThat(
                            document.select(
                                    "script:not([src]):not([type=application/ld+json]), [onclick], [onload], [href^=javascript:]"))
                    .as(page)
                    .isEmpty();
            String language = page.startsWith("ru/") || page.startsWith("kk/") ? page.substring(0, 2) : "en";
            assertThat(document.select("html").attr("lang")).as(page).isEqualTo(language);
            assertThat(document.select("h1")).as(page).hasSize(1);
            assertThat(document.select("h1").text()).as(page).isNotBlank();
            assertThat(document.title()).as(page).isNotBlank();
        }
    }

    @Test
    void theChecksumsAreThoseOfAllFiles() throws IOException, NoSuchAlgorithmException {
        List<String> lines = new ArrayList<>();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String file : site.files()) {
            if (!file.equals("SHA256SUMS")) {
                lines.add(HexFormat.of().formatHex(digest.digest(site.bytes(file))) + "  " + file);
            }
        }
        assertThat(Files.readAllLines(site.root().resolve("SHA256SUMS"), StandardCharsets.UTF_8))
                .containsExactlyElementsOf(lines);
    }

    private SortedMap<String, FigureTable> statistics() {
        return new TreeMap<>(Recount.published(site.root().resolve("data").resolve("statistics")));
    }

    private static boolean isShownBy(FigureTable table, List<String> row, Element figure) {
        return cell(table, row, "cases").equals(figure.attr("data-cases"))
                && ShownFigure.read(figure.text())
                        .shows(
                                cell(table, row, "low"),
                                cell(table, row, "high"),
                                cell(table, row, "approx"),
                                cell(table, row, "basis"));
    }

    private static String cell(FigureTable table, List<String> row, String column) {
        return row.get(table.header().indexOf(column));
    }

    private static void assertNoForeignAddress(String file, String style) {
        Matcher address = ADDRESS_IN_STYLE.matcher(style);
        while (address.find()) {
            assertThat(address.group()).as(file).doesNotContain("//");
        }
    }
}
