package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages printed by a real Chromium, by someone who reads on a dark screen, and read back from the paper. */
@ExtendWith(Chromium.class)
@TestInstance(Lifecycle.PER_CLASS)
@ResourceLock(Chromium.LOCK)
@Order(1)
class PrintInChromiumTest {
    private Reader reader;
    private Page page;

    @BeforeAll
    void open(Browser browser, PublishedSite site) {
        reader = Reader.of(browser, site, new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
        page = reader.page();
    }

    @AfterAll
    void leave() {
        reader.leave();
    }

    @Test
    void theHomePageIsPrintedWithItsFiguresAndLimits() throws IOException {
        String paper = printed("index.html");

        assertThat(paper.replaceAll("\\s+", " "))
                .contains(
                        "Repression of striking oil workers",
                        "hundreds (counted as at least 200)",
                        "about 34–35",
                        "What these figures cannot say",
                        "How to cite");
        assertNothingIsToBePressed(paper);
        // The licence, which the footer names.
        assertThat(unbroken(paper)).contains("<https://creativecommons.org/licenses/by/4.0/>");
    }

    @Test
    void aCaseIsPrintedWithWhatWasDoneItsSourceAndItsAddress() throws IOException {
        String paper = printed("cases/f-003.html");

        assertThat(paper).contains("22,680", "Place in the source: section 4.b, item 1.", "How to cite");
        assertThat(unbroken(paper)).contains("cases/f-003.html");
        assertNothingIsToBePressed(paper);
    }

    @Test
    void theTableOfCasesKeepsItsHeadsOnPaper() throws IOException {
        String paper = printed("ru/cases/index.html");

        assertThat(paper.replaceAll("\\s+", " ")).contains("Дата", "Санкция", "Кто", "f-003");
        assertThat(paper).doesNotContain("↕", "Отбор и порядок");
    }

    @ParameterizedTest
    @ValueSource(strings = {"companies/index.html", "companies-articles.html"})
    void theSmallPrintIsOnThePaperThoughNobodyOpenedIt(String path) throws IOException {
        assertThat(printed(path).replaceAll("\\s+", " ")).contains("may already be in the number of a group");
    }

    private static void assertNothingIsToBePressed(String paper) {
        assertThat(paper.lines())
                .as("navigation, language switch, filters")
                .doesNotContain("Skip to the content", "Timeline", "Methodology", "Search")
                .noneMatch(line -> line.contains("Русский") || line.contains("Қазақша"));
    }

    /** An address may be broken over lines. */
    private static String unbroken(String paper) {
        return paper.replaceAll("\\s+", "");
    }

    /** The text of a page on paper. Its sheets are A4, and its ink is dark on white, though the screen is dark. */
    private String printed(String path) throws IOException {
        reader.open(path);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        assertThat(page.evaluate("[getComputedStyle(document.body).color,"
                        + " getComputedStyle(document.body).backgroundColor].join()"))
                .isEqualTo("rgb(0, 0, 0),rgb(255, 255, 255)");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage sheet : document.getPages()) {
                assertThat(sheet.getMediaBox().getWidth()).as("width in points").isBetween(594f, 597f);
                assertThat(sheet.getMediaBox().getHeight())
                        .as("height in points")
                        .isBetween(840f, 844f);
            }
            return new PDFTextStripper().getText(document);
        }
    }
}
