package org.casebook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages say first, and how they tell what was done to one person. */
@TestInstance(Lifecycle.PER_CLASS)
class StoriesTest {
    private BakedSite site = new BakedSite(Path.of("target"));

    @BeforeAll
    void bake(@TempDir Path temporary) throws Exception {
        site = new InventedPublication(temporary)
                .site("jbake.properties", "site.languages=en,ru,kk\n")
                .row("people", "person_id=aigul", "name=Aigul Test", "visibility=named")
                .row("people", "person_id=bota", "name=Bota Test", "visibility=named")
                .row("people", "person_id=ann", "name=Ann Test", "visibility=named")
                .row("people", "person_id=dina", "name=Dina Test", "visibility=named")
                .row("companies", "company_id=rig", "name_en=Rig")
                .row("companies", "company_id=mill", "name_en=Mill")
                .row("companies", "company_id=yard", "name_en=Yard")
                .row("companies", "company_id=port", "name_en=Port")
                .row("companies", "company_id=idle", "name_en=Idle")
                .row("companies", "company_id=pit", "name_en=Pit")
                .row("fines", "case_id=f-8", "people=200..", "people_text=hundreds", "company_ids=pit", "publish=yes")
                .row("fines", "case_id=f-9", "people=7", "company_ids=pit", "publish=yes")
                .row("places", "place_id=town", "name_en=Town")
                .row(
                        "articles",
                        "article_id=crim-1",
                        "number=1",
                        "kind=criminal",
                        "maximum_en=1 year in prison",
                        "maximum_prison_months=12")
                .row("articles", "article_id=crim-2", "number=2", "kind=criminal")
                .row("articles", "article_id=crim-3", "number=3", "kind=criminal", "maximum_prison_months=60")
                .row("articles", "article_id=adm-4", "number=4", "kind=administrative")
                .row("events", "event_id=march", "kind=protest", "date=2020-05-01", "title_en=March")
                .row(
                        "events",
                        "event_id=blow",
                        "kind=attack",
                        "date=2020-06",
                        "title_en=Blow",
                        "summary_en=Ann Test was hit.")
                .row(
                        "events",
                        "event_id=other",
                        "kind=attack",
                        "date=2020-06",
                        "title_en=Other",
                        "summary_en=Joann Testing.")
                .row(
                        "dismissals",
                        "case_id=d-1",
                        "people=200..",
                        "people_text=hundreds",
                        "company_ids=rig",
                        "publish=yes")
                .row("dismissals", "case_id=d-2", "people=1", "company_ids=yard", "publish=yes")
                .row("fines", "case_id=f-1", "people=~21..", "company_ids=rig", "article_ids=adm-4", "publish=yes")
                .row(
                        "fines",
                        "case_id=f-2",
                        "person_id=aigul",
                        "date=2020-05-02",
                        "event_id=march",
                        "company_ids=rig",
                        "place_id=town",
                        "amount=50",
                        "currency=KZT",
                        "publish=yes")
                .row("arrests", "case_id=a-1", "people=3", "kind=short_detention", "company_ids=port", "publish=yes")
                .row(
                        "arrests",
                        "case_id=a-2",
                        "people=21",
                        "kind=administrative_arrest",
                        "company_ids=mill",
                        "certainty=reported",
                        "days=5",
                        "publish=yes")
                .row(
                        "arrests",
                        "case_id=a-3",
                        "person_id=aigul",
                        "kind=pre_trial_detention",
                        "date=2020-05-03",
                        "article_ids=crim-1",
                        "days=400",
                        "publish=yes")
                .row(
                        "sentences",
                        "case_id=s-1",
                        "person_id=aigul",
                        "date=2020-07-01",
                        "event_id=march",
                        "company_ids=rig",
                        "article_ids=crim-1;crim-2",
                        "prison_months=72",
                        "fine_currency=KZT",
                        "publish=yes")
                .row(
                        "sentences",
                        "case_id=s-2",
                        "person_id=bota",
                        "date=2020-07-02",
                        "article_ids=crim-1",
                        "suspended_months=18",
                        "publish=yes")
                .row(
                        "sentences",
                        "case_id=s-3",
                        "people=2",
                        "article_ids=crim-1;crim-3",
                        "prison_months=72",
                        "publish=yes")
                .row(
                        "appeals",
                        "appeal_id=ap-1",
                        "case_id=s-1",
                        "outcome=reduced",
                        "prison_months=12",
                        "date=2020-08-01")
                .bake();
        for (String page : site.pages()) {
            assertThat(site.page(page)).isNotNull();
        }
    }

    private String lead(String page) throws Exception {
        return site.page(page).select(".lead").text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            companies/rig.html | In the dispute at Rig, hundreds (counted as at least 200) were punished: hundreds (counted as at least 200) dismissed, about 22 or more fined and 1 sentenced.
            companies/yard.html | In the dispute at Yard, 1 person was punished, by dismissal alone.
            companies/mill.html | In the dispute at Mill, 21 people were punished, by administrative arrest alone. Reported or alleged, not stated as fact: 1 of 1 cases.
            companies/port.html | In the dispute at Port: 3 detained by police. No sanction is documented.
            companies/pit.html | In the dispute at Pit, at least 207 people were punished, by fines alone. Some sources give a word such as “hundreds” and no number: it is counted as the least that it can mean.
            articles/crim-1.html | Under Art. 1 (criminal), 4 people were punished, by criminal sentences alone. Not counted as sanctions: 1 held in custody before trial. Heaviest penalty: 1 year in prison.
            articles/adm-4.html | Under Art. 4 (administrative), about 21 or more people were punished, by fines alone. Heaviest penalty: not given in the source.
            places/town.html | For what happened in Town, 1 person was punished, by fines alone.
            ru/companies/yard.html | В связи со спором в компании «Yard» наказан 1 человек, только увольнением.
            ru/companies/mill.html | В связи со спором в компании «Mill» наказан 21 человек, только административным арестом. По сообщениям или утверждениям, не как факт: случаев 1 из 1.
            ru/companies/port.html | В связи со спором в компании «Port»: задержано полицией 3. Санкций не задокументировано.
            ru/articles/crim-1.html | По ст. 1 УК наказано 4 человека, только приговорами по уголовным делам. Не считаются санкциями: содержался под стражей до суда 1. Наибольшее наказание: 1 год лишения свободы.
            kk/companies/mill.html | «Mill» компаниясындағы дауға байланысты 21 адам жазаланған, тек әкімшілік қамақпен. Хабарланған немесе мәлімделген, факт ретінде айтылмаған жағдайлар: 1 ішінен 1.
            """)
    void a_page_says_first_who_was_punished_and_how(String page, String sentence) throws Exception {
        assertThat(lead(page)).isEqualTo(sentence);
    }

    @Test
    void every_number_of_the_sentence_leads_to_its_cases() throws Exception {
        assertThat(site.page("companies/rig.html").select(".lead a.figure").eachAttr("data-cases"))
                .containsExactly("4", "1", "2", "1");
        SiteRules.assertFiguresLeadToTheirCases(site);
        SiteRules.assertNoBrokenLinks(site);
        SiteRules.assertWellMade(site);
    }

    @Test
    void nothing_is_said_of_a_company_without_a_case() throws Exception {
        assertThat(lead("companies/idle.html")).isEmpty();
        assertThat(site.text("companies/idle.html")).contains("No sanction or detention is documented here.");
    }

    @Test
    void cases_come_before_tables_and_no_column_repeats_the_company() throws Exception {
        assertThat(site.page("companies/rig.html").select("table").eachAttr("id"))
                .containsExactly("cases", "figures", "breakdown");
        assertThat(site.page("companies/rig.html")
                        .select("#cases th[scope=col]")
                        .eachText())
                .containsExactly("Date", "Sanction or detention", "Who", "Articles");
        assertThat(site.page("articles/adm-4.html")
                        .select("#cases th[scope=col]")
                        .eachText())
                .containsExactly("Date", "Sanction or detention", "Who", "Company in the dispute");
        assertThat(site.page("articles/crim-1.html")
                        .select("#cases th[scope=col]")
                        .eachText())
                .as("one of its cases is under another article, too")
                .endsWith("Articles");
    }

    @Test
    void a_person_is_summed_up_as_one() throws Exception {
        assertThat(lead("people/aigul.html"))
                .isEqualTo("2 sanctions on this person are documented: a fine and a criminal sentence."
                        + " The heaviest: Sentence, 6 years in prison, 1 July 2020."
                        + " More than one sanction for one act: March."
                        + " Besides, though no sanction: custody before trial."
                        + " The first: 2 May 2020; the last: 1 July 2020.");
        assertThat(lead("people/bota.html"))
                .isEqualTo("One sanction on this person is documented: a criminal sentence.");
        assertThat(lead("ru/people/bota.html"))
                .isEqualTo("Документирована 1 санкция в отношении этого человека: приговор по уголовному делу.");
    }

    @Test
    void the_index_of_people_tells_the_heaviest_measure_and_where_a_person_without_a_case_is_named() throws Exception {
        assertThat(site.page("people/index.html").select("tbody tr").eachText())
                .containsExactly(
                        "Aigul Test Sentence, 6 years in prison (on appeal: reduced) 1 July 2020 Rig 3",
                        "Ann Test No case. Named in: Blow",
                        "Bota Test Sentence, 18 months suspended 2 July 2020 not known 1",
                        "Dina Test No case is documented.");
        assertThat(site.text("people/ann.html")).contains("the person is named in an event. Named in: Blow.");
        assertThat(site.text("people/dina.html"))
                .contains("No case is documented.")
                .doesNotContain("named in an event");
    }

    @Test
    void a_case_tells_what_came_before_it_and_after() throws Exception {
        assertThat(site.page("cases/s-1.html").select(".story > li").eachText())
                .containsExactly(
                        "1 May 2020 March",
                        "2 May 2020 Fine, 50 KZT f-2 Aigul Test",
                        "3 May 2020 Pre-trial detention, 400 days a-3 Aigul Test",
                        "1 July 2020 Sentence, 6 years in prison s-1 (this case) Aigul Test",
                        "1 August 2020 Appeal: reduced. What then stands: 1 year in prison.");
        assertThat(site.page("cases/d-2.html").select(".story")).isEmpty();
    }

    @Test
    void a_case_says_years_and_not_months_and_keeps_what_is_about_its_row_for_the_end() throws Exception {
        List<String> labels = site.page("cases/s-1.html").select("dt").eachText();

        assertThat(labels)
                .startsWith("Measure", "Person", "Date")
                .doesNotContain("Months of imprisonment")
                .contains("Currency of that fine");
        assertThat(labels.indexOf("Case")).isGreaterThan(labels.indexOf("Companies"));
        assertThat(site.text("cases/s-1.html")).doesNotContain("72");
        assertThat(site.text("cases/f-2.html")).contains("Measure Fine, 50 KZT").doesNotContain("Currency KZT");
    }

    @Test
    void a_penalty_above_the_maximum_is_told_with_what_is_known_of_why() throws Exception {
        assertThat(site.text("cases/s-1.html"))
                .contains(
                        "The penalty is heavier than Art. 1 (criminal) alone allows: 1 year in prison."
                                + " The heaviest penalty under Art. 2 (criminal), applied with it, is not given in the source.");
        assertThat(site.text("cases/s-2.html"))
                .contains("The penalty is heavier than Art. 1 (criminal) allows: 1 year in prison."
                        + " What is documented does not say why.");
        assertThat(site.text("cases/s-3.html"))
                .as("72 months are what the two articles allow together")
                .doesNotContain("heavier than");
        assertThat(site.text("cases/a-3.html"))
                .as("no article limits a detention")
                .doesNotContain("heavier than");
    }
}
