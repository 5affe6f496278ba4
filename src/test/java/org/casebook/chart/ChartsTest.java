package org.casebook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casebook.chart.model.ChartModel;
import org.casebook.chart.model.ChartSeries;
import org.casebook.chart.model.ChartTable;
import org.casebook.chart.model.ChartValue;
import org.casebook.chart.spec.ChartSpec;
import org.casebook.chart.spec.ChartSpecs;
import org.casebook.chart.spec.PackedSpecs;
import org.casebook.chart.spec.SpecReader;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Table;
import org.casebook.resource.PackageFile;
import org.casebook.resource.TableFile;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Suppression;
import org.casebook.tabulate.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated("It changes the language of the process")
class ChartsTest {
    private static final String PEOPLE_BY_COMPANY = """
            measure: people
            breakdown: by-company
            sanctions: [dismissal, fine, administrative_arrest]
            title: {en: People by company}
            subtitle: {en: People}
            note: {en: A note.}
            """;
    private static final String FINES = """
            measure: amount
            breakdown: by-company
            sanctions: fine
            title: {en: "Fines in {unit}"}
            """;
    private static final String MONTHS = """
            measure: sanctions
            breakdown: by-month
            kind: columns
            title: {en: Sanctions by month}
            """;

    @TempDir
    private Path folder;

    private List<Chart> charts(SmallCasebook casebook, String spec, String language) throws IOException {
        Dataset dataset = casebook.dataset(folder);
        Path charts = Files.createDirectories(folder.resolve("charts"));
        Files.writeString(charts.resolve("x.yaml"), spec);
        PackedSpecs none = new PackedSpecs(ChartsTest.class.getClassLoader(), "no/such/folder");
        List<ChartSpec> specs = ChartSpecs.read(folder, none).content().orElseThrow();
        return Charts.of(specs, Statistics.of(dataset), dataset, ChartMessages.words(language));
    }

    private Chart chart(String spec) throws IOException {
        return charts(SmallCasebook.varied(), spec, "en").get(0);
    }

    private static List<String> drawn(Chart chart) {
        List<String> lines = new ArrayList<>();
        ChartModel model = chart.model();
        for (int i = 0; i < model.categories().size(); i++) {
            int index = i;
            lines.add(model.categories().get(i)
                    + model.series().stream()
                            .map(series -> series.values()
                                    .get(index)
                                    .map(ChartsTest::told)
                                    .orElse("-"))
                            .collect(Collectors.joining(" | ", ": ", "")));
        }
        return lines;
    }

    private static String told(ChartValue value) {
        return value.low() + ".." + value.high().map(BigDecimal::toString).orElse("") + (value.approx() ? "~" : "")
                + " " + value.label();
    }

    @Test
    void names_stand_by_their_greatest_figure_and_what_is_not_told_apart_or_not_known_last() throws IOException {
        Chart chart = chart(PEOPLE_BY_COMPANY);

        assertThat(chart.model().series().stream().map(ChartSeries::name))
                .containsExactly("Dismissal", "Fine", "Administrative arrest");
        assertThat(drawn(chart))
                .containsExactly(
                        "Alpha Oil: - | 31..31~ about 31 | 1..1 1",
                        "Бета: - | 2..3 2–3 | -",
                        "Several companies, not told apart: 200.. at least 200 | - | -",
                        "No company: - | 5..5 5 | -",
                        "Company not known: - | 1..1 1 | -");
    }

    @Test
    void the_words_around_the_figures_are_whole() throws IOException {
        ChartModel model = chart(PEOPLE_BY_COMPANY).model();

        assertThat(model.slug()).isEqualTo("x");
        assertThat(model.title()).isEqualTo("People by company");
        assertThat(model.subtitle()).isEqualTo("People, June 2011 – January 2013");
        assertThat(model.note()).isEqualTo("A note.");
        assertThat(model.source())
                .isEqualTo("Source: Kazakhstan International Bureau for Human Rights and Rule of Law; International"
                        + " Partnership for Human Rights. Repression of striking oil workers in Mangistau, Kazakhstan,"
                        + " 2011. Data as of 10 October 2011. Documented and reported cases only.");
        assertThat(model.description())
                .isEqualTo("People, June 2011 – January 2013. Alpha Oil: Fine – about 31, Administrative arrest – 1."
                        + " Бета: Fine – 2–3. Several companies, not told apart: Dismissal – at least 200. No company:"
                        + " Fine – 5. Company not known: Fine – 1");
    }

    @Test
    void a_figure_that_is_suppressed_is_said_to_be_where_its_bar_would_stand() throws IOException {
        Dataset dataset = SmallCasebook.varied().dataset(folder);
        Statistics all = Statistics.of(dataset);
        Map<Breakdown, List<Figure>> some = new LinkedHashMap<>(all.byBreakdown());
        some.computeIfPresent(
                Breakdown.BY_COMPANY,
                (same, figures) -> figures.stream()
                        .map(figure ->
                                figure.category() == Category.FINE ? figure.suppressed(Suppression.SMALL) : figure)
                        .toList());
        Files.writeString(Files.createDirectories(folder.resolve("charts")).resolve("x.yaml"), PEOPLE_BY_COMPANY);
        Chart chart = Charts.of(
                        ChartSpecs.read(folder, new PackedSpecs(ChartsTest.class.getClassLoader(), "no/such/folder"))
                                .content()
                                .orElseThrow(),
                        all.with(some, all.repeated(), Set.of()),
                        dataset,
                        ChartMessages.words("en"))
                .get(0);

        assertThat(drawn(chart))
                .containsExactly(
                        "Alpha Oil: - | 0.. suppressed | 1..1 1",
                        "Бета: - | 0.. suppressed | -",
                        "Several companies, not told apart: 200.. at least 200 | - | -",
                        "No company: - | 0.. suppressed | -",
                        "Company not known: - | 0.. suppressed | -");
        assertThat(chart.model().note()).isEqualTo("A note. Figures suppressed to protect people: 4.");
        assertThat(chart.table().csvRows()).hasSize(2).noneMatch(row -> row.contains("fine"));
    }

    @Test
    void names_beyond_the_limit_are_told_and_stay_in_the_table() throws IOException {
        Chart chart = chart(PEOPLE_BY_COMPANY + "limit: 1\n");

        assertThat(chart.model().categories())
                .containsExactly("Alpha Oil", "Several companies, not told apart", "No company", "Company not known");
        assertThat(chart.model().note()).isEqualTo("A note. Names with smaller figures, not drawn: 1.");
        assertThat(chart.table().rows().stream().map(ChartTable.Row::name)).contains("Бета");
    }

    @Test
    void each_currency_has_a_chart_and_that_of_most_cases_keeps_the_address() throws IOException {
        List<Chart> charts = charts(SmallCasebook.varied(), FINES, "en");

        assertThat(charts.stream().map(Chart::slug)).containsExactly("x", "x-in-eur");
        assertThat(charts.get(0).model().title()).isEqualTo("Fines in KZT");
        assertThat(drawn(charts.get(0)))
                .containsExactly(
                        "Alpha Oil: 100.. at least 100",
                        "No company: 5000..5000 5,000",
                        "Company not known: 0.. number not known");
        assertThat(charts.get(0).model().note()).isEqualTo("Cases counted: 4; of them without a value: 2.");
        assertThat(charts.get(1).model().title()).isEqualTo("Fines in EUR");
        assertThat(drawn(charts.get(1)))
                .containsExactly("Бета: 101..151.5 101–151.5", "Company not known: 0.. number not known");
    }

    @Test
    void one_currency_is_drawn_where_the_specification_names_it() throws IOException {
        List<Chart> charts = charts(SmallCasebook.varied(), FINES + "unit: EUR\n", "en");

        assertThat(charts.stream().map(Chart::slug)).containsExactly("x");
        assertThat(charts.get(0).model().title()).isEqualTo("Fines in EUR");
    }

    @Test
    void months_stand_in_order_with_the_empty_ones_and_a_long_gap_as_one() throws IOException {
        assertThat(drawn(chart(MONTHS)))
                .containsExactly(
                        "Jun 2011: 1..1 1",
                        "Jul: -",
                        "Aug: -",
                        "Sep: 30..30~ about 30",
                        "October 2011 – December 2012: -",
                        "Jan 2013: 2..3 2–3");
    }

    @Test
    void what_is_in_no_month_is_told_beside_the_months_and_never_the_tallest_of_them() throws IOException {
        ChartModel model = chart(MONTHS).model();

        assertThat(model.note()).contains("Not drawn: at least 207, whose month is not known.");
        assertThat(model.description()).contains("at least 207");
    }

    @Test
    void gaps_are_no_rows_of_the_table() throws IOException {
        assertThat(chart(MONTHS).table().rows().stream().map(ChartTable.Row::name))
                .containsExactly("June 2011", "September 2011", "January 2013", "Month not known");
    }

    /** Thirty months with fines of 1 to 30 people. */
    private static SmallCasebook manyMonths() {
        SmallCasebook many = SmallCasebook.varied();
        for (int i = 0; i < 30; i++) {
            String month = 2011 + i / 12 + String.format(Locale.ROOT, "-%02d", i % 12 + 1);
            many.row("fines", "case_id=m-" + i, "people=" + (i + 1), "date=" + month, "certainty=stated");
        }
        return many;
    }

    @Test
    void many_months_have_a_scale_and_years_in_place_of_words() throws IOException {
        ChartModel model = charts(manyMonths(), MONTHS, "en").get(0).model();

        ChartModel.Axes axes = model.axes().orElseThrow();
        assertThat(axes.scale().stream().map(ChartValue::label)).containsExactly("10", "20", "30");
        assertThat(axes.years()).hasSize(30).startsWith("2011", "").endsWith("");
        assertThat(axes.years().indexOf("2013")).isEqualTo(24);
        assertThat(model.categories()).hasSize(30).endsWith("Jun");
        assertThat(model.note())
                .startsWith("Pale: the number may be as great as this. Broken end: about so many."
                        + " Not drawn: at least 207, whose month is not known.");
    }

    @Test
    void few_months_have_words() throws IOException {
        assertThat(chart(MONTHS).model().axes()).isEmpty();
    }

    @Test
    void many_months_are_rows_where_the_specification_asks_for_them() throws IOException {
        assertThat(charts(manyMonths(), MONTHS.replace("columns", "bars"), "en")
                        .get(0)
                        .model()
                        .axes())
                .isEmpty();
    }

    @Test
    void totals_compare_the_sanctions() throws IOException {
        Chart chart = chart("""
                measure: people
                breakdown: totals
                sanctions: [dismissal, fine, administrative_arrest, short_detention, sentence]
                title: {en: People by sanction}
                """);

        assertThat(drawn(chart))
                .containsExactly(
                        "Dismissal: 200.. at least 200",
                        "Fine: 39..40~ about 39–40",
                        "Short detention: 2.. at least 2",
                        "Administrative arrest: 1..1 1");
        assertThat(chart.table().csvHeader()).startsWith("label", "sanction", "kind");
    }

    @ParameterizedTest
    @CsvSource({"3, true", "1..3, true", "2.., true", "..3, true", "4, false", "3..4, false", "4.., false", "~30, false"
    })
    void a_chart_is_small_where_none_of_its_figures_is_above_three(String people, boolean isSmall) throws IOException {
        Chart chart = charts(fined(people), "measure: people\nbreakdown: totals\ntitle: {en: People}\n", "en")
                .get(0);

        assertThat(chart.isSmall()).isEqualTo(isSmall);
    }

    private static SmallCasebook fined(String people) {
        return new SmallCasebook().row("fines", "case_id=f-1", "people=" + people, "certainty=stated");
    }

    @Test
    void articles_of_one_name_are_told_apart() throws IOException {
        Chart chart = chart("""
                measure: people
                breakdown: by-article
                sanctions: fine
                title: {en: People by article}
                """);

        assertThat(drawn(chart))
                .containsExactly(
                        "Administrative Code, art. 1 (xx-old-1): 30..30~ about 30",
                        "Administrative Code, art. 1 (xx-1): 1..1 1",
                        "Article not known: 8..9 8–9");
    }

    @Test
    void a_dismissal_without_an_article_needs_none_and_a_fine_without_one_has_one_that_is_not_known()
            throws IOException {
        SmallCasebook casebook = new SmallCasebook()
                .row("dismissals", "case_id=d-1", "people=9", "certainty=stated")
                .row("fines", "case_id=f-1", "people=4", "certainty=stated");

        Chart chart = charts(casebook, """
                measure: people
                breakdown: by-article
                sanctions: [dismissal, fine]
                title: {en: People by article}
                """, "en").get(0);

        assertThat(drawn(chart)).containsExactly("No article applies: 9..9 9 | -", "Article not known: - | 4..4 4");
        assertThat(chart.model().axes().orElseThrow().scale())
                .extracting(ChartValue::label)
                .containsExactly("2 on the scale of all parts");
        assertThat(chart.model().isAside(0)).isTrue();
    }

    @Test
    void an_article_is_drawn_with_what_it_punishes() throws IOException {
        SmallCasebook casebook = new SmallCasebook()
                .row("articles", "article_id=xx-1", "number=1", "title_ru=Проступок", "kind=criminal")
                .row("fines", "case_id=f-1", "person_id=p-1", "article_ids=xx-1", "certainty=stated");

        Chart chart = charts(casebook, "measure: people\nbreakdown: by-article\ntitle: {en: People by article}\n", "ru")
                .get(0);

        assertThat(chart.model().categories()).containsExactly("Уголовный кодекс, ст.\u00a01: Проступок");
        assertThat(chart.table().rows().get(0).name()).isEqualTo("Уголовный кодекс, ст.\u00a01");
        assertThat(chart.model().title()).isEqualTo("People by article");
    }

    @Test
    void a_chart_without_a_figure_is_left_out() throws IOException {
        assertThat(charts(new SmallCasebook(), PEOPLE_BY_COMPANY, "en")).isEmpty();
    }

    @Test
    void a_chart_in_which_nothing_is_known_is_left_out() throws IOException {
        SmallCasebook casebook = new SmallCasebook().row("fines", "case_id=f-1", "person_id=p-1", "certainty=stated");

        assertThat(charts(casebook, FINES, "en")).isEmpty();
    }

    @Test
    void the_table_is_tidy() throws IOException {
        Chart chart = chart(PEOPLE_BY_COMPANY);

        assertThat(chart.table().csvHeader())
                .containsExactly(
                        "company_id",
                        "label",
                        "sanction",
                        "kind",
                        "status",
                        "measure",
                        "unit",
                        "low",
                        "high",
                        "approx",
                        "cases",
                        "cases_without_value",
                        "basis");
        assertThat(chart.table().csvRows().stream().map(row -> String.join(",", row)))
                .containsExactly(
                        "alpha,Alpha Oil,fine,,imposed,people,person,31,31,yes,2,0,number",
                        "alpha,Alpha Oil,arrest,administrative_arrest,imposed,people,person,1,1,no,1,0,number",
                        "beta,Бета,fine,,imposed,people,person,2,3,no,1,0,number",
                        "several,Several companies, not told apart,dismissal,,imposed,people,person,200,,no,1,0,number",
                        "none,No company,fine,,imposed,people,person,5,5,no,1,0,number",
                        ",Company not known,fine,,imposed,people,person,1,1,no,1,0,number");
    }

    @Test
    void every_shipped_chart_draws_the_published_figures_and_no_others() throws IOException {
        Dataset dataset = shipped();
        Statistics statistics = Statistics.of(dataset);
        List<ChartSpec> specs = ChartSpecs.read(Path.of("")).content().orElseThrow();
        for (String language : List.of("en", "ru", "kk")) {
            List<Chart> charts = Charts.of(specs, statistics, dataset, ChartMessages.words(language));
            assertThat(charts).hasSize(specs.size());
            for (Chart chart : charts) {
                List<Figure> figures = chart.table().rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(Optional::stream)
                        .map(ChartTable.Cell::figure)
                        .toList();
                assertThat(figures)
                        .as(chart.slug())
                        .containsExactlyInAnyOrderElementsOf(
                                statistics.by(chart.spec().breakdown()).stream()
                                        .filter(figure -> figure.measure()
                                                        == chart.spec().measure()
                                                && figure.status()
                                                        == chart.spec().status()
                                                && chart.spec().categories().contains(figure.category()))
                                        .toList());
                // What is in no month is told beside the months, and not drawn.
                assertThat(chart.model().series().stream()
                                .flatMap(series -> series.values().stream())
                                .filter(Optional::isPresent))
                        .hasSize((int) figures.stream()
                                .filter(figure -> chart.spec().breakdown() != Breakdown.BY_MONTH
                                        || !figure.keys().get(0).isEmpty())
                                .count());
                assertThat(chart.table().csvRows()).hasSize(figures.size());
                String words = chart.model().toString();
                assertThat(new ChartPainter().lacking(words)).isEmpty();
                assertThat(words).doesNotContain("{");
            }
        }
    }

    @Test
    void a_specification_may_ask_for_every_figure_that_there_is() throws IOException {
        assertThat(Statistics.of(shipped()).by(Breakdown.TOTALS))
                .hasSizeGreaterThan(50)
                .allMatch(figure -> SpecReader.has(figure.category(), figure.measure()));
    }

    @Test
    void the_same_input_gives_the_same_charts_in_any_locale() throws IOException {
        Dataset dataset = shipped();
        List<ChartSpec> specs = ChartSpecs.read(Path.of("")).content().orElseThrow();
        List<Chart> charts = Charts.of(specs, Statistics.of(dataset), dataset, ChartMessages.words("kk"));
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Charts.of(specs, Statistics.of(dataset), dataset, ChartMessages.words("kk")))
                    .isEqualTo(charts);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static Dataset shipped() throws IOException {
        Path data = Path.of("data");
        DataPackage description = PackageFile.read(data).content().orElseThrow();
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Resource resource : description.resources()) {
            tables.put(resource.name(), TableFile.read(data, resource).content().orElseThrow());
        }
        return Dataset.of(description, tables);
    }
}
