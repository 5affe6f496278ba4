package org.casebook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casebook.bake.BakeFailure;
import org.casebook.disclose.PrivateValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Names and texts that have a column of their own in each language. */
@TestInstance(Lifecycle.PER_CLASS)
class NamesInLanguagesTest {
    private final Map<String, String> published = new TreeMap<>();
    private List<String> kept = List.of();
    private BakedSite site = new BakedSite(Path.of("target"));

    @BeforeAll
    void bake(@TempDir Path temporary) throws IOException, BakeFailure {
        InventedPublication publication = new InventedPublication(temporary)
                .columnOfFines("withdrawn_ru", "Withdrawn (Russian)")
                .site("jbake.properties", "site.languages=en,ru,kk\n")
                .row(
                        "people",
                        "person_id=vega-olga",
                        "name=Olga Vegaj",
                        "name_en=Olga Vegai",
                        "name_ru=Ольга Вегай",
                        "name_kk=Ольга Вегай",
                        "aliases=Olja Vegaj",
                        "note_en=Spelt as she signs.",
                        "note_ru=Как она подписывается.",
                        "note_kk=Өзінің қолтаңбасындай.",
                        "visibility=named")
                .row("people", "person_id=doe", "name=Jane Doe", "visibility=named")
                .row(
                        "people",
                        "person_id=kept",
                        "name=Real Person",
                        "name_en=Reala Persona",
                        "name_ru=Реала Персона",
                        "name_kk=Реалия Персоналы",
                        "note_ru=Известна под другим именем.",
                        "visibility=withheld")
                .row(
                        "people",
                        "person_id=masked",
                        "name=Masked Person",
                        "name_en=Maskeda Persona",
                        "name_ru=Маскеда Персона",
                        "name_kk=Маскедия Персоналы",
                        "visibility=pseudonym",
                        "pseudonym=Worker B")
                .row("authorities", "authority_id=court-1", "name_en=Town Court", "name_ru=Городской суд")
                .row(
                        "companies",
                        "company_id=drill",
                        "name_en=Drill",
                        "owners_en=Holding One",
                        "owners_ru=Холдинг «Один»")
                .row(
                        "articles",
                        "article_id=crim-1",
                        "number=1",
                        "kind=criminal",
                        "maximum_en=one year",
                        "maximum_ru=один год",
                        "note_ru=Так в источнике.")
                .row(
                        "sources",
                        "source_id=paper",
                        "title=Paper",
                        "title_ru=Доклад",
                        "publisher=Watch",
                        "publisher_ru=Наблюдатель",
                        "language=en")
                .row("sources", "source_id=sheet", "title=Sheet", "language=en")
                .row(
                        "fines",
                        "case_id=f-1",
                        "person_id=vega-olga",
                        "company_ids=drill",
                        "article_ids=crim-1",
                        "court=Town Court of Law",
                        "court_id=court-1",
                        "initiator_ids=drill",
                        "people_text=a woman",
                        "people_text_ru=женщина",
                        "source_ids=paper",
                        "source_locator=page 3",
                        "source_locator_ru=страница 3",
                        "note_en=Why so.",
                        "note_ru=Почему так.",
                        "publish=yes")
                .row(
                        "fines",
                        "case_id=f-2",
                        "person_id=doe",
                        "source_ids=sheet",
                        "source_locator=page 4",
                        "publish=yes")
                .row("fines", "case_id=f-3", "person_id=kept", "publish=yes")
                .row("fines", "case_id=f-4", "person_id=masked", "publish=yes")
                .row(
                        "arrests",
                        "case_id=a-1",
                        "person_id=doe",
                        "kind=pre_trial_detention",
                        "charged_article_ids=crim-1",
                        "publish=yes")
                .row(
                        "arrests",
                        "case_id=a-2",
                        "person_id=doe",
                        "kind=administrative_arrest",
                        "charged_article_ids=crim-1",
                        "publish=yes")
                .row("appeals", "appeal_id=ap-1", "case_id=f-1", "outcome=upheld", "court=Upper", "court_id=court-1")
                .row(
                        "fines",
                        "case_id=f-8",
                        "people=2",
                        "people_text=a couple of drillers",
                        "people_text_ru=пара бурильщиков",
                        "source_locator=page 3",
                        "source_locator_ru=страница 3",
                        "note_ru=Только для своих.",
                        "publish=stub")
                .row("fines", "case_id=f-9", "people=2", "withdrawn=Twice", "withdrawn_ru=Дважды", "publish=yes");
        kept = publication.disclosure().privateValues().stream()
                .map(PrivateValue::text)
                .toList();
        site = publication.bake();
        for (String folder : List.of("out", "published")) {
            read(temporary.resolve(folder));
        }
    }

    /** While the folder is there. */
    private void read(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(NamesInLanguagesTest::isText).toList()) {
                published.put(file.toString(), Files.readString(file));
            }
        }
        for (String page : site.pages()) {
            assertThat(site.page(page)).isNotNull();
        }
    }

    @Test
    void a_name_that_is_not_public_is_published_in_no_language() throws IOException {
        assertThat(published)
                .hasSizeGreaterThan(50)
                .allSatisfy((file, text) -> assertThat(text)
                        .doesNotContain("Real", "Реал", "Masked", "Маскед", "под другим именем", "для своих"));
        assertThat(site.page("ru/people/worker-b.html").select("h1").text()).isEqualTo("Worker B");
    }

    @Test
    void names_in_every_language_are_sought_and_what_is_said_of_many_cases_is_not() {
        assertThat(kept)
                .contains("Реала Персона", "Реалия Персоналы", "Reala Persona", "Маскеда Персона", "Только для своих.")
                .doesNotContain("страница 3", "пара бурильщиков");
    }

    private static boolean isText(Path file) {
        return Files.isRegularFile(file) && file.toString().matches(".*\\.(html|csv|json|js|xml|jsonld|bib|cff)");
    }

    @Test
    void a_person_is_called_as_the_language_writes_it_and_the_source_s_spelling_is_told_once() throws IOException {
        assertThat(site.page("ru/people/vega-olga.html").select("h1").text()).isEqualTo("Ольга Вегай");
        assertThat(site.page("people/vega-olga.html").select("h1").text()).isEqualTo("Olga Vegai");
        assertThat(detail(site, "ru/people/vega-olga.html", "Имя в написании источника"))
                .isEqualTo("Olga Vegaj");
        assertThat(detail(site, "people/vega-olga.html", "Name in the source's spelling"))
                .isEqualTo("Olga Vegaj");
        assertThat(site.text("ru/cases/f-1.html")).contains("Ольга Вегай").doesNotContain("Vega");
        assertThat(site.text("ru/cases/index.html")).contains("Ольга Вегай").doesNotContain("Vega");
        assertThat(site.text("ru/people/index.html")).contains("Jane Doe", "Ольга Вегай");
    }

    @Test
    void a_name_without_languages_is_told_as_before() throws IOException {
        assertThat(site.page("ru/people/doe.html").select("h1").text()).isEqualTo("Jane Doe");
        assertThat(site.text("ru/people/doe.html")).doesNotContain("в написании источника");
    }

    @Test
    void owners_penalties_courts_sources_and_their_places_are_told_in_the_language_of_the_page() throws IOException {
        assertThat(detail(site, "ru/companies/drill.html", "Владельцы")).isEqualTo("Холдинг «Один»");
        assertThat(detail(site, "ru/cases/f-1.html", "Число словами источника")).isEqualTo("женщина");
        assertThat(detail(site, "cases/f-1.html", "Number in the words of the source"))
                .isEqualTo("a woman");
        assertThat(detail(site, "ru/cases/f-1.html", "По чьей инициативе")).isEqualTo("Drill");
        assertThat(site.page("ru/cases/f-1.html").select(".law").text()).contains("один год");
        assertThat(site.page("ru/cases/f-1.html").select(".appeals").text()).contains("Городской суд.");
        assertThat(site.page("cases/f-1.html").select(".appeals").text()).contains("Town Court.");
        assertThat(site.text("ru/cases/f-1.html"))
                .contains("Доклад", "Наблюдатель", "страница 3")
                .doesNotContain("Paper", "Watch", "page 3");
        assertThat(site.text("cases/f-1.html")).contains("Paper", "Watch", "page 3");
        assertThat(site.page("ru/cases/f-2.html").select(".source [lang=en]").eachText())
                .containsExactly("Sheet", "page 4");
    }

    @Test
    void why_a_case_was_withdrawn_is_told_in_the_language_of_the_page() throws IOException {
        assertThat(site.text("ru/cases/f-9.html")).contains("Дважды").doesNotContain("Twice");
        assertThat(site.text("cases/f-9.html")).contains("Twice").doesNotContain("Дважды");
    }

    @Test
    void a_note_on_coding_is_published_under_a_label() throws IOException {
        assertThat(detail(site, "cases/f-1.html", "Note on coding")).isEqualTo("Why so.");
        assertThat(detail(site, "ru/cases/f-1.html", "Примечание о кодировании"))
                .isEqualTo("Почему так.");
        assertThat(detail(site, "ru/people/vega-olga.html", "Примечание о кодировании"))
                .isEqualTo("Как она подписывается.");
        assertThat(detail(site, "ru/articles/crim-1.html", "Примечание о кодировании"))
                .isEqualTo("Так в источнике.");
    }

    @Test
    void whoever_is_detained_is_charged_and_nothing_is_said_of_what_is_applied() throws IOException {
        assertThat(site.text("cases/a-1.html")).contains("Charged with").doesNotContain("not applied");
        assertThat(site.text("cases/a-2.html")).contains("Charged, not applied").doesNotContain("Charged with");
    }

    private static String detail(BakedSite site, String page, String label) throws IOException {
        return site.page(page).select("dl.details > div").stream()
                .filter(detail -> detail.select("dt").text().equals(label))
                .map(detail -> detail.select("dd"))
                .map(values -> String.join("; ", values.eachText()))
                .reduce((one, other) -> one + " | " + other)
                .orElseThrow(() -> new AssertionError("no " + label));
    }
}
