package org.casebook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the methodology and the small print beside figures; every expected number is counted by hand. */
class MethodologyTest {
    @TempDir
    private Path temporary;

    private InventedPublication publication;

    @BeforeEach
    void invent() throws IOException {
        publication = new InventedPublication(temporary)
                .row("people", "person_id=aigul", "name=Aigul Test", "visibility=named")
                .row("people", "person_id=bek", "name=Bek Test", "visibility=named")
                .row("people", "person_id=real-name", "name=Real Name", "visibility=pseudonym", "pseudonym=Worker A")
                .row("companies", "company_id=drill", "name_en=Drill")
                .row("companies", "company_id=rig", "name_en=Rig")
                .row("articles", "article_id=adm-1", "number=1", "title_en=Gathering", "kind=administrative")
                .row("articles", "article_id=crim-1", "number=1", "title_en=Inciting", "kind=criminal")
                .row("articles", "article_id=crim-2", "number=2", "title_en=Leading", "kind=criminal")
                .row("events", "event_id=march", "kind=protest", "date=2020-05-01", "title_en=March");
    }

    /** Fines of about 30 and of 10 people, with members; an arrest of three; a sentence, reduced; a dismissal. */
    private BakedSite strike() throws Exception {
        return publication
                .row(
                        "dismissals",
                        "case_id=d-1",
                        "person_id=real-name",
                        "date=2020-05/2020-07",
                        "company_ids=several",
                        "certainty=reported",
                        "publish=yes")
                .row(
                        "fines",
                        "case_id=f-1",
                        "people=~30",
                        "date=2020-05-02",
                        "company_ids=drill",
                        "article_ids=adm-1",
                        "publish=yes")
                .row(
                        "fines",
                        "case_id=f-2",
                        "person_id=aigul",
                        "part_of=f-1",
                        "part_of_certainty=possible",
                        "date=2020-05",
                        "company_ids=drill",
                        "article_ids=adm-1",
                        "event_id=march",
                        "amount=100",
                        "currency=KZT",
                        "amount_converted=~2",
                        "currency_converted=EUR",
                        "publish=yes")
                .row(
                        "fines",
                        "case_id=f-3",
                        "people=10",
                        "date=2020-04-01",
                        "company_ids=rig",
                        "amount=50",
                        "currency=KZT",
                        "publish=yes")
                .row(
                        "fines",
                        "case_id=f-4",
                        "person_id=bek",
                        "part_of=f-3",
                        "part_of_certainty=stated",
                        "date=2020-04-01",
                        "company_ids=drill",
                        "publish=yes")
                .row("fines", "case_id=f-5", "people=4", "part_of=f-1", "part_of_certainty=possible", "publish=stub")
                .row(
                        "arrests",
                        "case_id=a-1",
                        "people=3",
                        "kind=administrative_arrest",
                        "days=5",
                        "date=2020-05-03",
                        "company_ids=rig",
                        "publish=yes")
                .row("arrests", "case_id=a-2", "people=2..", "kind=short_detention", "publish=yes")
                .row(
                        "sentences",
                        "case_id=s-1",
                        "person_id=aigul",
                        "date=2020-07-01",
                        "company_ids=drill",
                        "article_ids=crim-1;crim-2",
                        "event_id=march",
                        "prison_months=24",
                        "publish=yes")
                .row(
                        "appeals",
                        "appeal_id=ap-1",
                        "case_id=s-1",
                        "outcome=reduced",
                        "prison_months=12",
                        "date=2020-08-01")
                .bake();
    }

    private static List<String> examples(BakedSite site, String rule) throws IOException {
        Element example = site.page("methodology.html").select("#" + rule + " ~ *").stream()
                .takeWhile(element -> !element.normalName().matches("h[23]"))
                .filter(element -> element.hasClass("example"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no example of " + rule));
        return example.select("p:not(.label), li").eachText();
    }

    @Test
    void who_is_counted_is_shown_with_the_first_case_of_each_kind() throws Exception {
        BakedSite site = strike();

        assertThat(examples(site, "measures"))
                .containsExactly("Fine, 50 KZT: 10 people (f-3): one case, and as many sanctions as people.");
        // Of fines at least 30 + 10, at most 30 + 1 + 10 and 4 whose details are withheld; of all one dismissed and
        // three arrested more.
        assertThat(examples(site, "people"))
                .satisfiesExactly(
                        words -> assertThat(words)
                                .startsWith("Aigul Test was punished in different ways and counts as one person:"
                                        + " Fine, 100 KZT (f-2), Sentence, 2 years in prison (s-1)."),
                        all -> assertThat(all).startsWith("People punished about 40–49"),
                        dismissed -> assertThat(dismissed).isEqualTo("People dismissed 1"),
                        fined -> assertThat(fined).startsWith("People fined about 40–45"),
                        arrested -> assertThat(arrested).isEqualTo("People under administrative arrest 3"),
                        sentenced -> assertThat(sentenced).isEqualTo("People sentenced 1"));
        assertThat(examples(site, "totals"))
                .containsExactly(
                        "Sentence, 2 years in prison: Aigul Test (s-1) counts once in each of these:",
                        "Article 1 (criminal): Inciting: Criminal sentences 1",
                        "Article 2 (criminal): Leading: Criminal sentences 1",
                        "All cases: Criminal sentences 1");
    }

    @Test
    void groups_are_shown_with_certain_members_with_possible_ones_and_parted() throws Exception {
        BakedSite site = strike();

        assertThat(examples(site, "groups"))
                .containsExactly(
                        "Fine, 50 KZT: 10 people (f-3). Some of this group are also recorded one by one: Bek Test (f-4)."
                                + " The total counts them within the group, and not again:",
                        "People fined about 40–45; 1 case gives an approximate number;"
                                + " Aigul Test (f-2) may be among about 30 people (f-1),"
                                + " so the lower number does not add them;"
                                + " 1 case whose details are withheld is counted here, and in no breakdown",
                        "Fine: about 30 people (f-1): Aigul Test (f-2) may be among them."
                                + " The lower figure counts them within the group, the upper in addition to it:",
                        "People fined about 40–45; 1 case gives an approximate number;"
                                + " Aigul Test (f-2) may be among about 30 people (f-1),"
                                + " so the lower number does not add them;"
                                + " 1 case whose details are withheld is counted here, and in no breakdown",
                        "Here a member of a group stands on another line, so the group’s line is reduced:",
                        "Rig: People fined 9; 10 people (f-3) without Bek Test (f-4), not counted here");
    }

    @Test
    void values_are_shown_per_person_lacking_inherited_and_converted() throws Exception {
        BakedSite site = strike();
        // 100 for one, 50 for ten; of the others nothing is known, and f-5, whose details are withheld, is in no sum.
        String fines = "KZT in fines at least 600; 4 cases, 1 of them without a value;"
                + " Bek Test (f-4): counted with the value of 10 people (f-3)";

        assertThat(examples(site, "values"))
                .containsExactly(
                        "Administrative arrest, 5 days: 3 people (a-1): 5 days for each person, together 15 days.",
                        "A sum for which some cases give no value:",
                        fines,
                        "A sum in which a case is counted with its group’s value:",
                        fines);
        assertThat(examples(site, "currencies"))
                .containsExactly("Fine, 100 KZT: Aigul Test (f-2): the source converts it to about 2 EUR."
                        + " That stands with the case and is in no sum.");
    }

    @Test
    void the_other_rules_have_their_cases() throws Exception {
        BakedSite site = strike();

        assertThat(examples(site, "arrests"))
                .contains("People under administrative arrest 3")
                .anyMatch(text -> text.startsWith("Short detention by police: People at least 2"));
        assertThat(examples(site, "months"))
                .startsWith("Dismissal: Worker A (d-1). The date is May 2020 to July 2020, so the case is counted under"
                        + " “several months, or month not known”. All cases there:");
        assertThat(examples(site, "repeated"))
                .containsExactly(
                        "Aigul Test, for “March”: Fine, 100 KZT (f-2), Sentence, 2 years in prison (s-1).",
                        "Twice or more for one act 1",
                        "Two sanctions or more, of any kind 1");
        assertThat(examples(site, "standing"))
                .satisfiesExactly(
                        words -> assertThat(words)
                                .startsWith("Sentence, 2 years in prison: Aigul Test (s-1). Appeal, 1 August 2020: "),
                        months -> assertThat(months).isEqualTo("Months in prison 24 After appeals: 12"));
        assertThat(examples(site, "certainty"))
                .startsWith("The source does not state this as fact: Dismissal: Worker A (d-1).");
        assertThat(examples(site, "companies")).contains("Several companies, not told apart 1");
        assertThat(examples(site, "visibility")).containsExactly("Worker A is a pseudonym.");
    }

    @Test
    void every_form_of_a_figure_that_the_publication_has_is_shown_with_one_of_its_own() throws Exception {
        Element key = strike().page("methodology.html").select("dl.key").get(0);

        // Nothing is "about" and exact, and nothing "at most". On the rig nine were fined and three arrested, who may
        // be
        // among them.
        assertThat(key.select("dt").eachText()).containsExactly("8", "9–12", "at least 600", "number not known");
        assertThat(key.select("dt .figure").eachText())
                .containsExactly("8", "9–12", "at least 600", "number not known");
        assertThat(key.select(".example-of").eachText())
                .containsExactly(
                        "Here: Cases.",
                        "Here: Rig: People punished.",
                        "Here: KZT in fines.",
                        "Here: Short detention by police: Days held.");
    }

    @Test
    void each_measure_that_the_publication_has_is_told_with_its_totals() throws Exception {
        Element measures = strike().page("methodology.html").select("dl.key").get(1);

        assertThat(measures.select("dt").eachText())
                .containsExactly("Cases", "Sanctions", "People", "Amounts", "Days of arrest", "Months in prison");
        assertThat(measures.select("div").get(5).select("li").eachText())
                .containsExactly("Criminal sentences 24 After appeals: 12");
    }

    @Test
    void a_case_whose_details_are_withheld_is_in_no_example_and_no_small_print() throws Exception {
        BakedSite site = strike();

        assertThat(site.text("methodology.html")).doesNotContain("f-5");
        for (String page : site.pages()) {
            assertThat(
                            site.page(page)
                                    .select(
                                            ".note a[href$=f-5.html], .footnotes a[href$=f-5.html], .reasons a[href$=f-5.html]"))
                    .as(page)
                    .isEmpty();
        }
        // About 30, of whom four may be in a case whose details are withheld: it parts no group, or the difference
        // would say so.
        assertThat(site.text("companies/drill.html")).contains("about 31–32").doesNotContain("4 people");
    }

    @Test
    void a_rule_without_an_example_keeps_its_words() throws Exception {
        BakedSite site = publication
                .row(
                        "fines",
                        "case_id=f-1",
                        "person_id=aigul",
                        "date=2020-05-02",
                        "company_ids=rig",
                        "amount=5",
                        "currency=KZT",
                        "publish=yes")
                .bake();

        assertThat(site.page("methodology.html").select(".example")).isEmpty();
        assertThat(site.text("methodology.html")).contains("Nobody is counted twice Within one kind of sanction");
    }

    @Test
    void what_the_publication_has_is_told_and_nothing_else() throws Exception {
        assertThat(strike().page("methodology.html").select("h3").eachAttr("id"))
                .containsExactly(
                        "measures",
                        "people",
                        "groups",
                        "values",
                        "totals",
                        "currencies",
                        "arrests",
                        "months",
                        "repeated",
                        "standing",
                        "certainty",
                        "companies",
                        "visibility",
                        "stubs");
        BakedSite plain = new InventedPublication(temporary.resolve("plain"))
                .row("people", "person_id=aigul", "name=Aigul Test", "visibility=named")
                .row("dismissals", "case_id=d-1", "person_id=aigul", "date=2020-05-02", "publish=yes")
                .bake();
        assertThat(plain.page("methodology.html").select("h3").eachAttr("id"))
                .containsExactly("measures", "people", "months");
        assertThat(plain.text("methodology.html"))
                .doesNotContain("Custody before trial")
                .doesNotContain("Events such as");
        assertThat(plain.text("index.html")).doesNotContain("By company” means");
    }

    @Test
    void a_withdrawn_case_is_told_of_and_no_name_that_is_not_withheld() throws Exception {
        BakedSite site = publication
                .row("fines", "case_id=f-1", "people=3", "publish=yes")
                .row("fines", "case_id=f-2", "people=1", "publish=yes", "withdrawn=Entered twice")
                .bake();

        assertThat(site.text("methodology.html"))
                .contains("What is not shown A withdrawn case leaves every figure; its address stays.")
                .doesNotContain("pseudonym");
    }

    @Test
    void groups_that_may_overlap_with_others_are_named() throws Exception {
        assertThat(reasons(strike(), "index.html", "All sanctions"))
                .startsWith("People: about 40–49 1 case gives an approximate number"
                        + " Aigul Test (f-2) may be among about 30 people (f-1),"
                        + " so the lower number does not add them"
                        + " about 30 people (f-1), 10 people (f-3) and 3 people (a-1):"
                        + " some of them may also have been punished in another way; we cannot tell"
                        + " 1 case whose details are withheld is counted here, and in no breakdown");
    }

    @Test
    void what_may_be_in_a_group_is_told_of_the_row_that_has_the_group() throws Exception {
        BakedSite site = publication
                .row("fines", "case_id=f-1", "people=30", "company_ids=drill", "publish=yes")
                .row(
                        "fines",
                        "case_id=f-2",
                        "person_id=aigul",
                        "part_of=f-1",
                        "part_of_certainty=possible",
                        "company_ids=rig",
                        "publish=yes")
                .bake();

        assertThat(row(site, "companies/drill.html", "Fines")).startsWith("Fines 29–30 * 29–30 1");
        assertThat(reasons(site, "companies/drill.html", "Fines"))
                .startsWith("People: 29–30 30 people (f-1) may include Aigul Test (f-2), not counted here");
        assertThat(row(site, "companies/rig.html", "Fines")).startsWith("Fines 1 1 1");
        assertThat(row(site, "index.html", "Fines")).startsWith("Fines 30–31 * 30–31 2");
        assertThat(reasons(site, "index.html", "Fines"))
                .startsWith("People: 30–31 Aigul Test (f-2) may be among 30 people (f-1),"
                        + " so the lower number does not add them");
    }

    @Test
    void more_than_three_possible_members_are_counted() throws Exception {
        publication.row("fines", "case_id=f-0", "people=30", "publish=yes");
        for (int member = 1; member <= 4; member++) {
            publication.row(
                    "fines",
                    "case_id=f-" + member,
                    "people=1",
                    "part_of=f-0",
                    "part_of_certainty=possible",
                    "publish=yes");
        }

        BakedSite site = publication.bake();
        assertThat(row(site, "index.html", "Fines")).startsWith("Fines 30–34 * 30–34 5");
        assertThat(reasons(site, "index.html", "Fines"))
                .startsWith("People: 30–34 4 cases may already be in a group’s number");
    }

    @Test
    void who_is_in_two_groups_is_told() throws Exception {
        for (String group : List.of("1", "2")) {
            publication
                    .row("fines", "case_id=g-" + group, "people=10", "publish=yes")
                    .row(
                            "fines",
                            "case_id=m-" + group,
                            "person_id=aigul",
                            "part_of=g-" + group,
                            "part_of_certainty=stated",
                            "publish=yes");
        }

        BakedSite site = publication.bake();
        assertThat(row(site, "index.html", "Fines")).startsWith("Fines 19–20 * 20 4");
        assertThat(reasons(site, "index.html", "Fines"))
                .startsWith("People: 19–20 some people are members of several of these groups;"
                        + " the lower number counts them once");
    }

    @Test
    void an_approximate_value_is_told_beside_its_sum() throws Exception {
        BakedSite site = publication
                .row(
                        "arrests",
                        "case_id=a-1",
                        "person_id=aigul",
                        "kind=administrative_arrest",
                        "days=~60",
                        "publish=yes")
                .bake();

        assertThat(row(site, "index.html", "Administrative arrests")).endsWith("Days of arrest about 60 *");
        assertThat(reasons(site, "index.html", "Administrative arrests"))
                .endsWith("Days of arrest: about 60 1 case gives an approximate number");
    }

    private static String row(BakedSite site, String page, String name) throws IOException {
        return rowOf(site, page, name).text();
    }

    private static Element rowOf(BakedSite site, String page, String name) throws IOException {
        return site.page(page).select(".figures tr").stream()
                .filter(row -> row.select("th").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What the list says that the first figure of a row opens. */
    private static String reasons(BakedSite site, String page, String name) throws IOException {
        String href = rowOf(site, page, name).expectFirst("a.figure").attr("href");
        return site.page(BakedSite.target(page, href)).select(".reasons").text();
    }
}
