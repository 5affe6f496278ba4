package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped site in a real Chromium, opened from the disk as from a USB stick, without JavaScript. */
@TestInstance(Lifecycle.PER_CLASS)
class ReadingInChromiumTest {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<String> console = Collections.synchronizedList(new ArrayList<>());
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    private PublishedSite site;
    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        Path chromium = Path.of(Optional.ofNullable(System.getenv("CASEBOOK_CHROMIUM"))
                .filter(path -> !path.isBlank())
                .orElse("/usr/bin/chromium"));
        assertThat(Files.isExecutable(chromium))
                .as(
                        "There is no Chromium at %s. Install it, or say where it is: CASEBOOK_CHROMIUM=/path/to/chromium",
                        chromium)
                .isTrue();
        site = PublishedSite.build(Path.of(""), folder.resolve("site"));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(FLAGS));
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void newReader() {
        console.clear();
        requests.clear();
        read(1280, 900);
    }

    @AfterEach
    void leave() {
        context.close();
        assertThat(console).as("console errors and failed requests").isEmpty();
        assertThat(requests).as("requests").isNotEmpty().allMatch(address -> address.startsWith("file://"));
    }

    @Test
    void aFigureLeadsToItsCasesAndOnToACompany() throws IOException {
        page.navigate(address("index.html"));
        Locator figure =
                page.locator("a.figure[href='cases/by-total/fine.html']").first();
        assertThat(figure.innerText()).isEqualTo("about 34–35");
        int cases = Integer.parseInt(figure.getAttribute("data-cases"));

        figure.click();
        assertThat(page.url()).isEqualTo(address("cases/by-total/fine.html"));
        assertThat(page.locator("[data-case]").count()).isEqualTo(cases);
        assertThat(page.locator("[data-case]:visible").count()).isEqualTo(cases);

        page.locator("[data-case=f-003] a").first().click();
        assertThat(page.url()).isEqualTo(address("cases/f-003.html"));
        assertThat(page.locator("h1").innerText()).contains("22,680");

        page.locator("main a[href$='companies/karazhanbasmunai.html']").first().click();
        assertThat(page.url()).isEqualTo(address("companies/karazhanbasmunai.html"));
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

    @Test
    void theKeyboardReachesTheContentFirst() {
        page.navigate(address("index.html"));
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus").getAttribute("href")).isEqualTo("#main");
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
        context.close();
        read(320, 640);
        page.navigate(address(path));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", path)
                .isLessThanOrEqualTo(320);
        assertThat(page.locator("h1").isVisible()).isTrue();
    }

    private void read(int width, int height) {
        context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(width, height));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                console.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> console.add(page.url() + ": " + error));
        page.onRequestFailed(request -> console.add(page.url() + ": failed: " + request.url()));
        page.onRequest(request -> requests.add(request.url()));
    }

    private String address(String path) {
        return site.root().resolve(path).toUri().toString();
    }
}
