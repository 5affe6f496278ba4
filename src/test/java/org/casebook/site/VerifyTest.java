package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casebook.files.Checksums;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code verify}, on sites as they were published and on copies that somebody changed. What is wrong in a copy was put
 * there by the test, and what should stand there is in the golden publication's notes.
 */
@TestInstance(Lifecycle.PER_CLASS)
class VerifyTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @TempDir
    private static Path folder;

    private Path site;
    private int copies;

    @BeforeAll
    void build() throws IOException {
        site = PublishedSite.build(GOLDEN.resolve("ferry-strike"), folder.resolve("ferry-strike"))
                .root();
    }

    @Test
    void theShippedSiteIsRight() throws IOException {
        Told told = Told.by("verify", shipped());

        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(told.out()).isEmpty();
        assertThat(told.err().lines())
                .singleElement()
                .asString()
                .matches("[0-9,]+ files as published; [0-9,]+ figures recounted, all right; [0-9,]+ figures on pages"
                        + " lead to exactly their cases\\.");
    }

    @Test
    void isToldInTheLanguageThatIsAskedFor() throws IOException {
        Path changed = copy();
        replace(changed.resolve("data/statistics/totals.csv"), "imposed,cases,case,", "imposed,cases,case,1");

        assertThat(Told.by("verify", "--lang", "ru", changed.toString()).err())
                .contains("SHA256SUMS, строка ", "Здесь стоит 1", ", а по таблицам получается ")
                .contains("Нельзя проверить 8 показателей, потому что сведения о случае f-5 скрыты: 8 из")
                .containsPattern(
                        "[0-9]+ показател(ь пересчитан и верен|я пересчитаны и верны|ей пересчитаны и верны); ");
        assertThat(Told.by("verify", "--lang=kk", changed.toString()).err())
                .contains(
                        ", ал кестелер бойынша ", "8 көрсеткішті тексеру мүмкін емес, өйткені f-5 жағдайының мәліметі")
                .doesNotContain(" stands here", " figures");
    }

    @Test
    void whatIsWithheldIsNotCheckableAndNotWrong() throws IOException {
        Told told = Told.by("verify", copy());

        assertThat(told.exitCode()).as(told.err()).isZero();
        // f-5 is withheld: how many people it is on is in the totals of all and of fines, as sanctions and people,
        // imposed
        // and standing. That it is one case can be counted.
        assertThat(told.err())
                .contains("8 figures not checkable, because the details of case f-5 are withheld: 8 of"
                        + " data/statistics/totals.csv.")
                .contains("They may be right; what is public cannot tell.")
                .contains(" figures recounted, all right; ")
                .containsPattern("; [0-9]+ figures not checkable\\.\n");
    }

    @Test
    void whoeverWasMetAgainInAWithheldCaseIsNoError() throws IOException {
        // Of Ben's two sanctions, f-3 and s-1, one is withheld: he is not among those punished repeatedly.
        Path publication = folder.resolve("publication");
        lay(GOLDEN.resolve("ferry-strike"), publication);
        replace(
                publication.resolve("data/fines.csv"),
                "\"A stoker was fined, it is said.\",yes",
                "\"A stoker was fined, it is said.\",stub");
        Path withheld = folder.resolve("withheld");
        PublishedSite.build(publication, withheld);
        assertThat(Files.readString(withheld.resolve("cases/repeated/any/all.html")))
                .doesNotContain("data-case=\"f-3\"", "data-case=\"s-1\"");

        Told told = Told.by("verify", withheld);

        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(told.err()).contains("the details of 2 cases are withheld (f-3, f-5)");
    }

    @Test
    void aMemberOfAWithheldGroupHasNoValueOfIt() throws IOException {
        // Two of six were fined as all six, in euros; how much and that these were euros is withheld with their case,
        // so it
        // is not known of them. So too of a sentence.
        Path publication = folder.resolve("euros");
        lay(GOLDEN.resolve("ferry-strike"), publication);
        add(
                publication.resolve("data/fines.csv"),
                "f-20,,,6,,,,2020-03-05,ferry,adm-10,,quay,,stated,log,Six were fined.,stub,,2020-12-01,,,40,EUR",
                "f-21,,,2,,f-20,stated,2020-03-05,ferry,adm-10,,quay,,stated,log,Two were fined.,yes,,2020-12-01,,,,");
        add(
                publication.resolve("data/sentences.csv"),
                "s-20,,,3,,,,2020-06-01,port,crim-5,,quay,,stated,log,Three stokers had one trial.,stub,,2020-12-01,,,,,,,,40,EUR",
                "s-21,,,1,,s-20,stated,2020-06-01,port,crim-5,,quay,,stated,log,A stoker had a trial.,yes,,2020-12-01,,,,,,,,,");
        Path withheld = folder.resolve("euros-site");
        PublishedSite.build(publication, withheld);
        Path lists = withheld.resolve("cases/by-total");
        assertThat(Files.readString(lists.resolve("fine-amount-eur.html"))).contains("data-case=\"f-21\"");
        assertThat(Files.readString(lists.resolve("fine-amount-kzt.html"))).contains("data-case=\"f-21\"");
        assertThat(lists.resolve("sentence-amount-eur.html")).doesNotExist();

        Told told = Told.by("verify", withheld);

        assertThat(told.exitCode()).as(told.err()).isZero();
    }

    private static void add(Path table, String... rows) throws IOException {
        Files.writeString(table, Files.readString(table) + String.join("\n", rows) + "\n");
    }

    @Test
    void pseudonymsAndWithheldNamesHinderNoCheck() throws IOException {
        Path canaries = folder.resolve("canaries");
        PublishedSite.build(GOLDEN.resolve("canaries"), canaries);

        Told told = Told.by("verify", canaries);

        assertThat(told.exitCode()).as(told.err()).isZero();
        // Only the stubs f-3 and a-2 do; the sentence of a withheld person is counted again.
        assertThat(told.err())
                .contains("because the details of case f-3 are withheld: ")
                .contains("because the details of case a-2 are withheld: ")
                .doesNotContain("sentence");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a figure too high | data/statistics/totals.csv | dismissal,,imposed,people,person,10,10,no | dismissal,,imposed,people,person,11,11,no"
                        + " | data/statistics/totals.csv:10  low  11 stands here, and the tables give 10 (dismissal, imposed, people, person).",
                "no longer open | data/statistics/totals.csv | short_detention,imposed,people,person,2,, | short_detention,imposed,people,person,2,9,"
                        + " | data/statistics/totals.csv:34  high  9 stands here, and the tables give a blank (arrest, short_detention, imposed, people, person).",
                "about | data/statistics/by-company.csv | ferry,dismissal,,imposed,people,person,9,9,no | ferry,dismissal,,imposed,people,person,9,9,yes"
                        + " | data/statistics/by-company.csv:10  approx  yes stands here, and the tables give no (ferry, dismissal, imposed, people, person).",
                "words | data/statistics/by-company.csv | ferry,dismissal,,imposed,people,person,9,9,no,1,0,0,0,,number | ferry,dismissal,,imposed,people,person,9,9,no,1,0,0,0,,words"
                        + " | data/statistics/by-company.csv:10  basis  words stands here, and the tables give number (ferry, dismissal, imposed, people, person).",
                "no words any more | data/statistics/totals.csv | short_detention,imposed,people,person,2,,no,1,0,0,0,,words | short_detention,imposed,people,person,2,,no,1,0,0,0,,number"
                        + " | data/statistics/totals.csv:34  basis  number stands here, and the tables give words (arrest, short_detention, imposed, people, person).",
                "the cases of a figure | data/statistics/by-company.csv | ferry,dismissal,,imposed,people,person,9,9,no,1 | ferry,dismissal,,imposed,people,person,9,9,no,2"
                        + " | data/statistics/by-company.csv:10  cases  2 stands here, and the tables give 1 (ferry, dismissal, imposed, people, person).",
                "cases of several articles | data/statistics/by-company.csv | ferry,fine,,imposed,people,person,4,5,yes,2,0,1,0 | ferry,fine,,imposed,people,person,4,5,yes,2,0,0,0"
                        + " | data/statistics/by-company.csv:16  cases_several_articles  0 stands here, and the tables give 1 (ferry, fine, imposed, people, person).",
                "a decimal nobody wrote | data/statistics/totals.csv | sentence,,imposed,prison_months,month,12,12 | sentence,,imposed,prison_months,month,12.0,12"
                        + " | data/statistics/totals.csv:44  low  12.0 stands here, and the tables give 12 (sentence, imposed, prison_months, month).",
                "another company | data/statistics/by-company.csv | ferry,dismissal,,imposed,cases | dinghy,dismissal,,imposed,cases"
                        + " | data/statistics/by-company.csv:8  The tables give no such figure: dinghy, dismissal, imposed, cases, case.",
                "more cases than are withheld | data/statistics/totals.csv | fine,,imposed,people,person,9,10,yes,5 | fine,,imposed,people,person,9,10,yes,6"
                        + " | data/statistics/totals.csv:16  cases  6 stands here, and the tables give 4 (fine, imposed, people, person).",
                "a case that lost its group | data/dismissals.csv | d-2,ann,,,,d-1,stated | d-2,ann,,,,,"
                        + " | data/statistics/totals.csv:9  low  10 stands here, and the tables give 11 (dismissal, imposed, sanctions, sanction).",
                "another article | data/fines.csv | ferry,adm-10,picket | ferry,adm-99,picket"
                        + " | data/statistics/by-article.csv  A figure is missing that the tables give: adm-99, fine, imposed, cases, case.",
                "only the column for analysts | data/dismissals.csv | strike_participation,,10,10,no | strike_participation,,12,12,no"
                        + " | data/dismissals.csv:2  people  \"10\" stands here, and in people_low, _high and _approx \"12\", \"12\", \"no\".",
                "only the day for analysts | data/dismissals.csv | 10,10,no,2020-03-02,2020-03-02 | 10,10,no,2020-04-02,2020-04-02"
                        + " | data/dismissals.csv:2  date  \"2020-03-02\" stands here, and in date_earliest and date_latest \"2020-04-02\", \"2020-04-02\".",
                "a group that is not there | data/dismissals.csv | ,d-1,stated | ,d-9,stated"
                        + " | data/dismissals.csv:3  part_of  There is no case \"d-9\" in this table.",
                "a figure of a page | index.html | class=\"large\">10< | class=\"large\">12<"
                        + " | figure  \"12\" with 2 cases is no figure of this list in data/statistics/totals.csv.",
                "a bound no longer said | index.html | >pickets (counted as at least 2)</a> | >2</a>"
                        + " | \"2\" with 1 case is no figure of this list in data/statistics/totals.csv.",
                "the number of cases | index.html | data-cases=\"2\" href=\"cases/by-total/dismissal.html\" | data-cases=\"3\" href=\"cases/by-total/dismissal.html\""
                        + " | figure  \"10\" says 3 cases, and cases/by-total/dismissal.html lists 2.",
                "a figure that leads nowhere | index.html | href=\"cases/by-total/dismissal.html\" | href=\"cases/by-total/dismissals.html\""
                        + " | figure  \"10\" leads to cases/by-total/dismissals.html, and there is no such page.",
                "a figure that leads out | index.html | href=\"cases/by-total/dismissal.html\" | href=\"https://example.org/\""
                        + " | figure  \"10\" leads to \"https://example.org/\", which is no page of this site.",
                "another case in a list | cases/by-total/dismissal.html | <tr data-case=\"d-2\"> | <tr data-case=\"f-1\">"
                        + " | figure  \"10\" leads to cases/by-total/dismissal.html, which lists f-1 that it does not count and does not list d-2 that it counts.",
                "a case listed twice | cases/by-total/dismissal.html | <tr data-case=\"d-2\"> | <tr data-case=\"d-1\">"
                        + " | figure  \"10\" leads to cases/by-total/dismissal.html, which lists d-1 twice.",
                "one person who is two | data/dismissals.csv | strike_participation,no,1,1,no | strike_participation,no,2,2,no"
                        + " | data/dismissals.csv:3  people  The row is on one person, and in people_low, _high and _approx \"2\", \"2\", \"no\".",
                "a figure of a chart | charts/people-by-company.csv | dismissal,,imposed,people,person,9,9,no | dismissal,,imposed,people,person,9,19,no"
                        + " | charts/people-by-company.csv:2  high  19 stands here, and 9 in data/statistics/by-company.csv:10 (ferry, dismissal, imposed, people, person).",
                "a chart of another company | charts/people-by-company.csv | ferry,Ferry Line,fine | dinghy,Ferry Line,fine"
                        + " | charts/people-by-company.csv:3  There is no such figure in data/statistics/by-company.csv: dinghy, fine, imposed, people, person.",
                "a link to another article | data/case-articles.csv | f-2,adm-20,fines | f-2,adm-99,fines"
                        + " | data/case-articles.csv:4  There is no adm-99 in article_ids of f-2 in fines.",
                "a link that is lost | data/case-companies.csv | f-3,port,fines | f-3,ferry,fines"
                        + " | data/case-companies.csv  No row has port, which stands in company_ids of f-3 in fines.",
                "a broken table | data/fines.csv | f-1, | f-1,,"
                        + " | data/statistics  Its figures were not counted again, because the tables cannot be read.",
            })
    void aChangeUnderNewChecksumsIsTold(String what, String file, String words, String others, String told)
            throws IOException {
        Path copy = copy();
        replace(copy.resolve(file), words, others);
        Checksums.of(copy).write(copy);

        assertWrong(copy, told);
    }

    /** Of every list of every table: of cases, events, companies, people and appeals. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "appeal-sources",
                "case-articles",
                "case-charged-articles",
                "case-companies",
                "case-sources",
                "company-aliases",
                "event-companies",
                "event-sources",
                "person-aliases"
            })
    void aRowTakenOutOfALinkTableAddedToItOrGivenTwiceIsTold(String table) throws IOException {
        Path copy = copyOf(shipped());
        Path file = copy.resolve("data/" + table + ".csv");
        List<String> lines = Files.readAllLines(file);
        String last = lines.get(lines.size() - 1);
        String[] cells = last.split(",", -1);
        String list = FIELDS.get(table) + " of " + cells[0] + (cells.length > 2 ? " in " + cells[2] : "");

        tamper(copy, file, lines.subList(0, lines.size() - 1));
        assertWrong(
                copy,
                "data/" + table + ".csv  No row has " + cells[1] + ", which stands in " + list + ".",
                "1 thing is wrong. ");

        tamper(copy, file, with(lines, last));
        assertWrong(
                copy,
                "data/" + table + ".csv:" + (lines.size() + 1) + "  " + cells[1] + " of " + cells[0]
                        + " stands here twice.",
                "1 thing is wrong. ");

        tamper(copy, file, with(lines, last.replaceFirst("," + cells[1], ",nobody")));
        assertWrong(
                copy,
                "data/" + table + ".csv:" + (lines.size() + 1) + "  There is no nobody in " + list + ".",
                "1 thing is wrong. ");

        Files.delete(file);
        Checksums.of(copy).write(copy);
        assertWrong(copy, "data/" + table + ".csv  is missing.", "1 thing is wrong. ");
    }

    private static final Map<String, String> FIELDS = Map.of(
            "appeal-sources", "source_ids",
            "case-articles", "article_ids",
            "case-charged-articles", "charged_article_ids",
            "case-companies", "company_ids",
            "case-sources", "source_ids",
            "company-aliases", "aliases",
            "event-companies", "company_ids",
            "event-sources", "source_ids",
            "person-aliases", "aliases");

    private static List<String> with(List<String> lines, String further) {
        List<String> more = new ArrayList<>(lines);
        more.add(further);
        return more;
    }

    private static void tamper(Path copy, Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\r\n", lines) + "\r\n");
        Checksums.of(copy).write(copy);
    }

    @Test
    void aLinkTableWhoseListIsNotPublishedIsNotCheckable() throws IOException {
        Path copy = copy();
        // Its column is there no more, or is not said to be a list.
        replace(copy.resolve("data/companies.csv"), "aliases", "others");
        Checksums.of(copy).write(copy);
        Told column = Told.by("verify", copy);
        assertThat(column.exitCode()).as(column.err()).isZero();
        assertThat(column.err())
                .contains(
                        "data/company-aliases.csv  is not checkable here, because what its rows come from cannot be read:"
                                + " aliases of data/companies.csv.")
                .contains("; 1 file not checkable.");

        copy = copy();
        Path description = copy.resolve("data/datapackage.json");
        Files.writeString(
                description, Files.readString(description).replace("\"casebook:delimiter\"", "\"delimiter\""));
        Checksums.of(copy).write(copy);
        Told said = Told.by("verify", copy);
        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.err())
                .contains(
                        "data/company-aliases.csv  is not checkable here, because the list that its rows come from is not"
                                + " published.");
    }

    @Test
    void aDescriptionThatIsMissingOrBrokenIsTold() throws IOException {
        Path copy = copy();
        Path description = copy.resolve("data/datapackage.json");
        Files.writeString(description, "{\n  \"resources\": [\n");
        Checksums.of(copy).write(copy);
        assertWrong(
                copy,
                "data/datapackage.json:3  is not JSON: Unexpected end-of-input: expected close marker for Array (start marker at"
                        + " line: 2, column: 16).");

        Files.delete(description);
        Checksums.of(copy).write(copy);
        assertWrong(copy, "data/datapackage.json  is missing, so nothing says which cells are lists.");
    }

    /** It has values in every kind of list, and several languages. */
    private static Path shipped() throws IOException {
        Path shipped = folder.resolve("shipped");
        if (!Files.exists(shipped)) {
            PublishedSite.build(Path.of(""), shipped);
        }
        return shipped;
    }

    @Test
    void aFigureTakenOutOfAChartIsTold() throws IOException {
        Path copy = copy();
        Path chart = copy.resolve("charts/people-by-company.csv");
        List<String> lines = Files.readAllLines(chart);
        tamper(
                copy,
                chart,
                Stream.concat(lines.stream().limit(1), lines.stream().skip(2)).toList());

        assertWrong(
                copy,
                "charts/people-by-company.csv  A figure is missing that stands in data/statistics/by-company.csv:10:"
                        + " ferry, dismissal, imposed, people, person.",
                "1 thing is wrong. ");
    }

    @Test
    void aCompanyOrAMonthTakenOutOfAChartIsToldInEveryLanguage() throws IOException {
        Path copy = copyOf(shipped());
        for (String file : List.of("charts/people-by-company.csv", "charts/sanctions-by-month.csv")) {
            for (String root : List.of("", "ru/")) {
                Path chart = copy.resolve(root + file);
                List<String> lines = Files.readAllLines(chart);
                String first = lines.get(1).substring(0, lines.get(1).indexOf(','));
                tamper(
                        copy,
                        chart,
                        lines.stream()
                                .filter(line -> !line.startsWith(first + ","))
                                .toList());
                assertWrong(copy, root + file + "  A figure is missing that stands in data/statistics/");
                tamper(copy, chart, lines);
            }
        }
    }

    @Test
    void aFigureThatAChartDoesNotShowIsTold() throws IOException {
        Path copy = copy();
        Path chart = copy.resolve("charts/people-by-company.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(chart));
        // Line 9 of the statistics: the dismissals of the ferry, as sanctions.
        lines.add("ferry,Ferry Line,dismissal,,imposed,sanctions,sanction,9,9,no,1,0,number");
        tamper(copy, chart, lines);

        assertWrong(
                copy,
                "charts/people-by-company.csv  A figure stands here that the chart does not show, as"
                        + " charts/people-by-company.metadata.json says: ferry, dismissal, imposed, sanctions, sanction.");
    }

    @Test
    void aChartThatDoesNotSayWhatItShowsIsNotCheckable() throws IOException {
        Path copy = copy();
        replace(copy.resolve("charts/people-by-company.metadata.json"), "casebook:sanctions", "sanctions");
        Checksums.of(copy).write(copy);

        Told told = Told.by("verify", copy);

        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(told.err())
                .contains("charts/people-by-company.csv  is not checkable here, because"
                        + " charts/people-by-company.metadata.json does not say which figures the chart shows.");
    }

    @Test
    void aFigureBelowThatOfThePublicCasesAloneIsTold() throws IOException {
        Path copy = copy();
        Path months = copy.resolve("data/statistics/by-month.csv");
        String row = Files.readAllLines(months).stream()
                .filter(line -> line.startsWith("2020-04,fine,,imposed,people,person,"))
                .findFirst()
                .orElseThrow();
        // In April Ben alone was fined, as far as anybody is told.
        replace(months, row, row.replaceFirst("person,[0-9]+,", "person,0,"));
        Checksums.of(copy).write(copy);

        assertWrong(copy, "low  0 stands here, and the tables give 1 (2020-04, fine, imposed, people, person).");

        // Without f-5 about four were fined, Ann perhaps among them, and two others.
        Path totals = copy.resolve("data/statistics/totals.csv");
        replace(totals, "fine,,imposed,people,person,9,", "fine,,imposed,people,person,5,");
        Checksums.of(copy).write(copy);
        assertWrong(
                copy,
                "low  5 stands here, and the cases that are public give 6 without those that are withheld"
                        + " (fine, imposed, people, person).");
    }

    @Test
    void aRowTakenOutOfAListIsTold() throws IOException {
        Path copy = copy();
        Path list = copy.resolve("cases/by-total/dismissal.html");
        Files.writeString(list, Files.readString(list).replaceFirst("<tr data-case=\"d-2\">.*</tr>\n", ""));
        Checksums.of(copy).write(copy);

        assertWrong(copy, "figure  \"10\" says 2 cases, and cases/by-total/dismissal.html lists 1.");
    }

    @Test
    void figuresInAnotherOrderAreTold() throws IOException {
        Path copy = copy();
        Path totals = copy.resolve("data/statistics/totals.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(totals));
        lines.add(10, lines.remove(7));
        Files.write(totals, lines);
        Checksums.of(copy).write(copy);

        assertWrong(copy, "data/statistics/totals.csv:11  This row should stand before line 10.");
    }

    @Test
    void aChangedByteIsTold() throws IOException {
        Path copy = copy();
        replace(copy.resolve("404.html"), "</main>", " </main>");

        String before = Checksums.read(copy).hashes().getOrDefault("404.html", "");
        String now = Checksums.of(copy).hashes().getOrDefault("404.html", "");
        assertWrong(
                copy,
                "404.html  is not as published: its checksum begins with " + now.substring(0, 12)
                        + ", and SHA256SUMS, line 1, says " + before.substring(0, 12) + ".");
    }

    @Test
    void aFileTooManyAndOneTooFewAreTold() throws IOException {
        Path copy = copy();
        Files.delete(copy.resolve("404.html"));
        Files.writeString(copy.resolve("data").resolve("names.csv"), "name\n");

        assertWrong(
                copy,
                "404.html  is listed in SHA256SUMS, line 1, and is not here.",
                "data/names.csv  is not listed in SHA256SUMS.",
                "data/names.csv  is not described in data/datapackage.json.",
                "3 things are wrong. ");
    }

    @Test
    void whatIsNoFileIsTold() throws IOException {
        Path copy = copy();
        Files.delete(copy.resolve("404.html"));
        Files.createSymbolicLink(copy.resolve("404.html"), copy.resolve("data"));
        Files.delete(copy.resolve("icon.svg"));
        Files.createSymbolicLink(copy.resolve("icon.svg"), Path.of("nowhere"));

        assertWrong(copy, "404.html  is no file.", "icon.svg  is no file.", "2 things are wrong. ");
    }

    @Test
    void missingChecksumsAndStatisticsAreTold() throws IOException {
        Path copy = copy();
        Files.delete(copy.resolve("SHA256SUMS"));
        Files.delete(copy.resolve("data/statistics/by-month.csv"));

        assertWrong(
                copy,
                "SHA256SUMS  is missing, so nothing says which files were published.",
                "data/statistics/by-month.csv  is missing.");
    }

    @Test
    void tablesSavedWithOtherLineEndsAndFurtherColumnsGiveTheSameFigures() throws IOException {
        Path copy = copy();
        for (String table : List.of("dismissals", "fines", "arrests", "sentences", "appeals")) {
            Path file = copy.resolve("data").resolve(table + ".csv");
            List<String> lines = Files.readAllLines(file);
            Files.writeString(file, "\uFEFF" + String.join(",further\r\n", lines) + ",further\r\n");
        }
        Checksums.of(copy).write(copy);

        assertThat(Told.by("verify", copy)).isEqualTo(Told.by("verify", site));
    }

    @Test
    void aProgramIsToldInJson() throws IOException {
        Path copy = copy();
        replace(copy.resolve("404.html"), "</main>", " </main>");

        Told told = Told.by("verify", copy, "--format", "json");

        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.out())
                .startsWith("{\n  \"files\": ")
                .contains(
                        "    {\"file\": \"404.html\", \"line\": 0, \"field\": \"\", \"message\": \"is not as published:")
                .contains(
                        "\"figure\": \"all, imposed, sanctions, sanction\", \"reason\": \"the details of case f-5 are withheld\"}")
                .endsWith("  ]\n}\n");
        assertThat(told.err().lines()).singleElement().asString().startsWith("1 thing is wrong. ");
    }

    @Test
    void aFolderThatWasNotPublishedIsWrongUsage() throws IOException {
        Path photos = Files.createDirectories(folder.resolve("photos"));

        Told told = Told.by("verify", photos);
        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.err()).contains("is no published site").contains("such as target/site.");
        assertThat(Told.by("verify", folder.resolve("nowhere")).exitCode()).isEqualTo(2);
        assertThat(Told.by("verify").exitCode()).isEqualTo(2);
    }

    private static void assertWrong(Path copy, String... lines) {
        Told told = Told.by("verify", copy);
        assertThat(told.err()).contains(lines);
        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
    }

    private static void replace(Path file, String words, String others) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(words);
        int at = text.indexOf(words);
        Files.writeString(file, text.substring(0, at) + others + text.substring(at + words.length()));
    }

    /** The site as a mirror has it: plain files, elsewhere. */
    private Path copy() throws IOException {
        return copyOf(site);
    }

    private Path copyOf(Path of) throws IOException {
        Path copy = folder.resolve("mirror-" + copies++);
        lay(of.toRealPath(), copy);
        return copy;
    }

    private static void lay(Path from, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}
