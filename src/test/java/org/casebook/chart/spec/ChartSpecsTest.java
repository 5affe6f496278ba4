package org.casebook.chart.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casebook.chart.model.ChartModel;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Reading;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartSpecsTest {
    private static final PackedSpecs NONE = new PackedSpecs(ChartSpecsTest.class.getClassLoader(), "no/such/folder");
    private static final String GOOD = """
            measure: people
            breakdown: by-company
            title:
              en: People
            """;

    @TempDir
    private Path publication;

    private Path write(String name, String text) throws IOException {
        Path folder = Files.createDirectories(publication.resolve("charts"));
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> problems() throws IOException {
        return ChartSpecs.read(publication, NONE).problems().stream()
                .map(Problem::text)
                .toList();
    }

    private List<String> problems(String text) throws IOException {
        write("x.yaml", text);
        return problems();
    }

    private ChartSpec spec(String text) throws IOException {
        write("x.yaml", text);
        Reading<List<ChartSpec>> reading = ChartSpecs.read(publication, NONE);
        assertThat(reading.problems()).isEmpty();
        return reading.content().orElseThrow().get(0);
    }

    @Test
    void a_specification_is_read_whole() throws IOException {
        ChartSpec spec = spec("""
                # What money was taken
                measure: amount
                breakdown: by-place
                sanctions: [fine, sentence]
                status: standing
                unit: KZT
                kind: columns
                limit: 7
                title:
                  en: "Money: {unit}"
                  kk: Ақша
                subtitle: {en: In one line}
                note:
                  en: >
                    On several
                    lines.
                """);

        assertThat(spec.slug()).isEqualTo("x");
        assertThat(spec.measure()).isEqualTo(Measure.AMOUNT);
        assertThat(spec.breakdown()).isEqualTo(Breakdown.BY_PLACE);
        assertThat(spec.categories()).containsExactly(Category.FINE, Category.SENTENCE);
        assertThat(spec.status()).isEqualTo(Status.STANDING);
        assertThat(spec.currency()).hasValue("KZT");
        assertThat(spec.kind()).isEqualTo(ChartModel.Kind.COLUMNS);
        assertThat(spec.limit()).hasValue(7);
        assertThat(spec.title().byLanguage())
                .containsExactly(Map.entry("en", "Money: {unit}"), Map.entry("kk", "Ақша"));
        assertThat(spec.note().in("en")).hasValue("On several lines.");
    }

    @Test
    void what_is_left_out_is_all_sanctions_as_imposed_in_bars() throws IOException {
        ChartSpec spec = spec(GOOD);

        assertThat(spec.categories()).containsExactly(Category.ALL);
        assertThat(spec.status()).isEqualTo(Status.IMPOSED);
        assertThat(spec.kind()).isEqualTo(ChartModel.Kind.BARS);
        assertThat(spec.currency()).isEmpty();
        assertThat(spec.limit()).isEmpty();
        assertThat(spec.subtitle().byLanguage()).isEmpty();
    }

    @Test
    void the_packed_specifications_are_sound_and_in_three_languages() throws IOException {
        Reading<List<ChartSpec>> reading = ChartSpecs.read(publication);

        assertThat(reading.problems()).isEmpty();
        List<ChartSpec> specs = reading.content().orElseThrow();
        assertThat(specs.stream().map(ChartSpec::slug))
                .containsExactly(
                        "people-by-sanction",
                        "people-by-company",
                        "people-by-article",
                        "sanctions-by-month",
                        "fine-amounts-by-company",
                        "arrest-days-by-company");
        for (ChartSpec spec : specs) {
            assertThat(List.of(spec.title(), spec.subtitle(), spec.note()))
                    .as(spec.slug())
                    .allSatisfy(text -> assertThat(text.byLanguage()).containsOnlyKeys("en", "ru", "kk"));
        }
    }

    @Test
    void a_publication_overrides_a_packed_specification_by_its_name_and_adds_its_own() throws IOException {
        write("people-by-company.yaml", GOOD.replace("People", "Mine"));
        write("another.yaml", GOOD);

        Map<String, ChartSpec> specs = ChartSpecs.read(publication).content().orElseThrow().stream()
                .collect(Collectors.toMap(ChartSpec::slug, spec -> spec));

        assertThat(specs).hasSize(7).containsKey("another");
        assertThat(Optional.ofNullable(specs.get("people-by-company"))
                        .flatMap(spec -> spec.title().in("en")))
                .hasValue("Mine");
    }

    @Test
    void all_mistakes_of_all_files_are_told_at_once() throws IOException {
        write("a.yaml", """
                mesure: people
                breakdown: by-compny
                sanctions: [fine, fines]
                status: now
                kind: pie
                limit: 0
                title: People
                """);
        write("b.yaml", "measure: people\n");

        assertThat(problems())
                .containsExactly(
                        "charts/a.yaml:1  measure  is missing. Add a line such as measure: people.",
                        "charts/a.yaml:1  mesure  is no key of a chart. Did you mean measure? The keys are: measure,"
                                + " breakdown, sanctions, status, unit, kind, title, subtitle, note, limit.",
                        "charts/a.yaml:2  breakdown  \"by-compny\" is not known here. Did you mean by-company? It can"
                                + " be: totals, by-company, by-article, by-month, by-place.",
                        "charts/a.yaml:3  sanctions  \"fines\" is not known here. Did you mean fine? It can be: all,"
                                + " dismissal, fine, administrative_arrest, pre_trial_detention, short_detention,"
                                + " sentence.",
                        "charts/a.yaml:4  status  \"now\" is not known here. It can be: imposed, standing.",
                        "charts/a.yaml:5  kind  \"pie\" is not known here. It can be: bars, columns.",
                        "charts/a.yaml:6  limit  \"0\" is no whole number from 1 to 500. Write how many names are"
                                + " drawn, such as limit: 10, or take the line away.",
                        "charts/a.yaml:7  title  has no language. Write title: and below it, two spaces in, the text"
                                + " of each language, such as en: Text.",
                        "charts/b.yaml:1  breakdown  is missing. Add a line such as breakdown: by-company.",
                        "charts/b.yaml:1  title  is missing. Add a line title: and below it, two spaces in, en: What"
                                + " is shown.");
    }

    @Test
    void a_key_or_language_stands_once() throws IOException {
        assertThat(problems(GOOD + "  en: Again\nmeasure: people\n"))
                .containsExactly(
                        "charts/x.yaml:5  title.en  stands twice. Keep one of them.",
                        "charts/x.yaml:6  measure  stands twice, first on line 1. Keep one of them.");
    }

    @Test
    void values_are_of_their_form() throws IOException {
        assertThat(problems("""
                                measure: [people]
                                breakdown:
                                sanctions: []
                                limit: ten
                                title:
                                  kz: Адамдар
                                  en:
                                  ru: [a]
                                note: {}
                                """))
                .containsExactly(
                        "charts/x.yaml:1  measure  is a list or a map, where one value belongs. Write measure:"
                                + " sanctions.",
                        "charts/x.yaml:2  breakdown  is blank. It can be: totals, by-company, by-article, by-month,"
                                + " by-place.",
                        "charts/x.yaml:3  sanctions  is an empty list. It can hold: all, dismissal, fine,"
                                + " administrative_arrest, pre_trial_detention, short_detention, sentence.",
                        "charts/x.yaml:4  limit  \"ten\" is no whole number from 1 to 500. Write how many names are"
                                + " drawn, such as limit: 10, or take the line away.",
                        "charts/x.yaml:6  title.kz  \"kz\" is no code of a language. Write its two letters of ISO"
                                + " 639-1, such as en, ru or kk.",
                        "charts/x.yaml:7  title.en  is blank. Write the text, or take the line away.",
                        "charts/x.yaml:8  title.ru  is a list or a map, where one value belongs. Write ru: Text.",
                        "charts/x.yaml:9  note  has no language. Write note: and below it, two spaces in, the text of"
                                + " each language, such as en: Text.");
    }

    @Test
    void rows_are_never_headlined() throws IOException {
        assertThat(problems(GOOD.replace("people", "cases")))
                .containsExactly("charts/x.yaml:1  measure  \"cases\" is not known here. It can be: sanctions, people,"
                        + " amount, person_days, prison_months, suspended_months, probation_months, work_hours,"
                        + " ban_months.");
    }

    @Test
    void keys_make_sense_together() throws IOException {
        assertThat(problems(GOOD + "sanctions: [fine, dismissal, fine]\nunit: KZT\n"))
                .containsExactly(
                        "charts/x.yaml:5  sanctions  \"fine\" stands twice. Keep one of them.",
                        "charts/x.yaml:6  unit  belongs to measure: amount alone. Take the line away; people has one"
                                + " unit only.");
        assertThat(problems(GOOD.replace("people", "amount") + "sanctions: [dismissal]\nunit: tenge\n"))
                .containsExactly(
                        "charts/x.yaml:5  sanctions  \"dismissal\" has no amount. It is counted of: fine, sentence.",
                        "charts/x.yaml:6  unit  \"tenge\" is no code of a currency. Write its three capital letters,"
                                + " such as KZT, or each for a chart of each currency.");
        assertThat(problems(GOOD.replace("people", "person_days")))
                .containsExactly("charts/x.yaml:1  sanctions  is missing. Say whose person_days is drawn:"
                        + " administrative_arrest, pre_trial_detention, short_detention.");
        assertThat(problems(GOOD.replace("by-company", "by-month") + "limit: 3\n"))
                .containsExactly("charts/x.yaml:5  limit  does not go with by-month. Take the line away: these are"
                        + " always drawn in full.");
        assertThat(problems(GOOD + "sanctions: [all, dismissal, fine, administrative_arrest, pre_trial_detention,"
                        + " short_detention, sentence]\n"))
                .containsExactly("charts/x.yaml:5  sanctions  names 7 sanctions. No more than 6 colours can be told"
                        + " apart: take some away.");
    }

    @Test
    void texts_hold_what_can_be_filled_in_and_drawn() throws IOException {
        assertThat(problems(GOOD.replace("People", "People in {unit} ☂")))
                .containsExactly(
                        "charts/x.yaml:4  title.en  \"{unit}\" stands for nothing here. Only {unit} is filled in, with"
                                + " the currency of measure: amount.",
                        "charts/x.yaml:4  title.en  has signs that the charts' font lacks: ☂. Write it in Latin,"
                                + " Cyrillic or Greek letters without them.");
    }

    @Test
    void nothing_is_constructed_or_taken_from_elsewhere() throws IOException {
        assertThat(problems("measure: &m people\nbreakdown: *m\ntitle: !!java.net.URL [x]\nnote: !x {}\n"))
                .containsExactly(
                        "charts/x.yaml:1  \"&m\" marks a value for use elsewhere. Write the value in each place; a text"
                                + " that begins with & stands in quotation marks.",
                        "charts/x.yaml:2  \"*m\" refers to another place. Write the value itself; a text that begins"
                                + " with * stands in quotation marks.",
                        "charts/x.yaml:3  \"!\" gives a value a type. Write the value alone; a text that begins with !"
                                + " stands in quotation marks.",
                        "charts/x.yaml:4  \"!\" gives a value a type. Write the value alone; a text that begins with !"
                                + " stands in quotation marks.");
        assertThat(problems(GOOD + "<<: {note: x}\n"))
                .containsExactly("charts/x.yaml:5  <<  is no key of a chart. The keys are: measure, breakdown,"
                        + " sanctions, status, unit, kind, title, subtitle, note, limit.");
    }

    @Test
    void tabs_are_told_line_by_line() throws IOException {
        assertThat(problems("measure:\tpeople\ntitle:\n\ten: People\n"))
                .containsExactly(
                        "charts/x.yaml:1  holds a tab. Write spaces in its place: YAML allows no tabs.",
                        "charts/x.yaml:3  holds a tab. Write spaces in its place: YAML allows no tabs.");
    }

    @Test
    void an_empty_file_or_a_text_is_no_chart() throws IOException {
        assertThat(problems("")).containsExactly(empty());
        assertThat(problems("# only a remark\n")).containsExactly(empty());
        assertThat(problems("measure people\n"))
                .containsExactly(
                        "charts/x.yaml:1  has no key. Write lines of the form key: value. It can hold: measure,"
                                + " breakdown, sanctions, status, unit, kind, title, subtitle, note, limit.");
    }

    private static String empty() {
        return "charts/x.yaml:1  is empty. Say what it shows, or take the file away.";
    }

    @Test
    void broken_yaml_is_told_in_plain_words() throws IOException {
        assertThat(problems("title:\n  en: People: all\n"))
                .containsExactly("charts/x.yaml:2  has a colon where none is expected. A text with a colon in it stands"
                        + " in quotation marks; a key begins its own line, right below the one above.");
        assertThat(problems("measure: people\nkind: \"bars\n"))
                .containsExactly("charts/x.yaml:2  opens a quotation mark that is never closed. Close it at the end of"
                        + " the text.");
        assertThat(problems("sanctions: [fine\nkind: bars\n"))
                .containsExactly("charts/x.yaml:1  opens a bracket that is never closed. Close it with ] or }, and put"
                        + " commas between.");
        assertThat(problems("title:\n  en: a\n ru: b\n"))
                .containsExactly("charts/x.yaml:3  is not in line with what stands above it. Put the same number of"
                        + " spaces before keys that belong together.");
        assertThat(problems("note: @all\n"))
                .containsExactly("charts/x.yaml:1  begins a text with a sign that YAML keeps for itself. Put the text"
                        + " in quotation marks.");
        assertThat(problems("measure: people\nbreakdown\nkind: bars\n"))
                .containsExactly(
                        "charts/x.yaml:2  has no colon after its key. Write key: value, such as measure:" + " people.");
        assertThat(problems(GOOD + "---\n" + GOOD))
                .containsExactly("charts/x.yaml:5  begins a second chart with ---. Give each chart a file of its own.");
        assertThat(problems("measure: people\nkind: bars\u0001\n"))
                .containsExactly("charts/x.yaml:2  holds a character that cannot be seen (code 1). Delete it, or write"
                        + " the line anew.");
    }

    @Test
    void a_file_made_to_exhaust_the_reader_is_refused() throws IOException {
        assertThat(problems("measure: " + "[".repeat(200) + "]".repeat(200) + "\n"))
                .containsExactly("charts/x.yaml:1  is too long or too deeply nested. A chart needs a dozen lines or"
                        + " two: keep those.");
    }

    @Test
    void another_encoding_than_utf8_is_told() throws IOException {
        Files.write(write("x.yaml", ""), "measure: people\ntitle: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems())
                .containsExactly("charts/x.yaml:2  is not UTF-8 text. Save the file with the encoding UTF-8.");
    }

    @Test
    void a_byte_order_mark_and_windows_lines_do_no_harm() throws IOException {
        assertThat(spec("\uFEFF" + GOOD.replace("\n", "\r\n")).title().in("en")).hasValue("People");
    }

    @Test
    void a_file_of_another_name_is_not_passed_over_in_silence() throws IOException {
        write("People.yaml", GOOD);
        write("fines.yml", GOOD);
        write(".hidden", "");
        write("README.md", "");

        assertThat(problems())
                .containsExactly(
                        "charts/People.yaml  is not named as a chart's specification. Name it in small letters a-z,"
                                + " digits and hyphens, ending in .yaml, such as people-by-company.yaml, or move it"
                                + " elsewhere.",
                        "charts/fines.yml  is not named as a chart's specification. Name it in small letters a-z,"
                                + " digits and hyphens, ending in .yaml, such as people-by-company.yaml, or move it"
                                + " elsewhere.");
    }

    @Test
    void the_name_of_a_currencys_chart_is_not_taken() throws IOException {
        write("money.yaml", GOOD.replace("people", "amount") + "sanctions: fine\n");
        write("money-in-eur.yaml", GOOD);

        assertThat(problems())
                .containsExactly("charts/money-in-eur.yaml  has a name that charts/money.yaml may need for a currency."
                        + " Rename it.");
    }
}
