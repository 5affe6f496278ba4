package org.casebook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casebook.bake.BakeFailure;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The site of the data that the project ships. */
@TestInstance(Lifecycle.PER_CLASS)
class ShippedSiteTest {
    private BakedSite site = new BakedSite(Path.of("target"));

    @BeforeAll
    void bake(@TempDir Path temporary) throws IOException, BakeFailure {
        site = InventedPublication.bake(Path.of(""), Path.of("site"), List.of(), temporary.resolve("out"));
        // Read while the folder is there.
        for (String page : site.pages()) {
            assertThat(site.page(page)).isNotNull();
        }
    }

    @Test
    void every_figure_leads_to_exactly_its_cases() throws IOException {
        assertThat(SiteRules.assertFiguresLeadToTheirCases(site)).isGreaterThan(100);
    }

    @Test
    void no_link_leads_nowhere() throws IOException {
        SiteRules.assertNoBrokenLinks(site);
    }

    @Test
    void each_language_has_the_threat_model_and_leads_to_it_from_methodology_and_rules() throws IOException {
        for (String language : List.of("en", "ru", "kk")) {
            String root = language.equals("en") ? "" : language + "/";
            String page = site.text(root + "safety.html");
            for (String line : Files.readAllLines(Path.of("docs", "threat-model." + language + ".md"))) {
                assertThat(page).contains(line.replaceFirst("^(#+|-|1\\.) ", ""));
            }
            for (String from : List.of("methodology.html", "rules.html")) {
                assertThat(site.page(root + from).select("main a[href$=safety.html]"))
                        .hasSize(1);
            }
        }
    }

    @Test
    void every_page_is_well_made() throws IOException {
        SiteRules.assertWellMade(site);
    }

    @Test
    void every_page_is_reached_from_the_first() throws IOException {
        SiteRules.assertEveryPageIsReached(site);
    }

    @Test
    void the_first_page_headlines_each_kind_of_sanction_and_keeps_detentions_apart() throws IOException {
        Element home = site.page("index.html");
        assertThat(home.select(".headlines dt").eachText())
                .containsExactly(
                        "People dismissed",
                        "People fined",
                        "People put under administrative arrest",
                        "People sentenced in criminal cases");
        assertThat(home.select(".headlines .figure").eachAttr("data-cases")).containsExactly("3", "6", "7", "3");
        assertThat(home.select(".headlines .large").eachText()).containsExactly("hundreds", "34–35", "9", "3");
        assertThat(home.select(".besides li").eachText())
                .containsExactly(
                        "People held in custody before trial: 2",
                        "People detained by police: 3 groups of unstated size, and 7 people");
        assertThat(home.select(".besides .figure").eachAttr("data-cases")).containsExactly("2", "9");
    }

    @Test
    void a_headline_has_one_short_note_and_no_id_and_the_rest_is_told_under_all() throws IOException {
        Element home = site.page("index.html");
        assertThat(home.select(".headlines .note").eachText())
                .containsExactly(
                        "in 2 cases the source gives a word, not a number", "1 case gives an approximate number");
        assertThat(home.select("h1, h2, h3, .headlines, .faces, .lead").text()).doesNotContainPattern("[dfas]-0\\d\\d");
        assertThat(home.select(".why").text())
                .contains("People fined 1 case gives an approximate number Kuanysh Sisenbaev (f-004) may be among");
    }

    @Test
    void the_first_page_goes_from_numbers_to_time_to_people_to_tables_to_limits() throws IOException {
        assertThat(site.page("index.html").select("main h2").eachText())
                .containsSubsequence(
                        "What happened when",
                        "Some of the people",
                        "By kind of sanction",
                        "What these figures cannot say",
                        "Newest changes",
                        "Download and cite",
                        "How to cite");
    }

    @Test
    void each_person_of_the_first_page_has_a_line_of_what_was_done_the_gravest_first() throws IOException {
        assertThat(site.page("index.html").expectFirst(".faces li").text())
                .isEqualTo("Natalia Sokolova, trade-union lawyer who advised workers of Karazhanbasmunai"
                        + " Sentence, 6 years in prison, 3 years of ban on an occupation (on appeal: upheld);"
                        + " Administrative arrest, 8 days; Fine, 22,680 KZT; and 1 more");
    }

    @Test
    void every_dated_entry_of_the_timeline_is_a_mark_of_the_picture_on_both_pages() throws IOException {
        List<String> entries = site.page("timeline.html").select(".timeline > li p + p > a:first-of-type").stream()
                .map(link -> link.attr("href"))
                .toList();
        for (String page : List.of("index.html", "timeline.html")) {
            Element picture = site.page(page).expectFirst(".strip");
            List<String> marks = picture.select("a").eachAttr("href");
            assertThat(marks).as(page).hasSize(entries.size() - 3).isSubsetOf(entries);
            assertThat(picture.select("a"))
                    .allSatisfy(mark -> assertThat(mark.attr("aria-label")).contains(": "));
            assertThat(picture.select("figcaption").text())
                    .contains("Not in the picture: 3 entries whose date is not known.");
            assertThat(picture.select(".name").eachText())
                    .containsExactly(
                            "Strike or protest",
                            "Police action",
                            "Dismissal",
                            "Fine",
                            "Administrative arrest",
                            "Detention, no sanction",
                            "Criminal sentence",
                            "Attack",
                            "Death",
                            "Other events");
        }
        assertThat(site.page("index.html").select("table.stack tbody tr")).hasSize(entries.size());
    }

    @Test
    void the_first_page_and_the_methodology_say_how_far_the_publication_goes() throws IOException {
        for (String page : List.of("index.html", "methodology.html")) {
            assertThat(site.text(page))
                    .contains("Covers events up to 10 October 2011."
                            + " Its source gives examples, not a full list of cases."
                            + " No more cases are being added; mistakes are corrected.");
        }
        assertThat(site.text("index.html")).contains("The real numbers are probably higher.");
    }

    @Test
    void an_event_has_a_list_of_sanctions_or_of_detentions_only_where_there_are_any() throws IOException {
        int without = 0;
        for (String page : site.pages()) {
            if (page.matches("([a-z]{2}/)?events/(?!index).*")) {
                List<String> lists = site.page(page).select("#cases h2").eachText();
                assertThat(site.page(page).select("#cases table")).as(page).hasSize(lists.size());
                site.page(page)
                        .select("#cases tbody")
                        .forEach(list -> assertThat(list.select("tr")).as(page).isNotEmpty());
                without += lists.isEmpty() ? 1 : 0;
            }
        }
        assertThat(without).isGreaterThan(60);
        assertThat(site.page("events/aktau-march-2011-06-05.html")
                        .select("#cases h2, #cases [data-case]")
                        .eachText())
                .satisfiesExactly(
                        heading -> assertThat(heading).isEqualTo("Sanctions in connection with it"),
                        row -> assertThat(row).contains("f-004"),
                        row -> assertThat(row).contains("f-001"),
                        row -> assertThat(row).contains("s-003"),
                        heading -> assertThat(heading).isEqualTo("Detentions in connection with it"),
                        row -> assertThat(row).contains("a-001"));
        assertThat(site.page("events/aktau-airport-2011-08-16.html")
                        .select("#cases h2")
                        .eachText())
                .containsExactly("Sanctions in connection with it", "Detentions in connection with it");
    }

    @Test
    void the_methodology_says_nothing_of_what_is_not_there() throws IOException {
        assertThat(site.text("methodology.html"))
                .doesNotContain("withheld")
                .doesNotContain("pseudonym")
                .doesNotContain("withdrawn")
                .doesNotContain("at most 500");
        assertThat(site.page("methodology.html").select("#standing, #certainty, #groups, #currencies"))
                .hasSize(4);
    }

    @Test
    void only_the_rules_for_publishers_lead_to_the_page_that_shows_every_part() throws IOException {
        assertThat(site.page("rules.html").select("main a[href=style.html]")).hasSize(1);
        for (String page : site.pages()) {
            if (page.endsWith("rules.html")) {
                continue;
            }
            assertThat(site.page(page).select("a[href$=style.html]"))
                    .as(page)
                    .filteredOn(link -> !link.hasAttr("hreflang"))
                    .isEmpty();
        }
    }

    @Test
    void the_small_print_stands_under_the_table_and_exactly_on_the_list_of_the_figure() throws IOException {
        assertThat(site.text("index.html"))
                .contains("KZT in fines at least 261,440 *")
                .contains("In 2 cases the source does not give the amount or the time.");
        assertThat(site.text("cases/by-total/fine.html"))
                .contains("KZT in fines: at least 261,440 6 cases, 2 of them without a value");
    }

    @Test
    void by_company_is_said_to_mean_the_company_in_dispute() throws IOException {
        assertThat(site.text("companies/karazhanbasmunai.html"))
                .contains("By company means the company in dispute; courts, not companies, imposed the fines");
    }

    @Test
    void an_article_says_what_it_punishes_how_heavily_and_whom_again() throws IOException {
        assertThat(site.text("articles/kz-admin-2001-373.html"))
                .contains("Article 373 (administrative): Breaking the rules")
                .contains("Heaviest penalty 15 days' arrest")
                .contains("People punished under this article again: 1");
    }

    @Test
    void a_person_s_page_tells_what_was_done_in_order_of_time() throws IOException {
        assertThat(site.page("people/sokolova-natalia.html")
                        .select(".timeline > li")
                        .eachAttr("data-case"))
                .containsExactly("f-003", "a-005", "a-006", "s-001");
        assertThat(site.text("people/sokolova-natalia.html")).contains("Appeal, 26 September 2011: upheld.");
    }

    @Test
    void a_day_of_the_timeline_is_told_as_it_went() throws IOException {
        assertThat(daysOfTimeline("5 June 2011"))
                .satisfiesExactly(
                        step -> assertThat(step).startsWith("5 June 2011 or earlier Sanction or detention: Dismissal"),
                        step -> assertThat(step).startsWith("5 June 2011 protest:"),
                        step -> assertThat(step).startsWith("5 June 2011 obstruction of reporting:"),
                        step -> assertThat(step).startsWith("5 June 2011 dispersal by police:"),
                        step -> assertThat(step).contains("Short detention a-001"));
        assertThat(daysOfTimeline("8 July 2011"))
                .satisfiesExactly(
                        step -> assertThat(step).startsWith("8 July 2011 or earlier protest:"),
                        step -> assertThat(step).contains("dispersal by police:"),
                        step -> assertThat(step).contains("a-003"),
                        step -> assertThat(step).contains("self-harm"));
    }

    private List<String> daysOfTimeline(String day) throws IOException {
        return site.page("timeline.html").select(".timeline > li").stream()
                .map(Element::text)
                .filter(step -> step.startsWith(day + " "))
                .toList();
    }

    @Test
    void who_may_be_counted_in_a_group_already_is_named_above_the_cases_of_the_figure() throws IOException {
        assertThat(site.text("cases/by-total/fine.html"))
                .contains("People: about 34–35 1 case gives an approximate number"
                        + " Kuanysh Sisenbaev (f-004) may be among about 30 people (f-001),"
                        + " so the lower number does not add them");
        assertThat(site.text("cases/by-company/several/dismissal.html"))
                .contains("hundreds (d-001) may include Ajman Ongarbaeva (d-002) and striking workers (d-003),"
                        + " not counted here");
    }

    @Test
    void the_methodology_shows_every_rule_but_that_of_pseudonyms_with_cases() throws IOException {
        assertThat(site.page("methodology.html").select(".example")).hasSize(12);
        assertThat(site.page("methodology.html").select(".example a.figure, .example a[href^=cases/]"))
                .hasSizeGreaterThan(30);
    }
}
