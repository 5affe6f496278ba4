package org.casebook.bake.oven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.casebook.bake.SiteSource.casePage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.casebook.bake.BakeFailure;
import org.casebook.bake.Messages;
import org.casebook.bake.Page;
import org.casebook.bake.Problems;
import org.casebook.bake.SiteSource;
import org.casebook.bake.SiteSource.CaseView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("It changes the language of the process")
class BakeTest {
    @TempDir
    private Path temporary;

    private SiteSource site;

    @BeforeEach
    void makeSource() throws IOException {
        site = new SiteSource(temporary);
    }

    @Test
    void a_page_from_data_is_rendered_by_its_template() throws Exception {
        site.bake(casePage("cases/f-001.html", "Fine of 22,680 tenge"));

        assertThat(site.baked("cases/f-001.html")).isEqualTo("""
                        <!DOCTYPE html>
                        <html lang="en">
                        <head><meta charset="utf-8"><title>Fine of 22,680 tenge</title><link rel="stylesheet" href="../css/site.css"></head>
                        <body>
                        <h1>Fine of 22,680 tenge</h1>
                        <p>1 person</p>

                        </body>
                        </html>
                        """);
    }

    @Test
    void what_comes_from_data_is_escaped() throws Exception {
        site.bake(casePage("index.html", "<script>alert('x')</script> & \"co\""));

        assertThat(site.baked("index.html"))
                .contains("<h1>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;co&quot;</h1>")
                .doesNotContain("<script>");
    }

    @Test
    void what_a_text_is_filled_with_is_escaped() throws Exception {
        site.file("templates/hello.ftl", "${msg(\"greeting\", {\"name\": view})}");

        site.bake(new Page("hello", "hello.html", "en", "<b>Aigul</b>"));

        assertThat(site.baked("hello.html")).isEqualTo("Dear &lt;b&gt;Aigul&lt;/b&gt;\n");
    }

    @Test
    void a_hand_written_page_is_baked_from_markdown() throws Exception {
        site.file(
                "content/about.md",
                "title=About & who",
                "type=page",
                "~~~~~~",
                "We **document**.",
                "",
                "| a | b |",
                "|---|---|",
                "| 1 | 2 |");

        Baked baked = site.bake();

        assertThat(baked.pages()).containsExactly("about.html");
        assertThat(site.baked("about.html"))
                .contains("<title>About &amp; who</title>")
                .contains("<p>We <strong>document</strong>.</p>")
                .contains("<td>1</td>")
                .contains("href=\"css/site.css\"");
    }

    @Test
    void a_hand_written_page_in_a_language_folder_speaks_that_language() throws Exception {
        site.file("jbake.properties", "site.languages=en,ru")
                .file("content/ru/about.md", "title=О нас", "type=page", "~~~~~~", "## Кто мы", "Текст.");

        site.bake();

        assertThat(site.baked("ru/about.html"))
                .contains("<html lang=\"ru\">")
                .contains("<h2 id=\"кто-мы\">Кто мы</h2>")
                .contains("<p>Сделано Casebook</p>")
                .contains("href=\"../css/site.css\"");
    }

    @Test
    void the_site_s_own_template_replaces_the_default_of_that_name() throws Exception {
        site.file("templates/case.ftl", "<h1>${view.title}, by us</h1>");

        site.bake(casePage("index.html", "Fine"));

        assertThat(site.baked("index.html")).isEqualTo("<h1>Fine, by us</h1>\n");
    }

    @Test
    void the_site_s_own_layout_replaces_the_default_inside_a_default_template() throws Exception {
        site.file("templates/layout.ftl", "<#macro layout title><b>${title}</b><#nested></#macro>");

        site.bake(casePage("index.html", "Fine"));

        assertThat(site.baked("index.html")).startsWith("<b>Fine</b>").contains("<h1>Fine</h1>");
    }

    @Test
    void the_site_s_own_texts_replace_the_default_ones_one_by_one() throws Exception {
        site.file("messages/en.properties", "made.by = Made by us")
                .file("content/about.md", "title=About", "type=page", "~~~~~~", "Text.");

        site.bake(casePage("index.html", "Fine"));

        assertThat(site.baked("about.html")).contains("<p>Made by us</p>");
        assertThat(site.baked("index.html")).contains("<p>1 person</p>");
    }

    @Test
    void assets_are_the_defaults_and_the_site_s_own() throws Exception {
        site.file("assets/logo.svg", "<svg/>").file("content/photo.txt", "photo");

        Baked baked = site.bake(casePage("index.html", "Fine"));

        assertThat(baked.assets()).containsExactly("css/site.css", "logo.svg", "photo.txt");
        assertThat(site.baked()).containsOnlyKeys("css/site.css", "index.html", "logo.svg", "photo.txt");
        assertThat(site.baked("css/site.css")).isEqualTo("body { margin: 0 }\n");
    }

    @Test
    void the_site_s_own_asset_replaces_the_default_of_that_name() throws Exception {
        site.file("assets/css/site.css", "body { margin: 1em }");

        site.bake(casePage("index.html", "Fine"));

        assertThat(site.baked("css/site.css")).isEqualTo("body { margin: 1em }\n");
    }

    @Test
    void every_page_may_show_what_is_common_to_its_language() throws Exception {
        site.file("jbake.properties", "site.languages=en,ru", "site.host=https://example.org")
                .file("content/about.md", "title=About", "type=page", "~~~~~~", "Text.")
                .file("content/ru/about.md", "title=О нас", "type=page", "~~~~~~", "Текст.")
                .file(
                        "templates/home.ftl",
                        "${site.view} ${config.site_host} <#list site.content as link>${link.path}=${link.title}</#list> ${site.languages?join(\" \")}");

        new Bake(
                        site.open(),
                        List.of(
                                new Page("home", "index.html", "en", "x"),
                                new Page("home", "ru/index.html", "ru", "x")),
                        Map.of("en", "Mangistau", "ru", "Мангистау"),
                        new Problems())
                .into(temporary.resolve("out"));

        assertThat(site.baked("index.html")).isEqualTo("Mangistau https://example.org about.html=About en ru\n");
        assertThat(site.baked("ru/index.html")).isEqualTo("Мангистау https://example.org ru/about.html=О нас en ru\n");
    }

    @Test
    void a_view_is_made_once_when_its_page_is_rendered() throws Exception {
        site.file("templates/home.ftl", "${view} ${view}");
        AtomicInteger made = new AtomicInteger();
        Page page = new Page("home", "index.html", "en", () -> "view " + made.incrementAndGet());
        Bake bake = new Bake(site.open(), List.of(page), Map.of(), new Problems());
        assertThat(made).hasValue(0);

        bake.into(temporary.resolve("out"));

        assertThat(site.baked("index.html")).isEqualTo("view 1 view 1\n");
        assertThat(made).hasValue(1);
    }

    @Test
    void what_goes_wrong_while_a_view_is_made_fails_the_bake() throws Exception {
        site.file("templates/home.ftl", "${view}");
        Problems problems = new Problems();
        Messages messages = site.open().messages("en", problems::add);
        Page page = new Page("home", "index.html", "en", () -> messages.text("no.such.text"));
        Bake bake = new Bake(site.open(), List.of(page), Map.of(), problems);

        assertThatThrownBy(() -> bake.into(temporary.resolve("out")))
                .isInstanceOf(BakeFailure.class)
                .hasMessageContaining("There is no text for no.such.text in \"en\".");
    }

    @Test
    void numbers_are_written_as_they_are() throws Exception {
        site.file("templates/number.ftl", "${view} ${view?c}");

        site.bake(new Page("number", "n.html", "en", 22680.5));

        assertThat(site.baked("n.html")).isEqualTo("22680.5 22680.5\n");
    }

    @Test
    void an_empty_optional_has_no_value() throws Exception {
        site.bake(
                new Page("case", "a.html", "en", new CaseView("A", 2, Optional.of("about 30"))),
                new Page("case", "b.html", "en", new CaseView("B", 2, Optional.empty())));

        assertThat(site.baked("a.html")).contains("<p>about 30</p>").contains("<p>2 people</p>");
        assertThat(site.baked("b.html")).doesNotContain("<p></p>");
    }

    @Test
    void a_template_with_windows_line_ends_bakes_to_the_same_bytes() throws Exception {
        site.file("templates/case.ftl", "<h1>\r", "${view.title}</h1>\r");

        site.bake(casePage("index.html", "Fine"));

        assertThat(site.baked("index.html")).isEqualTo("<h1>\nFine</h1>\n");
    }

    @Test
    void the_bytes_are_the_same_under_every_locale_and_time_zone() throws Exception {
        site.file("jbake.properties", "site.languages=en,ru")
                .file(
                        "content/about.md",
                        "title=About",
                        "type=page",
                        "date=2011-12-16",
                        "~~~~~~",
                        "# INTRODUCTION I",
                        "Text {x}.")
                .file("templates/page.ftl", "${content.date} ${content.title?lower_case} ${content.body}")
                .file("templates/mixed.ftl", "${view?lower_case} ${1234567.891} ${msg(\"people\", 1234567)} ${true?c}");
        Page[] pages = {
            new Page("mixed", "mixed.html", "en", "TITLE I"), new Page("mixed", "ru/mixed.html", "ru", "TITLE I")
        };
        site.bake(pages);
        SortedMap<String, String> expected = site.baked();
        assertThat(expected.get("about.html"))
                .isEqualTo("2011-12-16 about <h1 id=\"introduction-i\">INTRODUCTION I</h1>\n<p>Text {x}.</p>\n\n");
        assertThat(expected.get("mixed.html")).isEqualTo("title i 1234567.891 1,234,567 people true\n");
        assertThat(expected.get("ru/mixed.html")).isEqualTo("title i 1234567.891 1\u00a0234\u00a0567 человек true\n");

        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

                site.bake(pages);

                assertThat(site.baked()).isEqualTo(expected);
                assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag(tag));
                assertThat(TimeZone.getDefault().getID()).isEqualTo("Pacific/Kiritimati");
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void many_pages_are_all_baked_and_each_is_its_own() throws Exception {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            pages.add(new Page("case", "cases/c-" + i + ".html", "en", new CaseView("Case " + i, i, Optional.empty())));
        }

        Baked baked = site.bake(pages.toArray(Page[]::new));

        assertThat(baked.pages()).hasSize(1500);
        for (int i = 0; i < 1500; i++) {
            assertThat(site.baked("cases/c-" + i + ".html")).contains("<h1>Case " + i + "</h1>");
        }
    }

    @Test
    void a_second_bake_in_the_same_jvm_knows_nothing_of_the_first() throws Exception {
        site.file("templates/special.ftl", "x").bake(new Page("special", "x.html", "en", "x"));
        SiteSource other = new SiteSource(temporary.resolve("other"));
        other.file("content/a.md", "title=A", "type=special", "~~~~~~", "Text.");

        assertThat(other.problems())
                .isEqualTo(
                        "site/content/a.md:2  There is no template for type=special. There are: case, layout, page.");
    }
}
