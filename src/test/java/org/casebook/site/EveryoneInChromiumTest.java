package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every kind of page, held against axe-core in a real Chromium: on a wide screen and on a phone by all its rules, those
 * of WCAG 2.2 AA and those of good practice; and in dark colours by those that look at colours, for nothing else differs.
 */
@ExtendWith(Chromium.class)
@TestInstance(Lifecycle.PER_CLASS)
@ResourceLock(Chromium.LOCK)
@Order(1)
class EveryoneInChromiumTest {
    // Style sheets need no second look: that would be a request, which files on a disk refuse.
    private static final String ALL_RULES =
            "{preload: false, resultTypes: ['violations'], rules: {'target-size': {enabled: true}}}";
    private static final String RULES_OF_COLOUR =
            "{preload: false, resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block']}";

    private String axe = "";
    private Reader reader;
    private Page page;

    @BeforeAll
    void open(Browser browser, PublishedSite site) throws IOException {
        try (InputStream script = Objects.requireNonNull(getClass().getResourceAsStream("/axe.min.js"))) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        // The pages forbid every script that is not their own.
        reader = Reader.of(browser, site, new Browser.NewContextOptions().setBypassCSP(true));
        page = reader.page();
    }

    @AfterAll
    void leave() {
        reader.leave();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "ru/index.html",
                "cases/index.html",
                "ru/cases/index.html#company=ozenmunaigas",
                "kk/cases/f-003.html",
                "cases/s-001.html",
                "cases/by-total/all.html",
                "ru/companies/index.html",
                "companies/karazhanbasmunai.html",
                "kk/articles/index.html",
                "articles/kz-admin-2001-373.html",
                "people/index.html",
                "ru/people/sokolova-natalia.html",
                "places/index.html",
                "places/aktau.html",
                "kk/events/index.html",
                "events/aktau-march-2011-06-05.html",
                "companies-articles.html",
                "repeated.html",
                "timeline.html",
                "charts/index.html",
                "ru/charts/people-by-company.html",
                "data/index.html",
                "data/dictionary.html",
                "methodology.html",
                "rules.html",
                "kk/safety.html",
                "changes.html",
                "search.html#q=aktau",
                "style.html",
                "ru/about.html",
                "404.html"
            })
    void nothingKeepsAnyoneFromReadingThePage(String path) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 900);
        page.navigate("about:blank");
        reader.open(path);
        if (path.contains("#")) {
            page.waitForFunction("document.getElementById('found').textContent !== ''");
        }
        page.evaluate(axe);

        assertNothingIsFound("1280 px, light", ALL_RULES);
        page.setViewportSize(390, 844);
        assertNothingIsFound("390 px, light", ALL_RULES);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertNothingIsFound("390 px, dark", RULES_OF_COLOUR);
        page.setViewportSize(1280, 900);
        assertNothingIsFound("1280 px, dark", RULES_OF_COLOUR);
    }

    private void assertNothingIsFound(String screen, String options) {
        Object result = page.evaluate("""
                async () => {
                  const result = await axe.run(document, %s);
                  return {
                    rules: result.passes.length + result.inapplicable.length + result.violations.length,
                    found: result.violations.map((one) => one.id + ' (' + one.impact + '): '
                      + one.nodes.map((node) => node.html + ' ' + node.failureSummary).join('; '))};
                }
                """.formatted(options));
        assertThat(result).isInstanceOf(Map.class);
        Map<?, ?> told = (Map<?, ?>) result;
        assertThat((Integer) told.get("rules")).as("rules that ran").isPositive();
        assertThat((List<?>) told.get("found"))
                .as("%s at %s", page.url(), screen)
                .isEmpty();
    }
}
