package org.casebook.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.bake.BakeFailure;
import org.casebook.chart.Chart;
import org.casebook.chart.ChartPainter;
import org.casebook.chart.model.ChartModel;
import org.casebook.chart.model.ChartSeries;
import org.casebook.chart.model.ChartTable;
import org.casebook.chart.model.ChartValue;
import org.casebook.chart.spec.ChartSpec;
import org.casebook.dataset.LocalText;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
    private static final String MARKUP = "<script>alert('x')</script> & \"co\"";

    @TempDir
    private Path temporary;

    private InventedPublication publication;

    @BeforeEach
    void invent() throws IOException {
        publication = new InventedPublication(temporary)
                .columnOfFines("judge_note", "What the judge said")
                .row("people", "person_id=aigul", "name=Aigul Test", "visibility=named", "role_en=driller")
                .row("people", "person_id=real-name", "name=Real Name", "visibility=pseudonym", "pseudonym=Worker A")
                .row("people", "person_id=hidden-name", "name=Hidden Name", "visibility=withheld", "role_en=welder")
                .row("companies", "company_id=drill", "name_en=Drill " + MARKUP)
                .row("companies", "company_id=rig", "name_en=Rig")
                .row("articles", "article_id=adm-1", "number=1", "title_en=Gathering", "kind=administrative")
                .row("articles", "article_id=crim-1", "number=1", "title_en=Inciting", "kind=criminal")
                .row("places", "place_id=town", "name_en=Town")
                .row("sources", "source_id=paper", "title=Paper", "url=javascript:alert(1)", "language=en")
                .row("events", "event_id=march", "kind=protest", "date=2020-05-01", "place_id=town", "title_en=March")
                .row(
                        "dismissals",
                        "case_id=d-1",
                        "people=10",
                        "date=2020-05",
                        "company_ids=drill",
                        "source_ids=paper",
                        "publish=yes")
                .row(
                        "dismissals",
                        "case_id=d-2",
                        "person_id=real-name",
                        "part_of=d-1",
                        "part_of_certainty=stated",
                        "company_ids=drill",
                        "publish=yes")
                .row(
                        "fines",
                        "case_id=f-1",
                        "person_id=aigul",
                        "date=2020-05-02",
                        "company_ids=drill;rig",
                        "article_ids=adm-1",
                        "event_id=march",
                        "place_id=town",
                        "amount=22680",
                        "currency=KZT",
                        "judge_note=Enough of this",
                        "summary_en=Fined " + MARKUP,
                        "source_ids=paper",
                        "source_locator=p. 3",
                        "publish=yes")
                .row("fines", "case_id=f-2", "people=7", "company_ids=rig", "amount=5", "currency=KZT", "publish=stub")
                .row("fines", "case_id=f-3", "people=1", "publish=yes", "withdrawn=Entered twice", "company_ids=rig")
                .row("fines", "case_id=f-4", "person_id=hidden-name", "summary_ru=Оштрафован", "publish=yes")
                .row("fines", "case_id=f-5", "people=99", "publish=no", "company_ids=rig")
                .row(
                        "fines",
                        "case_id=f-6",
                        "person_id=aigul",
                        "date=2020-05-09",
                        "article_ids=adm-1",
                        "event_id=march",
                        "publish=yes")
                .row("arrests", "case_id=a-1", "people=2..", "kind=short_detention", "place_id=town", "publish=yes")
                .row(
                        "sentences",
                        "case_id=s-1",
                        "person_id=aigul",
                        "date=2020-07-01",
                        "article_ids=crim-1",
                        "prison_months=72",
                        "publish=yes")
                .row("sentences", "case_id=s-2", "people=2", "article_ids=crim-1", "prison_months=5", "publish=yes")
                .row(
                        "appeals",
                        "appeal_id=ap-1",
                        "case_id=s-1",
                        "outcome=reduced",
                        "prison_months=12",
                        "date=2020-08-01")
                .row("appeals", "appeal_id=ap-2", "case_id=s-2", "outcome=quashed", "date=2020-08-02");
    }

    @Test
    void every_figure_leads_to_exactly_its_cases() throws Exception {
        BakedSite site = publication.bake();

        assertThat(SiteRules.assertFiguresLeadToTheirCases(site)).isGreaterThan(50);
    }

    @Test
    void the_site_holds_together() throws Exception {
        BakedSite site = publication.chart(new ChartPainter().paint(chart())).bake();

        SiteRules.assertNoBrokenLinks(site);
        SiteRules.assertWellMade(site);
        SiteRules.assertEveryPageIsReached(site);
    }

    private static Chart chart() {
        LocalText title = new LocalText(Map.of("en", "People " + MARKUP));
        ChartSpec spec = new ChartSpec(
                "people-by-company",
                Measure.PEOPLE,
                Breakdown.BY_COMPANY,
                List.of(Category.FINE),
                Status.IMPOSED,
                Optional.empty(),
                ChartModel.Kind.BARS,
                title,
                title,
                title,
                Optional.empty());
        ChartModel model = new ChartModel(
                "people-by-company",
                "en",
                "People " + MARKUP,
                "People",
                "",
                "Source.",
                "Drill: 10.",
                ChartModel.Kind.BARS,
                List.of("Drill"),
                List.of(new ChartSeries("People", List.of(Optional.of(ChartValue.exactly(BigDecimal.TEN, "10"))))));
        ChartTable table = new ChartTable(
                Breakdown.BY_COMPANY,
                List.of("People"),
                List.of(new ChartTable.Row("drill", "Drill", List.of(Optional.empty()))));
        return new Chart(spec, model, table, Optional.empty());
    }

    @Test
    void a_chart_has_its_words_beside_it_and_a_png_where_scripts_are_off() throws Exception {
        BakedSite site = publication.chart(new ChartPainter().paint(chart())).bake();

        for (String page : List.of("index.html", "charts/index.html")) {
            Element figure = site.page(page).expectFirst("figure.chart");
            assertThat(figure.select("picture > source[media=(scripting: enabled)]")
                            .attr("srcset"))
                    .endsWith("charts/people-by-company.svg");
            assertThat(figure.select("picture > img").attr("src")).endsWith("charts/people-by-company.png");
            assertThat(figure.select(".said").text()).contains("People " + MARKUP, "Source.");
        }
        assertThat(site.page("charts/people-by-company.html").select("a[href$=.svg], a[href$=.png]"))
                .hasSize(2);
        assertThat(site.page("charts/people-by-company.html").select("pre").text())
                .contains("People " + MARKUP + ". Drill: 10.", " Source.");
    }

    @Test
    void a_stub_is_listed_and_counted_but_tells_nothing() throws Exception {
        BakedSite site = publication.bake();

        assertThat(site.text("cases/f-2.html"))
                .contains("Fine, details withheld")
                .contains("details of this case are withheld");
        assertThat(site.text("cases/f-2.html"))
                .doesNotContainPattern("Rig\\b")
                .doesNotContain("KZT")
                .doesNotContain("7 people");
        assertThat(site.page("cases/by-total/fine.html")
                        .select("[data-case=f-2]")
                        .text())
                .isEqualTo("Fine, details withheld f-2");
        assertThat(site.page("cases/by-company/rig/fine.html").select("[data-case=f-2]"))
                .isEmpty();
    }

    @Test
    void a_withdrawn_case_keeps_its_page_and_leaves_every_list() throws Exception {
        BakedSite site = publication.bake();

        assertThat(site.text("cases/f-3.html"))
                .contains("This case was withdrawn")
                .contains("Entered twice");
        for (String page : site.pages()) {
            assertThat(site.page(page).select("[data-case=f-3]")).as(page).isEmpty();
        }
    }

    @Test
    void a_case_that_is_not_published_is_nowhere() throws Exception {
        BakedSite site = publication.bake();

        for (String page : site.pages()) {
            assertThat(site.html(page)).as(page).doesNotContain("f-5");
        }
    }

    @Test
    void a_pseudonym_stands_for_the_name_and_a_withheld_person_has_no_page() throws Exception {
        BakedSite site = publication.bake();

        assertThat(site.text("people/worker-a.html")).contains("Worker A").contains("This is a pseudonym");
        assertThat(site.text("cases/f-4.html")).contains("Fine: name withheld");
        assertThat(site.pages()).noneMatch(page -> page.startsWith("people/withheld"));
        for (String page : site.pages()) {
            assertThat(site.html(page))
                    .as(page)
                    .doesNotContainIgnoringCase("real name")
                    .doesNotContain("real-name")
                    .doesNotContainIgnoringCase("hidden name")
                    .doesNotContain("hidden-name")
                    .doesNotContain("welder");
        }
    }

    @Test
    void what_comes_from_data_is_text_and_an_address_runs_nothing() throws Exception {
        BakedSite site = publication.bake();

        assertThat(site.text("cases/f-1.html")).contains("Fined " + MARKUP);
        assertThat(site.page("companies/drill.html").select("h1").text()).isEqualTo("Drill " + MARKUP);
        for (String page : site.pages()) {
            assertThat(site.page(page).select("a[href^=javascript], script:not([src]):not([type=application/ld+json])"))
                    .as(page)
                    .isEmpty();
        }
    }

    @Test
    void a_column_that_the_publisher_added_is_shown() throws Exception {
        BakedSite site = publication.bake();

        assertThat(site.text("cases/f-1.html")).contains("What the judge said Enough of this");
        assertThat(site.text("data/dictionary.html")).contains("judge_note What the judge said.");
    }

    @Test
    void a_text_in_another_language_says_which() throws Exception {
        Elements lead = publication.bake().page("cases/f-4.html").select(".lead");

        assertThat(lead.text()).isEqualTo("Оштрафован");
        assertThat(lead.attr("lang")).isEqualTo("ru");
    }

    @Test
    void what_stands_after_appeals_is_shown_where_it_differs() throws Exception {
        BakedSite site = publication.bake();

        Element sentences = site.page("index.html").select(".figures tr").stream()
                .filter(row -> row.select("th").text().equals("Criminal sentences"))
                .findFirst()
                .orElseThrow();
        assertThat(sentences.text())
                .isEqualTo("Criminal sentences 3 After appeals: 1 3 After appeals: 1 2 After appeals: 1"
                        + " Months in prison 82 After appeals: 12");
        assertThat(site.page("index.html").select(".figures tr").eachText())
                .anyMatch(row -> row.startsWith("Fines") && !row.contains("After appeals"));
    }

    @Test
    void articles_of_the_same_number_are_told_apart_by_their_code() throws Exception {
        BakedSite site = publication.bake();

        assertThat(site.page("companies-articles.html").select("thead th").eachText())
                .contains("Art. 1 (administrative)", "Art. 1 (criminal)");
    }

    @Test
    void a_case_links_to_its_group_its_members_its_event_and_its_person() throws Exception {
        BakedSite site = publication.bake();

        assertThat(site.text("cases/d-2.html")).contains("Counted within this group");
        assertThat(site.text("cases/d-1.html")).contains("Members of this group Dismissal d-2 Worker A");
        assertThat(site.text("cases/f-1.html"))
                .contains("Before and after 1 May 2020 March 2 May 2020 Fine, 22,680 KZT f-1 (this case) Aigul Test"
                        + " 9 May 2020 Fine f-6 Aigul Test"
                        + " 1 July 2020 Sentence, 6 years in prison s-1 Aigul Test"
                        + " All of it: Aigul Test, March")
                .contains("Place in the source: p. 3.");
    }

    @Test
    void a_long_list_goes_on_over_pages() throws Exception {
        for (int number = 1; number <= 450; number++) {
            publication.row("fines", "case_id=g-" + number, "people=1", "company_ids=rig", "publish=yes");
        }

        BakedSite site = publication.bake();

        assertThat(site.pages())
                .contains("cases/by-company/rig/all-3.html", "cases/by-total/fine-3.html", "cases/index-5.html");
        SiteRules.assertFiguresLeadToTheirCases(site);
        SiteRules.assertEveryPageIsReached(site);
        assertThat(site.text("companies/rig.html")).contains("Only the newest 100 cases are shown here.");
    }

    @Test
    void a_missing_text_stops_the_site_with_its_key() throws Exception {
        publication.site("jbake.properties", "site.languages=en,fr\n");

        assertThatThrownBy(publication::bake)
                .isInstanceOf(BakeFailure.class)
                .hasMessageContaining("There is no text for cases.title in \"fr\"");
    }

    @Test
    void the_base_address_and_the_contact_stand_on_a_case() throws Exception {
        publication.site("jbake.properties", "site.host=https://example.org/drill\nsite.contact=errors@example.org\n");

        BakedSite site = publication.bake();

        assertThat(site.text("cases/f-1.html")).contains("Permanent address: https://example.org/drill/cases/f-1.html");
        for (String part : List.of("main", "footer")) {
            assertThat(site.page("cases/f-1.html").select(part + " a[href='mailto:errors@example.org']"))
                    .as(part)
                    .hasSize(1);
        }
        assertThat(site.page("index.html").select("footer a[href='mailto:errors@example.org']"))
                .hasSize(1);
        assertThat(site.page("cases/f-1.html").select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://example.org/drill/cases/f-1-card.png");
        assertThat(site.page("methodology.html")
                        .select("meta[property=og:image]")
                        .attr("content"))
                .isEqualTo("https://example.org/drill/index-card.png");
    }
}
