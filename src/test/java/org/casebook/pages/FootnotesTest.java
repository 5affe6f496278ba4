package org.casebook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Notes under tables, of a publication in which every company has groups, ranges and words of its own. */
@TestInstance(Lifecycle.PER_CLASS)
class FootnotesTest {
    private static final int COMPANIES = 12;

    private BakedSite site = new BakedSite(Path.of("target"));

    @BeforeAll
    void bake(@TempDir Path temporary) throws Exception {
        InventedPublication publication = new InventedPublication(temporary)
                .row("articles", "article_id=adm-1", "number=1", "title_en=Gathering", "kind=administrative");
        for (int number = 1; number <= COMPANIES; number++) {
            company(publication, "c-" + number, String.valueOf(number));
        }
        site = publication.bake();
        for (String page : site.pages()) {
            assertThat(site.page(page)).isNotNull();
        }
    }

    private static void company(InventedPublication publication, String company, String number) throws Exception {
        publication
                .row("companies", "company_id=" + company, "name_en=Works " + number)
                .row("people", "person_id=p-" + number, "name=Member " + number, "visibility=named")
                .row("fines", cells("f-" + number, company, "people=~3" + number, "amount=10", "currency=KZT"))
                .row(
                        "fines",
                        cells(
                                "fm-" + number,
                                company,
                                "person_id=p-" + number,
                                "part_of=f-" + number,
                                "part_of_certainty=possible"))
                .row("fines", cells("fo-" + number, company, "people=2.."))
                .row("dismissals", cells("d-" + number, company, "people=200..", "people_text=hundreds"))
                .row(
                        "arrests",
                        cells(
                                "a-" + number,
                                company,
                                "people=2..4",
                                "kind=administrative_arrest",
                                "days=5",
                                "certainty=reported"))
                .row("sentences", cells("s-" + number, company, "people=3", "prison_months=12", "article_ids=adm-1"))
                .row("appeals", "appeal_id=ap-" + number, "case_id=s-" + number, "outcome=quashed", "date=2020-08-02");
    }

    private static String[] cells(String id, String company, String... others) {
        List<String> cells = new java.util.ArrayList<>(List.of("case_id=" + id, "company_ids=" + company));
        cells.add("publish=yes");
        cells.addAll(List.of(others));
        return cells.toArray(String[]::new);
    }

    @Test
    void no_cell_of_any_page_has_more_than_one_mark_and_no_table_more_than_ten_notes() throws Exception {
        int marks = 0;
        for (String page : site.pages()) {
            for (Element cell : site.page(page).select("td, td.values li")) {
                if (cell.select("li").isEmpty()) {
                    assertThat(cell.select(".mark").size()
                                    + cell.select(".note").size())
                            .as("%s: %s", page, cell)
                            .isLessThanOrEqualTo(1);
                    marks += cell.select(".mark").size();
                }
            }
            site.page(page)
                    .select(".footnotes")
                    .forEach(notes -> assertThat(notes.select("li")).as(page).hasSizeBetween(1, 10));
        }
        assertThat(marks).isGreaterThan(50);
    }

    @Test
    void an_index_has_one_note_of_each_kind_with_the_cases_of_all_its_rows() throws Exception {
        Document index = site.page("companies/index.html");

        assertThat(index.select(".footnotes")).hasSize(1);
        assertThat(index.select(".footnotes li").eachText())
                .containsExactly(
                        "In 12 cases the source gives a word, not a number.",
                        "In 12 cases only a least number is known.",
                        "In 24 cases the number is approximate or a range.",
                        "12 cases may already be in the number of a group; the lower number does not add them.",
                        "Some people may also have been punished in another way, or belong to several groups; we cannot tell.");
    }

    @Test
    void a_mark_leads_to_the_notes_of_its_own_table_and_says_what_it_is() throws Exception {
        Document company = site.page("companies/c-1.html");

        for (Element mark : company.select(".mark")) {
            Element table = Objects.requireNonNull(mark.closest("table"));
            assertThat(mark.attr("href")).isEqualTo("#" + table.id() + "-notes");
            assertThat(mark.attr("aria-label")).isEqualTo("Note on this figure");
            assertThat(company.expectFirst("#" + table.id() + "-notes").text())
                    .endsWith("What holds for one figure stands above its cases: follow the figure.");
        }
        assertThat(company.select(".mark")).isNotEmpty();
    }

    @Test
    void a_figure_without_a_plain_number_still_says_that_it_is_a_bound() throws Exception {
        Element fines = site.page("companies/c-1.html").select("#figures tbody tr").stream()
                .filter(row -> row.select("th").text().equals("Fines"))
                .findFirst()
                .orElseThrow();

        assertThat(fines.expectFirst("td").text()).isEqualTo("about 33 or more *");
    }

    @Test
    void the_list_that_a_figure_opens_says_exactly_what_holds_for_it() throws Exception {
        assertThat(site.page("cases/by-company/c-1/fine.html")
                        .select(".reasons > li")
                        .eachText())
                .first()
                .isEqualTo("People: about 33 or more 1 case gives only a least number"
                        + " 1 case gives an approximate number"
                        + " Member 1 (fm-1) may be among about 31 people (f-1), so the lower number does not add them");
        assertThat(site.page("cases/by-company/c-1/arrest-administrative-arrest.html")
                        .select(".reasons")
                        .text())
                .contains("Cases: 1 1 reported or alleged, not stated as fact");
        assertThat(site.page("cases/by-company/c-1/sentence.html").select(".reasons"))
                .isEmpty();
    }

    @Test
    void what_stands_after_appeals_is_a_line_of_its_own() throws Exception {
        assertThat(site.page("companies/c-1.html").select("#figures .standing").eachText())
                .contains("After appeals: none");
    }
}
