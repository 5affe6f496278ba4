package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped site in a real Chromium, opened from the disk as from a USB stick, without JavaScript. */
@ExtendWith(Chromium.class)
@TestInstance(Lifecycle.PER_CLASS)
@ResourceLock(Chromium.LOCK)
@Order(1)
class ReadingInChromiumTest {
    private PublishedSite site;
    private Browser browser;
    private Reader reader;
    private Page page;

    @BeforeAll
    void open(Browser running, PublishedSite shipped) {
        browser = running;
        site = shipped;
    }

    @BeforeEach
    void newReader() {
        read(1280, 900);
    }

    @AfterEach
    void leave() {
        assertThat(reader.requests()).isNotEmpty();
        reader.leave();
    }

    @Test
    void aFigureLeadsToItsCasesAndOnToACompany() throws IOException {
        page.navigate(address("index.html"));
        Locator figure =
                page.locator("a.figure[href='cases/by-total/fine.html']").first();
        assertThat(figure.innerText()).isEqualTo("about 34–35");
        int cases = Integer.parseInt(figure.getAttribute("data-cases"));

        figure.click();
        page.waitForURL(address("cases/by-total/fine.html"));
        assertThat(page.locator("[data-case]").count()).isEqualTo(cases);
        assertThat(page.locator("[data-case]:visible").count()).isEqualTo(cases);

        page.locator("[data-case=f-003] a").first().click();
        page.waitForURL(address("cases/f-003.html"));
        assertThat(page.locator("h1").innerText()).contains("22,680");

        page.locator("main a[href$='companies/karazhanbasmunai.html']").first().click();
        page.waitForURL(address("companies/karazhanbasmunai.html"));
        assertThat(page.locator("h1").innerText()).isEqualTo("Karazhanbasmunai");
    }

    @Test
    void everyPageIsStyledAndItsPicturesAreDrawn() throws IOException {
        page.navigate(address("index.html"));
        assertThat((Integer) page.evaluate("document.styleSheets.length")).isPositive();
        assertThat(page.locator("main img").count()).isPositive();
        for (Locator picture : page.locator("main img").all()) {
            picture.scrollIntoViewIfNeeded();
            assertThat((Integer) picture.evaluate("image => image.complete ? image.naturalWidth : 0"))
                    .as(picture.getAttribute("src"))
                    .isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "ru/companies/index.html", "kk/cases/f-003.html"})
    void theKeyboardReachesTheContentFirst(String path) {
        reader.open(path);
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus").getAttribute("href")).isEqualTo("#main");
        assertFocusIsSeen();
        page.keyboard().press("Enter");
        page.waitForURL(address(path + "#main"));
        // What comes next is in the content, not in the navigation again.
        page.keyboard().press("Tab");
        assertThat(page.locator("main :focus").count()).isEqualTo(1);
        assertFocusIsSeen();
    }

    @Test
    void theKeyboardIsEnoughToReadACaseInAnotherLanguage() {
        reader.open("index.html");
        reader.tabTo(".languages a[hreflang=kk]");
        assertFocusIsSeen();
        page.keyboard().press("Enter");
        page.waitForURL(address("kk/index.html"));

        reader.tabTo("main a.figure[href$='by-total/fine.html']");
        assertFocusIsSeen();
        page.keyboard().press("Enter");
        page.waitForURL(address("kk/cases/by-total/fine.html"));

        reader.tabTo("[data-case=f-003] a");
        assertFocusIsSeen();
        page.keyboard().press("Enter");
        page.waitForURL(address("kk/cases/f-003.html"));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("kk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "cases/index.html",
                "cases/f-001.html",
                "companies/karazhanbasmunai.html",
                "charts/people-by-company.html",
                "methodology.html",
                "about.html"
            })
    void anotherLanguageIsTheSamePage(String path) {
        reader.open(path);
        for (String language : List.of("ru", "kk", "en")) {
            page.locator(".languages a[hreflang=" + language + "]").click();
            page.waitForURL(address(language.equals("en") ? path : language + "/" + path));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(page.locator("h1").count()).isEqualTo(1);
            if (!language.equals("en")) {
                assertThat(page.locator("h1").innerText()).containsPattern("\\p{IsCyrillic}");
            }
        }
    }

    @Test
    void aDarkScreenStaysDark() {
        reader.open("index.html");
        int[] light = {lightness("background-color"), lightness("color"), lightnessOfChart()};
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        int[] dark = {lightness("background-color"), lightness("color"), lightnessOfChart()};

        assertThat(light[0]).isGreaterThan(230);
        assertThat(light[1]).isLessThan(60);
        assertThat(light[2]).isGreaterThan(200);
        assertThat(dark[0]).isLessThan(40);
        assertThat(dark[1]).isGreaterThan(200);
        assertThat(dark[2]).isLessThan(80);
    }

    /** The lightness of a colour of the page, from 0 to 255. */
    private int lightness(String property) {
        String colour = (String)
                page.evaluate("property => getComputedStyle(document.body).getPropertyValue(property)", property);
        return (int) Pattern.compile("\\d+")
                .matcher(colour)
                .results()
                .limit(3)
                .mapToInt(part -> Integer.parseInt(part.group()))
                .average()
                .orElseThrow();
    }

    /** The lightness of the first chart, as it is painted, on average. */
    private int lightnessOfChart() {
        byte[] png = page.locator("main .chart img").first().screenshot();
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            return (int) IntStream.range(0, image.getWidth() * image.getHeight())
                    .map(at -> image.getRGB(at % image.getWidth(), at / image.getWidth()))
                    .mapToLong(rgb -> ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 3)
                    .average()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has the keyboard is on the screen, with a ring around it. */
    private void assertFocusIsSeen() {
        assertThat((Boolean) page.evaluate("""
                        () => {
                          const one = document.activeElement;
                          const box = one.getBoundingClientRect();
                          const style = getComputedStyle(one);
                          return style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2
                            && box.width > 0 && box.left >= 0 && box.bottom > 0 && box.top < innerHeight;
                        }
                        """))
                .as("the focus on %s is seen: %s", page.url(), page.evaluate("document.activeElement.outerHTML"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "cases/index.html",
                "cases/f-001.html",
                "cases/s-001.html",
                "cases/by-total/all.html",
                "companies/index.html",
                "companies/karazhanbasmunai.html",
                "articles/index.html",
                "articles/kz-admin-2001-373.html",
                "people/index.html",
                "people/sokolova-natalia.html",
                "places/index.html",
                "places/aktau.html",
                "events/index.html",
                "events/aktau-march-2011-06-05.html",
                "charts/index.html",
                "charts/people-by-company.html",
                "companies-articles.html",
                "repeated.html",
                "data/index.html",
                "data/dictionary.html",
                "methodology.html",
                "about.html",
                "404.html"
            })
    void aPageFitsTheSmallestPhone(String path) {
        reader.context().close();
        read(320, 640);
        page.navigate(address(path));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", path)
                .isLessThanOrEqualTo(320);
        assertThat(page.locator("h1").isVisible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "ru/index.html", "kk/index.html"})
    void noWordAndNoRangeOfAHeadlineIsBroken(String path) {
        for (int width : new int[] {320, 390, 800, 1280}) {
            reader.context().close();
            read(width, 900);
            page.navigate(address(path));
            assertThat((List<?>) page.evaluate("""
                    [...document.querySelectorAll('.headlines .figure')].flatMap(figure => {
                      const texts = [];
                      const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
                      while (walker.nextNode()) { texts.push(walker.currentNode); }
                      return texts;
                    }).flatMap(text => {
                      return [...text.data.matchAll(/\\S+/g)].filter(word => {
                        const range = document.createRange();
                        range.setStart(text, word.index);
                        range.setEnd(text, word.index + word[0].length);
                        return range.getClientRects().length > 1;
                      }).map(word => word[0]);
                    })"""))
                    .as("%s at %d px", path, width)
                    .isEmpty();
        }
    }

    private void read(int width, int height) {
        reader = Reader.of(
                browser,
                site,
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(width, height));
        page = reader.page();
    }

    private String address(String path) {
        return reader.address(path);
    }
}
