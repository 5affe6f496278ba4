package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The data folder of the shipped site, read as analysts and their programs read it. JSON is YAML, so one reader does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenDataTest {
    private static final String BASE = "https://example.org/mangistau/";

    @TempDir
    private static Path folder;

    private PublishedSite site;

    @BeforeAll
    void build() throws IOException {
        Told told = Told.by("build", Path.of(""), "--out", folder.resolve("site"), "--base-url=" + BASE);
        assertThat(told.exitCode()).as(told.err()).isZero();
        site = PublishedSite.at(folder.resolve("site"));
    }

    @Test
    void everyCsvIsUtf8WithoutAMarkAndEndsEachRecordWithCrLf() throws IOException {
        List<String> files =
                site.files().stream().filter(file -> file.endsWith(".csv")).toList();

        assertThat(files).contains("data/fines.csv", "data/statistics/totals.csv", "ru/charts/people-by-company.csv");
        for (String file : files) {
            String text = site.text(file);
            assertThat(text).as(file).doesNotStartWith("\uFEFF").endsWith("\r\n");
            // No cell of these tables holds a line break.
            assertThat(text.replace("\r\n", "")).as(file).doesNotContain("\n", "\r");
        }
    }

    @Test
    void aPageTellsSearchEnginesItsWholeAddressInEveryLanguage() throws IOException {
        assertThat(site.page("ru/cases/f-001.html").select("link[hreflang]").eachAttr("href"))
                .containsExactly(
                        BASE + "cases/f-001.html",
                        BASE + "cases/f-001.html",
                        BASE + "ru/cases/f-001.html",
                        BASE + "kk/cases/f-001.html");
        assertThat(site.page("ru/cases/f-001.html").select("link[hreflang]").eachAttr("hreflang"))
                .containsExactly("en", "x-default", "ru", "kk");
        assertThat(site.page("404.html").select("a").eachAttr("href"))
                .contains(BASE + "index.html", BASE + "ru/index.html", BASE + "kk/index.html", BASE + "search.html")
                .allSatisfy(way -> {
                    assertThat(way).startsWith(BASE);
                    assertThat(site.files()).contains(way.substring(BASE.length()));
                });
    }

    @Test
    void quantitiesDatesAndPagesAreReadyForCalculation() throws IOException {
        CSVRecord about30 = row("data/fines.csv", "f-001");
        assertThat(about30.get("people")).isEqualTo("~30");
        assertThat(cells(about30, "people_low", "people_high", "people_approx")).containsExactly("30", "30", "yes");
        assertThat(cells(about30, "date_earliest", "date_latest")).containsExactly("2011-06-06", "2011-06-06");
        assertThat(about30.get("case_url")).isEqualTo(BASE + "cases/f-001.html");

        CSVRecord named = row("data/fines.csv", "f-004");
        assertThat(named.get("person_id")).isNotEmpty();
        assertThat(named.get("people")).isEmpty();
        assertThat(cells(named, "people_low", "people_high", "people_approx")).containsExactly("1", "1", "no");

        CSVRecord hundreds = row("data/dismissals.csv", "d-001");
        assertThat(cells(hundreds, "people_low", "people_high", "people_approx"))
                .containsExactly("200", "", "no");
        assertThat(cells(hundreds, "date_earliest", "date_latest")).containsExactly("2011-05-01", "2011-10-31");
        assertThat(cells(row("data/dismissals.csv", "d-002"), "date_earliest", "date_latest"))
                .containsExactly("2011-05-01", "2011-10-10");
        assertThat(site.files()).contains(about30.get("case_url").substring(BASE.length()));
    }

    @Test
    void listsAreLinkTablesWithoutTheWordsThatNameNoRow() throws IOException {
        assertThat(links("data/case-articles.csv", "case_id", "s-001"))
                .containsExactly("kz-criminal-1997-334", "kz-criminal-1997-164");
        assertThat(links("data/case-charged-articles.csv", "case_id", "s-002")).containsExactly("kz-criminal-1997-164");
        assertThat(links("data/case-companies.csv", "case_id", "f-001")).containsExactly("karazhanbasmunai");
        assertThat(row("data/dismissals.csv", "d-001").get("company_ids")).isEqualTo("several");
        assertThat(links("data/case-companies.csv", "case_id", "d-001")).isEmpty();
        assertThat(links("data/event-companies.csv", "event_id", "strikes-mangistau-2011"))
                .containsExactly("karazhanbasmunai", "ozenmunaigas", "ersai-caspian-contractor", "ozenjenergoneft");
        assertThat(links("data/person-aliases.csv", "person_id", "azhigalieva-natalia"))
                .containsExactly("Natalya Azhigalieva", "Natalia Azhigalievaja");
        assertThat(links("data/case-initiator-ids.csv", "case_id", "s-001")).containsExactly("karazhanbasmunai");
    }

    @Test
    void theDataPackageDescribesEveryCsvAsItIs() throws Exception {
        Map<?, ?> description = yaml("data/datapackage.json");
        Set<String> described = new TreeSet<>();
        for (Map<?, ?> resource : maps(description, "resources")) {
            String path = "data/" + resource.get("path");
            byte[] bytes = site.bytes(path);
            if (path.endsWith(".csv")) {
                described.add(path);
            }
            assertThat(resource.get("bytes")).as(path).isEqualTo(bytes.length);
            assertThat(resource.get("hash"))
                    .as(path)
                    .isEqualTo("sha256:"
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(bytes)));
            if (!path.endsWith(".csv")) {
                continue;
            }
            Map<?, ?> schema = (Map<?, ?>) resource.get("schema");
            assertThat(header(path))
                    .as(path)
                    .containsExactlyElementsOf(maps(schema, "fields").stream()
                            .map(field -> String.valueOf(field.get("name")))
                            .toList());
            assertThat(maps(schema, "fields"))
                    .as("%s: every column has a title and a description in three languages", path)
                    .allSatisfy(field -> {
                        assertThat(String.valueOf(field.get("title"))).isNotBlank();
                        assertThat((Map<?, ?>) field.get("casebook:descriptions"))
                                .isNotNull()
                                .hasSize(2);
                    });
            assertThat(yaml(path + "-metadata.json").get("url"))
                    .isEqualTo(Path.of(path).getFileName().toString());
        }
        assertThat(described)
                .containsExactlyElementsOf(site.files().stream()
                        .filter(file -> file.matches("data/([^/]+|statistics/.+)\\.csv"))
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(description.get("version")).isEqualTo("1.0.0");
        assertThat(String.valueOf(description.get("licenses"))).contains("CC-BY-4.0");
        assertThat(String.valueOf(description.get("contributors"))).contains("Casebook contributors");
    }

    @Test
    void theCitationSaysTheSameEverywhere() throws IOException {
        Map<?, ?> citation = yaml("data/CITATION.cff");
        assertThat(citation.get("title"))
                .isEqualTo("Repression of striking oil workers in Mangistau, Kazakhstan, 2011");
        assertThat(String.valueOf(citation.get("authors")))
                .isEqualTo("[{name=Kazakhstan International Bureau for Human Rights and Rule of Law},"
                        + " {name=International Partnership for Human Rights}]");
        assertThat(citation.get("version")).isEqualTo("1.0.0");
        assertThat(citation.get("license")).isEqualTo("CC-BY-4.0");
        assertThat(citation.get("url")).isEqualTo(BASE);

        String page = "data/index.html";
        List<String> forms = site.page(page).select("#cite pre").eachText();
        assertThat(forms).hasSize(2);
        assertThat(forms.get(0))
                .startsWith("@misc{mangistau-2011,")
                .contains("  author = {{Kazakhstan International Bureau for Human Rights and Rule of Law} and"
                        + " {International Partnership for Human Rights}},")
                .contains("  title = {{Repression of striking oil workers in Mangistau, Kazakhstan, 2011}},")
                .contains("{Casebook contributors}");
        assertThat(site.text("ru/" + page))
                .contains("Казахстанское международное бюро по правам человека и соблюдению законности; Международное"
                        + " партнёрство по правам человека. Преследование бастовавших нефтяников Мангистау, Казахстан,"
                        + " 2011 год. Набор данных, версия 1.0.0, данные на 10 октября 2011 года.");
        assertThat(site.text("data/dcat.ttl"))
                .contains("dct:title \"Repression of striking oil workers in Mangistau, Kazakhstan, 2011\"@en");
        Map<?, ?> csl = new Yaml().load(forms.get(1));
        assertThat(csl.get("type")).isEqualTo("dataset");
        assertThat(csl.get("URL")).isEqualTo(BASE + "index.html");
        assertThat(site.page("cases/f-001.html").select("pre"))
                .as("cases say it in words")
                .isEmpty();
    }

    @Test
    void searchEnginesFindADatasetOnHomeDataAndChartPagesInEveryLanguage() throws IOException {
        for (String page : List.of("index.html", "ru/data/index.html", "kk/charts/people-by-company.html")) {
            String json =
                    site.page(page).select("script[type=application/ld+json]").html();
            Map<?, ?> dataset = new Yaml().load(json);
            assertThat(dataset.get("@type")).isEqualTo("Dataset");
            assertThat(dataset.get("temporalCoverage"))
                    .as("the first day of the earliest date, and the day up to which the tables are complete")
                    .isEqualTo("2011-05-01/2011-10-10");
            assertThat(dataset.get("url")).isEqualTo(BASE + page);
            for (Map<?, ?> file : maps(dataset, "distribution")) {
                String url = String.valueOf(file.get("contentUrl"));
                assertThat(url).startsWith(BASE);
                assertThat(site.files()).contains(url.substring(BASE.length()));
            }
        }
        assertThat(site.page("cases/f-001.html").select("script:not([src$=find.js])"))
                .isEmpty();
    }

    /** Croissant demands a checksum of each file; those of workbooks and zips are not the same with every Java. */
    @Test
    void croissantOffersEveryFileWhoseBytesAreTheSameEverywhere() throws IOException {
        Map<?, ?> dataset = yaml("data/croissant.json");
        SortedSet<String> offered = new TreeSet<>();
        for (Map<?, ?> file : maps(dataset, "distribution")) {
            String path = String.valueOf(file.get("@id"));
            assertThat(file.get("contentUrl")).isEqualTo(BASE + "data/" + path);
            assertThat(site.text("SHA256SUMS")).contains(file.get("sha256") + "  data/" + path + "\n");
            assertThat(file.get("contentSize")).isEqualTo(site.bytes("data/" + path).length + " B");
            offered.add(path);
        }

        SortedSet<String> expected = new TreeSet<>(List.of("casebook.sqlite", "casebook.json"));
        for (String file : site.files()) {
            if (file.matches("data/(statistics/)?[^/]+\\.csv")) {
                expected.add(file.substring("data/".length()));
            }
        }
        assertThat(offered).isEqualTo(expected);
        assertThat(maps(dataset, "distribution"))
                .filteredOn(file -> "casebook.sqlite".equals(file.get("@id")))
                .extracting(file -> file.get("encodingFormat"))
                .isEqualTo(List.of("application/vnd.sqlite3"));
    }

    @Test
    void theDataPageTellsRowsAndSizes() throws IOException {
        assertThat(site.page("data/index.html").select("dl.files div").stream()
                        .filter(file -> file.select("dt").text().equals("fines.csv"))
                        .map(file -> file.select(".note").text()))
                .singleElement()
                .asString()
                .startsWith("Rows: " + records("data/fines.csv").size() + " · ")
                .endsWith(" kB");
        assertThat(site.page("data/index.html").select("a[href=../SHA256SUMS]")).hasSize(1);
    }

    @Test
    void whatIsPublishedCanBeReadAsInputAndGivesTheSameTables() throws IOException {
        Path again = folder.resolve("again");
        for (String file : site.files()) {
            if (file.matches("data/[^/]+|data/statistics/.+")) {
                Path copy = again.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.write(copy, site.bytes(file));
            }
        }
        copy(Path.of("site", "jbake.properties"), again);

        Told told = Told.by("build", again, "--out", folder.resolve("twice"), "--base-url=" + BASE);

        assertThat(told.exitCode()).as(told.err()).isZero();
        PublishedSite twice = PublishedSite.at(folder.resolve("twice"));
        for (String file : site.files()) {
            if (file.startsWith("data/") && file.endsWith(".csv")) {
                assertThat(new String(twice.bytes(file), StandardCharsets.UTF_8))
                        .as(file)
                        .isEqualTo(site.text(file));
            }
        }
    }

    private static void copy(Path file, Path to) throws IOException {
        Path copy = to.resolve(file.toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
    }

    private List<CSVRecord> records(String file) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                site.text(file),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    private List<String> header(String file) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                site.text(file), CSVFormat.RFC4180.builder().setHeader().get())) {
            return parser.getHeaderNames();
        }
    }

    private CSVRecord row(String file, String id) throws IOException {
        return records(file).stream()
                .filter(row -> row.get(0).equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> links(String file, String key, String id) throws IOException {
        List<String> values = new ArrayList<>();
        for (CSVRecord link : records(file)) {
            if (link.get(key).equals(id)) {
                values.add(link.get(1));
            }
        }
        return values;
    }

    private static List<String> cells(CSVRecord row, String... columns) {
        return Stream.of(columns).map(row::get).toList();
    }

    private Map<?, ?> yaml(String file) throws IOException {
        return new Yaml().load(site.text(file));
    }

    private static List<Map<?, ?>> maps(Map<?, ?> map, String key) {
        List<Map<?, ?>> maps = new ArrayList<>();
        ((List<?>) map.get(key)).forEach(element -> maps.add((Map<?, ?>) element));
        return maps;
    }
}
