package org.casebook.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The table of cases and the search, read in a real Chromium from the disk: the golden ferry strike, whose cases are few
 * enough to be found by hand, with two more people and 240 later fines that name no company.
 */
@ExtendWith(Chromium.class)
@TestInstance(Lifecycle.PER_CLASS)
@ResourceLock(Chromium.LOCK)
@Order(1)
class FindingInChromiumTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "ferry-strike");
    private static final int MORE = 240;
    /** Those of the golden publication that are listed: f-6 is not published, f-7 is withdrawn. */
    private static final int LISTED = 11 + MORE;

    /** When a page is opened whose clock the test stops; milliseconds. */
    private static final long OPENED = 1_600_000_000_000L;

    private PublishedSite site;
    private Browser browser;
    private Reader reader;
    private Page page;

    @BeforeAll
    void open(Browser running, @TempDir Path folder) throws IOException {
        browser = running;
        Path publication = folder.resolve("publication");
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = publication.resolve(GOLDEN.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path data = publication.resolve("data");
        append(
                data.resolve("people.csv"),
                Map.of("person_id", "zhan", "name", "Жанар Қожахметова", "visibility", "named"));
        append(
                data.resolve("people.csv"),
                Map.of("person_id", "yer", "name", "Yerzhan Alibayev", "visibility", "named"));
        append(data.resolve("people.csv"), Map.of("person_id", "wang", "name", "王小明", "visibility", "named"));
        append(data.resolve("people.csv"), Map.of("person_id", "yamada", "name", "やまだ タロー", "visibility", "named"));
        append(data.resolve("people.csv"), Map.of("person_id", "somchai", "name", "สมชัย ใจดี", "visibility", "named"));
        append(data.resolve("people.csv"), Map.of("person_id", "ali", "name", "أحمد علي ٣١٧", "visibility", "named"));
        append(
                data.resolve("companies.csv"),
                Map.of(
                        "company_id",
                        "munai",
                        "name_en",
                        "Tastykolmunaigas",
                        "aliases",
                        "Тастыкольмунайгаз;Тастыкөлмұнайгаз",
                        "place_id",
                        "tastykol"));
        append(data.resolve("places.csv"), Map.of("place_id", "tastykol", "name_en", "Tastykol"));
        Files.writeString(publication.resolve("site/jbake.properties"), "site.languages=en,ru,kk\n");
        for (int number = 1; number <= MORE; number++) {
            append(
                    data.resolve("fines.csv"),
                    Map.of(
                            "case_id",
                            "g-" + number,
                            "people",
                            "1",
                            "date",
                            "2020-11-01",
                            "certainty",
                            "stated",
                            "source_ids",
                            "log",
                            "summary_en",
                            "A passenger was fined.",
                            "publish",
                            "yes",
                            "added",
                            "2020-12-01"));
        }
        site = PublishedSite.build(publication, folder.resolve("site"));
    }

    @BeforeEach
    void newReader() {
        read(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    @AfterEach
    void leave() {
        reader.leave();
    }

    @Test
    void casesAreFilteredByCompany() throws IOException {
        cases("");

        page.getByLabel("Company in the dispute").selectOption("ferry");

        assertThat(found()).hasText("Cases found: 5 of " + LISTED + ".");
        assertThat(listed()).containsExactly("a-2", "d-1", "a-1", "f-1", "f-2");
        assertThat(page.url()).endsWith("#company=ferry");
        List<String> made = rows(List.of("a-2", "d-1", "a-1", "f-1", "f-2"));

        page.getByText("Show all cases").click();
        assertThat(page.locator("[data-case]")).hasCount(100);
        // A row is the same whether the page was built with it or the script made it.
        assertThat(made).isEqualTo(rows(List.of("a-2", "d-1", "a-1", "f-1", "f-2")));
        assertThat(page.url()).doesNotContain("company");
    }

    @Test
    void severalFiltersHoldAtOnceAndAPeriodTakesWhatMayLieInIt() {
        cases("#company=port&from=2020-04-05&to=2020-04-20");

        // f-3 is of some day in April, f-4 of a day between 20 March and 10 April.
        assertThat(found()).hasText("Cases found: 2 of " + LISTED + ".");
        assertThat(listed()).containsExactly("f-4", "f-3");

        page.getByLabel("Article of law").selectOption("adm-20");
        assertThat(found()).hasText("Cases found: 1 of " + LISTED + ".");
        assertThat(listed()).containsExactly("f-4");
    }

    @Test
    void eachChoiceSaysHowManyCasesItWouldGiveWithTheOtherFiltersAsTheyAre() {
        cases("");
        assertThat(option("sanction", "fine")).hasText("Fines (" + (5 + MORE) + ")");
        assertThat(option("company", "ferry")).hasText("Ferry Line (5)");

        page.getByLabel("Company in the dispute").selectOption("ferry");
        assertThat(found()).hasText("Cases found: 5 of " + LISTED + ".");
        assertThat(option("sanction", "fine")).hasText("Fines (2)");
        assertThat(option("sanction", "sentence")).hasText("Criminal sentences (0)");
        assertThat(option("company", "ferry")).hasText("Ferry Line (5)");

        page.getByText("Show all cases").click();
        assertThat(option("sanction", "fine")).hasText("Fines (" + (5 + MORE) + ")");
    }

    @Test
    void aPeriodIsChosenByMonths() {
        cases("#company=port");
        assertThat(option("from", "2020-04")).hasText("April 2020");
        field("From").selectOption("2020-04");
        field("To").selectOption("2020-04");

        assertThat(found()).hasText("Cases found: 2 of " + LISTED + ".");
        assertThat(listed()).containsExactly("f-4", "f-3");
        assertThat(page.url()).contains("from=2020-04&to=2020-04");
    }

    @Test
    void whatIsFilteredIsSaidInChipsThatTakeItAway() {
        cases("#company=ferry&sanction=fine");
        assertThat(page.locator("#chips button")).hasCount(2);
        page.getByLabel("Remove the filter Sanction: Fines").click();

        assertThat(found()).hasText("Cases found: 5 of " + LISTED + ".");
        assertThat(page.locator("#chips button")).hasText("Company in the dispute: Ferry Line ×");
    }

    @Test
    void anEmptyResultSaysWhichFilterToLoosenAndOffersNoDownload() {
        cases("#company=ferry&sanction=sentence");
        assertThat(found()).hasText("Cases found: 0 of " + LISTED + ".");
        assertThat(page.getByText("Download these cases (CSV)")).isHidden();
        assertThat(page.locator("#loosen p"))
                .hasText("No case meets all of these at once. Without one of them there are:");
        page.getByText("without Sanction: Criminal sentences: 5").click();

        assertThat(found()).hasText("Cases found: 5 of " + LISTED + ".");
        assertThat(page.locator("#loosen")).isHidden();
        assertThat(page.getByText("Download these cases (CSV)")).isVisible();
    }

    @Test
    void onAPhoneHowManyCasesThereAreStaysInSightAndLeadsToThem() {
        reader.leave();
        read(new Browser.NewContextOptions().setViewportSize(390, 844));
        cases("#company=ferry");
        Locator show = page.locator("#show");
        assertThat(show).hasText("5 of " + LISTED + " · show");
        show.click();

        assertThat(show).isHidden();
        assertThat(page.locator("#cases")).isInViewport();
    }

    private Locator option(String filter, String value) {
        return page.locator("#by-" + filter + " option[value='" + value + "']");
    }

    @ParameterizedTest
    @CsvSource({
        "helmswoman, 'a-1 d-2 f-2'",
        "annie MAST, 'a-1 d-2 f-2'",
        "анна, ''",
        "ferr arrested, a-1",
        "f-3, f-3",
        "withheld name, s-2",
        "hawser, ''",
        "bilge, ''",
        "ninety, ''"
    })
    void casesAreFilteredByNamesAndWordsOfTheirSummaries(String words, String ids) {
        cases("");
        field("Name or words").fill(words);

        List<String> expected = ids.isEmpty() ? List.of() : Arrays.asList(ids.split(" ", -1));
        assertThat(found()).hasText("Cases found: " + expected.size() + " of " + LISTED + ".");
        assertThat(new TreeSet<>(listed())).containsExactlyElementsOf(new TreeSet<>(expected));
    }

    @Test
    void casesAreSortedByAColumnAndTheColumnSaysSo() {
        cases("#company=port");
        assertThat(listed()).containsExactly("d-2", "f-4", "f-3", "s-1", "s-2");
        assertThat(page.locator("th[aria-sort]")).hasText("Date");
        assertThat(page.locator("th[aria-sort]")).hasAttribute("aria-sort", "ascending");

        page.locator("thead").getByText("Date").click();
        assertThat(page.locator("th[aria-sort]")).hasAttribute("aria-sort", "descending");
        assertThat(listed()).containsExactly("s-2", "s-1", "f-3", "f-4", "d-2");

        page.locator("thead").getByText("Who").click();
        assertThat(page.locator("th[aria-sort]")).hasText("Who");
        // Ann Mast, Ben Keel twice, Deckhand C, name withheld.
        assertThat(listed()).containsExactly("d-2", "f-3", "s-1", "f-4", "s-2");
    }

    @Test
    void theAddressRestoresWhatWasAskedForAlsoOnTheWayBack() {
        cases("#sanction=fine&sort=-date&text=stoker");
        assertThat(found()).hasText("Cases found: 1 of " + LISTED + ".");
        assertThat(field("Sanction")).hasValue("fine");
        assertThat(page.getByLabel("In order of")).hasValue("-date");
        assertThat(field("Name or words")).hasValue("stoker");

        page.locator("[data-case=f-3] a").click();
        assertThat(page.locator("h1")).containsText("Ben Keel");
        page.goBack();

        assertThat(found()).hasText("Cases found: 1 of " + LISTED + ".");
        assertThat(listed()).containsExactly("f-3");
    }

    @Test
    void theFilteredRowsAreDownloadedAsTheTablesHaveThem() throws IOException {
        cases("#company=ferry&sort=-date");
        assertThat(found()).hasText("Cases found: 5 of " + LISTED + ".");

        var download = page.waitForDownload(
                () -> page.getByText("Download these cases (CSV)").click());

        assertThat(download.suggestedFilename()).isEqualTo("cases.csv");
        String csv = Files.readString(download.path());
        assertThat(csv).contains("\r\n").contains("\"The helmswoman was fined, perhaps as one of the four.\"");
        List<CSVRecord> rows = records(csv);
        assertThat(rows.stream().map(row -> row.get("table") + " " + row.get("case_id")))
                .containsExactly("fines f-2", "fines f-1", "arrests a-1", "dismissals d-1", "arrests a-2");
        for (CSVRecord row : rows) {
            CSVRecord published = records(site.text("data/" + row.get("table") + ".csv")).stream()
                    .filter(one -> one.get("case_id").equals(row.get("case_id")))
                    .findFirst()
                    .orElseThrow();
            row.toMap().forEach((column, cell) -> {
                if (published.isMapped(column)) {
                    assertThat(cell).as("%s of %s", column, row.get("case_id")).isEqualTo(published.get(column));
                } else if (!column.equals("table")) {
                    assertThat(cell).as("%s of %s", column, row.get("case_id")).isEmpty();
                }
            });
        }
    }

    @Test
    void aLongListIsShownByAndBy() {
        cases("#sanction=fine");

        assertThat(found()).hasText("Cases found: " + (5 + MORE) + " of " + LISTED + ".");
        assertThat(page.locator("[data-case]")).hasCount(100);
        assertThat(page.locator("nav.paging:visible")).hasCount(0);
        page.getByText("Show more").click();
        assertThat(page.locator("[data-case]")).hasCount(200);
        assertThat((Boolean) page.evaluate("document.activeElement.closest('tr').sectionRowIndex === 100"))
                .as("the keyboard goes on with the first of the new rows")
                .isTrue();
        page.getByText("Show more").click();
        assertThat(page.locator("[data-case]")).hasCount(5 + MORE);
        assertThat(page.getByText("Show more")).isHidden();
        assertThat(new TreeSet<>(listed())).hasSize(5 + MORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kozhakhmetova", "Қожахметова", "Кожахметова", "kojahmet", "Zhanar", "Qozhakhmitova"})
    void aCyrillicNameIsFoundInLatinLettersByItsBeginningAndMisspelt(String question) {
        search("#q=" + question);

        assertThat(page.locator("#results section").first().getByRole(AriaRole.HEADING))
                .hasText(Pattern.compile("People\\s+1"));
        assertThat(page.locator("#results a")).hasText("Жанар Қожахметова");
        page.locator("#results a").click();
        assertThat(page).hasURL(address("people/zhan.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ержан Алибаев", "Алибаев", "ержан", "Erzhan Alibaev", "Yerzan"})
    void aLatinNameIsFoundInCyrillicLetters(String question) {
        search("");
        field("Name or words").fill(question);

        assertThat(page.locator("#results a")).hasText("Yerzhan Alibayev");
    }

    @Test
    void namesOfEveryScriptAreFoundByTheirLettersAndDigits() {
        search("");
        Map.of(
                        "王小明", List.of("王", "小明", "明", "王小明"),
                        "やまだ タロー", List.of("やま", "ﾀﾛｰ"),
                        "สมชัย ใจดี", List.of("ชัย", "สมชย"),
                        "أحمد علي ٣١٧", List.of("احمد", "علی", "317", "۳۱۷", "３１７"))
                .forEach((name, questions) -> questions.forEach(question -> {
                    field("Name or words").fill(question);
                    page.keyboard().press("Enter");
                    assertThat(page.locator("#results a[href^='people/']")).hasText(name);
                }));
        field("Name or words").fill("王小明先生");
        assertThat(found()).hasText(Pattern.compile("Nothing was found.*"));
    }

    @Test
    void allKindsAreFoundInGroups() {
        search("#q=ferry");

        assertThat(found()).not().hasText("");
        assertThat(page.locator("#results a[href='companies/ferry.html']")).hasCount(1);
        assertThat(page.locator("#results a[href='cases/f-1.html']")).hasCount(1);
        assertThat(page.locator("#results section")).not().hasCount(1);

        field("Name or words").fill("Annie");
        assertThat(page.locator("#results a").first()).hasText("Ann Mast");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Тастыкольмунайгазе",
                "на Тастыкольмунайгазе",
                "Тастыкөлмұнайгаздың",
                "Тастыкөлмұнайгаздағы",
                "тастиколмунаигаса",
                "Tastykol Munai Gas",
                "АО «Тастыкольмунайгаз»",
                "Tastykolmunaigas Holding"
            })
    void aCompanyIsFoundInflectedMisspeltAndInOtherSpacing(String question) {
        search("#q=" + question);

        assertThat(page.locator("#results section").first().locator("a").first())
                .hasText("Tastykolmunaigas");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20",
                "ст. 20",
                "ст.20 КоАП",
                "20 КоАП",
                "статьи 20",
                "ч. 3 ст. 20 КоАП РК",
                "20-бап",
                "ӘҚБтК 20-бабының",
                "Article 20",
                "art. 20",
                "administrative code 20"
            })
    void anArticleIsFoundAsLawyersWriteIt(String question) {
        search("#q=" + question);

        assertThat(page.locator("#results a").first()).hasText(Pattern.compile("Article 20 .*"));
        assertThat(page.locator("#results a[href='articles/adm-10.html']")).hasCount(0);
    }

    @Test
    void theBoxAtTheTopOfAPageTakesItsWordsToTheSearchAndTellsNoServer() {
        page.navigate(address("people/zhan.html"));
        page.locator("#find input").fill("Annie");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(address("search.html") + "#q=Annie");
        assertThat(page.locator("#results a").first()).hasText("Ann Mast");
    }

    @Test
    void withoutAScriptTheBoxIsAWayToTheListsAndItsWordsAreNotSent() {
        reader.leave();
        read(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(address("people/zhan.html"));
        assertThat(page.locator("#find input")).isHidden();

        page.locator("#find button").click();

        assertThat(page).hasURL(Pattern.compile(".*/search\\.html\\??"));
        assertThat(page.locator("h1")).hasText("Search");
    }

    @Test
    void whatIsCalledSoComesFirstAlsoInflected() {
        search("#q=Tastykol");
        assertThat(page.locator("#results a").first()).hasText("Tastykol");

        field("Name or words").fill("Тастыколе");
        assertThat(page.locator("#results a").first()).hasText("Tastykol");
        assertThat(page.locator("#results a[href='companies/munai.html']")).hasCount(1);
    }

    @Test
    void whatWasFoundSaysWhereTheWordStands() {
        search("#q=Annie");
        assertThat(page.locator("#results li").first().locator(".where")).hasText("Also called: Annie Mast");
        assertThat(page.locator("#results li").first().locator("mark")).hasText("Annie");

        field("Name or words").fill("helmswoman fined");
        assertThat(page.locator("#results li", new Page.LocatorOptions().setHasText("f-2"))
                        .locator(".where"))
                .hasText("What happened: The helmswoman was fined, perhaps as one of the four.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hawser", "Хаузер", "Dorothea Bilge", "ninety", "Entered twice", "fear for their jobs"})
    void whatIsWithheldIsNotFound(String question) {
        search("#q=" + question);

        assertThat(found()).hasText(Pattern.compile("Nothing was found.*"));
        assertThat(page.locator("#results a")).hasCount(0);
    }

    @Test
    void thePseudonymIsFound() {
        search("#q=deckhand c");

        assertThat(page.locator("#results a").first()).hasText("Deckhand C");
    }

    @Test
    void theKeyboardIsEnoughToSearch() {
        search("");
        tabTo("#question");
        page.keyboard().type("кожахметова");
        page.keyboard().press("Enter");
        assertThat(page.locator("#results a")).hasCount(1);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL(address("people/zhan.html"));
    }

    @Test
    void resultsThatAreTheSameAreNotDrawnAgainUnderTheFocus() {
        page.clock().install(new Clock.InstallOptions().setTime(OPENED));
        search("");
        stopTheClock();
        tabTo("#question");
        page.keyboard().type("кожахметова");
        page.keyboard().press("Enter");
        assertThat(page.locator("#results a")).hasCount(1);
        page.keyboard().press("Tab");

        thePauseAfterTypingPasses();

        assertThat(page.locator("#results a")).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL(address("people/zhan.html"));
    }

    @Test
    void aListThatWasOpenedStaysOpenWhereTheSameIsFound() {
        page.clock().install(new Clock.InstallOptions().setTime(OPENED));
        search("#q=passenger");
        page.locator("#results button").last().click();
        assertThat(page.locator("#results section").last().locator("a")).hasCount(60);

        stopTheClock();
        field("Name or words").fill("Passenger ");
        thePauseAfterTypingPasses();

        assertThat(page.locator("#results section").last().locator("a")).hasCount(60);
    }

    @Test
    void otherResultsWaitUntilTheFocusHasLeftThoseThatAreThere() {
        page.clock().install(new Clock.InstallOptions().setTime(OPENED));
        search("#q=Annie");
        assertThat(page.locator("#results a").first()).hasText("Ann Mast");
        stopTheClock();
        field("Name or words").fill("кожахметова");
        page.keyboard().press("Tab");
        assertThat(page.locator("#results a").first()).isFocused();

        thePauseAfterTypingPasses();
        assertThat(page.locator("#results a").first()).isFocused();
        assertThat(page.locator("#results a").first()).hasText("Ann Mast");

        page.keyboard().press("Shift+Tab");
        page.clock().runFor(10);
        assertThat(page.locator("#results a")).hasText("Жанар Қожахметова");
        assertThat(field("Name or words")).isFocused();
    }

    @Test
    void anotherAddressIsFollowedAlsoWhereTheFocusIsAmongTheResults() {
        search("#q=Annie");
        page.locator("#results a").first().focus();

        page.evaluate("location.hash = '#q=zhanar'");

        assertThat(page.locator("#results a")).hasText("Жанар Қожахметова");
    }

    @Test
    void rowsThatAreTheSameAreNotDrawnAgainUnderTheFocus() {
        page.clock().install(new Clock.InstallOptions().setTime(OPENED));
        cases("#sanction=fine");
        stopTheClock();
        field("Name or words").fill("f-3");
        thePauseAfterTypingPasses();
        assertThat(found()).hasText("Cases found: 1 of " + LISTED + ".");
        field("Name or words").fill("f-3 ");
        page.locator("[data-case=f-3] a").focus();

        thePauseAfterTypingPasses();

        assertThat(page.locator("[data-case=f-3] a")).isFocused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#cases tbody a", "#cases + button", "#all"})
    void otherRowsWaitUntilTheFocusHasLeftWhatIsThere(String place) {
        page.clock().install(new Clock.InstallOptions().setTime(OPENED));
        cases("#text=passenger");
        assertThat(found()).hasText("Cases found: " + MORE + " of " + LISTED + ".");
        stopTheClock();
        field("Name or words").fill(place.equals("#all") ? "" : "f-3");
        page.locator(place).first().focus();

        thePauseAfterTypingPasses();
        assertThat(page.locator(place).first()).isFocused();
        assertThat(page.locator("[data-case]")).hasCount(100);

        field("Sanction").focus();
        page.clock().runFor(10);
        assertThat(found()).hasText(place.equals("#all") ? "" : "Cases found: 1 of " + LISTED + ".");
    }

    @Test
    void aFilterDoesNotTakeThePagingAwayUnderTheFocus() {
        page.clock().install(new Clock.InstallOptions().setTime(OPENED));
        cases("");
        stopTheClock();
        field("Name or words").fill("f-3");
        page.locator("nav.paging a").last().focus();

        thePauseAfterTypingPasses();
        assertThat(page.locator("nav.paging a").last()).isFocused();

        field("Sanction").focus();
        page.clock().runFor(10);
        assertThat(page.locator("[data-case]")).hasCount(1);
    }

    /** From here on no pause ends before the test lets it, however slow the machine is. */
    private void stopTheClock() {
        page.clock().pauseAt(OPENED + 3_600_000);
    }

    /** The pause, and what the page does after it: its files of data are loaded by then. */
    private void thePauseAfterTypingPasses() {
        page.clock().runFor(1000);
        page.evaluate("async () => {"
                + " const { index, shared } = document.getElementById('finder').dataset;"
                + " const asked = document.querySelector('#question, [name=text]').value;"
                + " await casebook.find(index, shared, asked, null);"
                + " const turn = new MessageChannel();"
                + " await new Promise((resolve) => { turn.port1.onmessage = resolve; turn.port2.postMessage(0); }); }");
    }

    @Test
    void theKeyboardIsEnoughToSortAndFilter() {
        cases("#company=port");
        tabTo("thead th:nth-child(3) button");
        page.keyboard().press("Enter");
        assertThat(page.locator("th[aria-sort]")).hasText("Who");
        assertThat(page.locator("th[aria-sort]")).hasAttribute("aria-sort", "ascending");
        page.keyboard().press("Enter");
        assertThat(page.locator("th[aria-sort]")).hasAttribute("aria-sort", "descending");
        assertThat(listed()).containsExactly("s-2", "f-4", "f-3", "s-1", "d-2");
    }

    @Test
    void withoutJavaScriptTheListsAreWholeAndNothingIsShownThatDoesNotWork() throws IOException {
        reader.leave();
        read(new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
        assertEverythingIsListed();
    }

    @Test
    void whereScriptsAreBlockedTheListsAreWhole() throws IOException {
        reader.context().route("**/*.js", route -> route.abort());
        assertEverythingIsListed();
        reader.console().clear();
    }

    private void assertEverythingIsListed() throws IOException {
        page.navigate(address("cases/index.html"));
        List<String> ids = new ArrayList<>(listed());
        assertThat(page.locator("#finder :visible")).hasCount(0);
        assertThat(page.locator("main button:visible")).hasCount(0);
        while (page.locator("a[rel=next]").count() > 0) {
            page.locator("a[rel=next]").first().click();
            ids.addAll(listed());
        }
        assertThat(ids).hasSize(LISTED).doesNotHaveDuplicates();

        page.navigate(address("search.html"));
        assertThat(page.locator("#finder :visible")).hasCount(0);
        for (String name : List.of("Ann Mast", "Deckhand C", "Жанар Қожахметова", "Ferry Line", "The Quay", "Cases")) {
            Locator link = page.locator("main")
                    .getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName(name).setExact(true));
            assertThat(link).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases/index.html", "cases/index.html#company=ferry", "search.html#q=ferry"})
    void aPageFitsTheSmallestPhone(String path) {
        reader.leave();
        read(new Browser.NewContextOptions().setViewportSize(320, 640));
        page.navigate(address(path));
        assertThat(page.locator("#finder")).isVisible();
        if (path.contains("#")) {
            assertThat(found()).not().hasText("");
        }
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
    }

    private void cases(String state) {
        page.navigate("about:blank");
        page.navigate(address("cases/index.html") + state);
        assertThat(page.locator("#finder")).isVisible();
        if (!state.isEmpty()) {
            assertThat(found()).hasText(Pattern.compile("Cases found.*"));
        }
    }

    private void search(String state) {
        page.navigate(address("search.html") + state);
        assertThat(page.locator("#finder")).isVisible();
    }

    /** A field by its label alone: chips of filters are called so too, with a word before it. */
    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator found() {
        return page.locator("#found");
    }

    private List<String> listed() {
        return page.locator("[data-case]").all().stream()
                .map(row -> row.getAttribute("data-case"))
                .toList();
    }

    private List<String> rows(List<String> ids) {
        return ids.stream()
                .map(id -> page.locator("[data-case=" + id + "]"))
                .map(row -> row.locator("a").evaluate("link => link.href") + " " + row.innerText())
                .toList();
    }

    private void tabTo(String selector) {
        reader.tabTo(selector);
    }

    private void read(Browser.NewContextOptions options) {
        reader = Reader.of(browser, site, options);
        page = reader.page();
    }

    private String address(String path) {
        return reader.address(path);
    }

    private static void append(Path table, Map<String, String> cells) throws IOException {
        List<String> lines = Files.readAllLines(table);
        String line = String.join(
                ",",
                Arrays.stream(lines.get(0).split(",", -1))
                        .map(column -> cells.getOrDefault(column, ""))
                        .toList());
        List<String> more = new ArrayList<>(lines);
        more.add(line);
        Files.write(table, more);
    }

    private static List<CSVRecord> records(String csv) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }
}
