package org.casebook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.casebook.bake.BakeFailure;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Companies by articles where there are more of both than a page has room for. */
class CrossPagesTest {
    private static final int COMPANIES = 32;
    private static final int ARTICLES = 14;

    @TempDir
    private static Path temporary;

    private static BakedSite site;

    /** The company n punished n people under article 1, the last one also one person under every other article. */
    @BeforeAll
    static void bake() throws IOException, BakeFailure {
        InventedPublication publication = new InventedPublication(temporary);
        for (int company = 1; company <= COMPANIES; company++) {
            publication.row("companies", "company_id=c-" + company, "name_en=Company " + company);
            publication.row(
                    "fines",
                    "case_id=f-" + company,
                    "people=" + company,
                    "company_ids=c-" + company,
                    "article_ids=a-1",
                    "publish=yes");
        }
        for (int article = 1; article <= ARTICLES; article++) {
            publication.row("articles", "article_id=a-" + article, "number=" + article, "title_en=Act " + article);
            publication.row(
                    "fines",
                    "case_id=g-" + article,
                    "people=" + (article == 14 ? "1.." : String.valueOf(article)),
                    "company_ids=c-" + COMPANIES,
                    "article_ids=a-" + article,
                    "publish=yes");
        }
        site = publication.bake();
    }

    @Test
    void theCompaniesWithMostPeopleComeFirstAndTheOthersByPage() throws IOException {
        List<String> first = names("companies-articles.html");
        assertThat(first).hasSize(30).startsWith("Company 32", "Company 31").endsWith("Company 3");
        assertThat(names("companies-articles-2.html")).containsExactly("Company 2", "Company 1");
        assertThat(site.page("companies-articles.html").select("a[rel=next]").attr("href"))
                .isEqualTo("companies-articles-2.html");
        assertThat(site.text("companies-articles.html"))
                .contains("The 30 companies with most people come first, page by page (1 of 2), each page with the 12"
                        + " articles under which most people were punished there.");
        assertThat(site.page("companies-articles.html").select("a[href='data/statistics/by-company-and-article.csv']"))
                .isNotEmpty();
    }

    /** The least number decides: article 14 has at least one person, articles 1 to 13 as many as their number. */
    @Test
    void theArticlesWithMostPeopleHaveColumnsAndTheOthersAreOnTheCompanysPage() throws IOException {
        Document page = site.page("companies-articles.html");
        assertThat(page.select("thead th a")).hasSize(12);
        assertThat(page.select("thead th a").eachText())
                .doesNotContain("Art. 14")
                .doesNotContain("Art. 2");
        assertThat(page.select("td.further-cells a").eachAttr("href")).containsExactly("companies/c-32.html#breakdown");
        assertThat(site.page("companies/c-32.html").select("#breakdown tbody tr"))
                .hasSize(ARTICLES);
        assertThat(site.page("companies-articles-2.html").select("thead th a")).hasSize(1);
    }

    @Test
    void aColourTellsOneFromThreeAndTheLegendSaysWhatEachMeans() throws IOException {
        Document page = site.page("companies-articles.html");
        assertThat(page.select(".heats li").eachText())
                .containsExactly("number not known", "1", "2–4", "5–19", "20–99", "at least 100");
        assertThat(page.select("tr:contains(Company 3 ) td.heat.few, tr:has(a[href$='c-3.html']) td.heat.few"))
                .hasSize(1);
        assertThat(page.select("tr:has(a[href$='c-31.html']) td.heat.many")).hasSize(1);
        assertThat(site.page("companies-articles-2.html").select("tr:has(a[href$='c-1.html']) td.heat.one"))
                .hasSize(1);
    }

    @Test
    void everyFigureLeadsToItsCases() throws IOException {
        assertThat(SiteRules.assertFiguresLeadToTheirCases(site)).isGreaterThan(100);
        SiteRules.assertNoBrokenLinks(site);
    }

    private static List<String> names(String page) throws IOException {
        return site.page(page).select("table.cross tbody th").eachText();
    }
}
