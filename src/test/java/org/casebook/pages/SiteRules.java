package org.casebook.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.SortedSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What must be true of every baked site. */
final class SiteRules {
    private SiteRules() {}

    /** Every figure leads to exactly as many different cases as it says. Gives how many figures there are. */
    static int assertFiguresLeadToTheirCases(BakedSite site) throws IOException {
        int figures = 0;
        for (String page : site.pages()) {
            for (Element figure : site.page(page).select("a.figure")) {
                List<String> cases = site.casesBehind(page, figure);
                assertThat(cases)
                        .as("%s: %s", page, figure)
                        .doesNotHaveDuplicates()
                        .hasSize(Integer.parseInt(figure.attr("data-cases")));
                figures++;
            }
        }
        return figures;
    }

    /** No link, image or anchor leads nowhere, but to the files that other stages write. */
    static void assertNoBrokenLinks(BakedSite site) throws IOException {
        SortedSet<String> paths = site.paths();
        for (String page : site.pages()) {
            for (Element element : site.page(page).select("[href], [src]")) {
                String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (address.matches("https?://.*|mailto:.*|data:.*")) {
                    continue;
                }
                String target = BakedSite.target(page, address);
                String file = target.replaceFirst("#.*", "");
                if (file.matches(
                        "data/.*\\.(csv|json|ttl|cff|xlsx|ods|sqlite|zip)|SHA256SUMS|charts/.*\\.(svg|png|csv|json)")) {
                    continue;
                }
                assertThat(paths).as("%s: %s", page, element).contains(file);
                if (target.contains("#")) {
                    assertThat(site.page(file).getElementById(target.substring(target.indexOf('#') + 1)))
                            .as("%s: %s", page, element)
                            .isNotNull();
                }
            }
        }
    }

    /** Every page can be read by everybody: language, one heading, title and description, no id twice, no script but those that find. */
    static void assertWellMade(BakedSite site) throws IOException {
        for (String path : site.pages()) {
            Document page = site.page(path);
            assertThat(page.select("html").attr("lang")).as(path).isNotEmpty();
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.select("meta[name=description]").attr("content"))
                    .as(path)
                    .isNotBlank();
            assertThat(page.select("script:not([src]):not([type=application/ld+json]), [onclick], [style]"))
                    .as(path)
                    .isEmpty();
            if (!path.matches("([a-z]{2}/)?(cases/index(-[0-9]+)?|search)\\.html")) {
                // The box at the top of every page is one of those that find.
                assertThat(page.select("script[src]:not([src$=find.js])"))
                        .as(path)
                        .isEmpty();
            }
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
            assertThat(page.text()).as(path).doesNotContain("[[");
            int before = 1;
            for (Element heading : page.select("h1, h2, h3, h4")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as("%s: %s", path, heading).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        }
    }

    /** Every page but the one for lost readers and those that show every part is reached from the first. */
    static void assertEveryPageIsReached(BakedSite site) throws IOException {
        HashSet<String> reached = new HashSet<>();
        java.util.ArrayDeque<String> next = new java.util.ArrayDeque<>(List.of("index.html"));
        while (!next.isEmpty()) {
            String page = next.poll();
            if (reached.add(page)) {
                for (String href : site.page(page).select("a[href]").eachAttr("href")) {
                    String target = BakedSite.target(page, href).replaceFirst("#.*", "");
                    if (!href.matches("https?://.*|mailto:.*") && target.endsWith(".html")) {
                        next.add(target);
                    }
                }
            }
        }
        reached.add("404.html");
        assertThat(site.pages()).allMatch(page -> reached.contains(page) || page.matches("([a-z]{2}/)?style\\.html"));
    }
}
