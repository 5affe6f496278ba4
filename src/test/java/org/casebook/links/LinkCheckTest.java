package org.casebook.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casebook.dataset.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCheckTest {
    @TempDir
    private Path site;

    @BeforeEach
    void aSiteOfTwoPages() throws IOException {
        write("site.css", "");
        write("companies/x.html", page("<h1 id=\"top-of-it\">X</h1><a href=\"../index.html\">Home</a>"));
        index("");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }

    /** What is given stands on line 4. */
    private static String page(String content) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>1 < 2 & <a></title></head>\n<body>\n"
                + content + "\n</body></html>\n";
    }

    private void index(String content) throws IOException {
        write("index.html", page(content + "<a href=\"companies/x.html\">X</a>"));
    }

    private static String cases(String... ids) {
        StringBuilder items = new StringBuilder();
        for (String id : ids) {
            items.append("<li data-case=\"").append(id).append("\">").append(id).append("</li>\n");
        }
        return items.toString();
    }

    private static String figure(int cases, String href) {
        return "<a class=\"figure\" data-cases=\"" + cases + "\" href=\"" + href + "\">about 5</a>";
    }

    private List<String> problems() throws IOException {
        return LinkCheck.of(site).problems().stream().map(Problem::text).toList();
    }

    @Test
    void findsNothingInASoundSite() throws IOException {
        write(
                "ru/index.html",
                page("<a href=\"../index.html?lang=en#main\" hreflang=en>English</a>".replace("=en>", "=\"en\">")));
        write("data/cases and people.csv", "");
        write(
                "charts/y.svg",
                "<?xml version=\"1.0\"?><!-- <a> --><svg xmlns=\"http://www.w3.org/2000/svg\""
                        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><defs><path id=\"g\"/></defs><use xlink:href=\"#g\"/></svg>");
        write(
                "404.html",
                page("<a href=\"#main\">Skip</a><main id=\"main\">None.</main><link rel=\"icon\" href=\"data:,\">"));
        index("""
                <link rel="stylesheet" href="site.css">
                <a href="#main">Skip</a><a href="#top">Top</a><a href="#">Top</a>
                <main id="main"><p>One<p>Two<br><img src="./charts/y.svg" srcset="charts/y.svg 1x, charts/y.svg 2x" alt="a > b">
                <ul><li>One<li>Two</ul>
                <svg viewBox="0 0 1 1"><rect id="r"/><use href="#r"/><title>Inline</title></svg>
                <a href="companies/../companies/x.html?sort=name&amp;up=1#top-of-it">X</a>
                <a href="data/cases%20and%20people.csv" rel="nofollow">Cases</a>
                <a href='https://example.org/'>Elsewhere</a><a href="mailto:a@example.org">Write</a>
                <a href="ru/index.html">Русский</a>
                <a name="old"></a><a href="#old">Old</a>
                </main>
                <script>if (1 < 2) { "<a href='nowhere'>" }</script>""");
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "companies/y.html | “companies/y.html” is linked here, but the site has no such file. Did you mean “companies/x.html”?",
                "x.html | “x.html” is linked here, but the site has no such file. Did you mean “companies/x.html”?",
                "Companies/X.html | “Companies/X.html” is linked here, but the site has no such file. Did you mean “companies/x.html”?",
                "nowhere-at-all.html | “nowhere-at-all.html” is linked here, but the site has no such file. Correct the address, or take it out.",
                "www.example.org/a | “www.example.org/a” is linked here, but the site has no such file. If it is another site, begin with “https://”.",
                "companies/ | “companies/” is linked here, but it is a folder, which shows as a bare list of files when the site is opened from a disk. Link to a page in it.",
                "companies/.. | “./” is linked here, but it is a folder, which shows as a bare list of files when the site is opened from a disk. Link to “index.html”.",
                "../out.html | “../out.html” is linked here, but it lies outside the site. Give a file of the site; for another site, the full address that begins with “https://”.",
                "/companies/x.html | “/companies/x.html” is linked here with a slash at its beginning, and leads elsewhere when the site is opened from a disk or is not the only one of its server. Write “companies/x.html”.",
                "//example.org/a | “//example.org/a” is linked here without “https:” at its beginning, and leads nowhere when the site is opened from a disk. Write “https://example.org/a”.",
                "100%.html | “100%.html” is linked here, but its “%” is not followed by the two digits of a letter. For the percent sign itself, write “%25”.",
                "javascript:alert(1) | “javascript:alert(1)” is linked here, but a link can only begin with https:, http: or mailto:. Link to a page or file of the site, or to such an address.",
                "data:text/plain | “data:text/plain” is linked here, but a link can only begin with https:, http: or mailto:. Link to a page or file of the site, or to such an address.",
                "companies/x.html#top-of-its | “companies/x.html#top-of-its” is linked here, but nothing on that page has the id “top-of-its”. Did you mean “#top-of-it”?",
                "#a%20b | “#a b” is linked here, but nothing on that page has the id “a b”. Leave “#a b” off, or give its place on that page this id.",
                "'' | An address is empty here. Write the address, or take the link out."
            })
    void saysWhereALinkGoesWrong(String href, String text) throws IOException {
        index("<p>\n<a href=\"" + href + "\">There</a></p>");
        assertThat(problems()).containsExactly("site page index.html:5  " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img alt=\"\" src=\"https://example.org/a\">",
                "<img alt=\"\" src=\"site.css\" srcset=\"site.css 1x, https://example.org/a 2x\">",
                "<script src=\"https://example.org/a\"></script>",
                "<link rel=\"stylesheet\" href=\"https://example.org/a\">",
                "<link rel=\"icon\" href=\"https://example.org/a\">",
                "<video poster=\"https://example.org/a\"></video>"
            })
    void letsNothingBeLoadedFromElsewhere(String tag) throws IOException {
        index(tag);
        assertThat(problems())
                .containsExactly("site page index.html:4  “https://example.org/a” is loaded here from outside the site,"
                        + " which then fails without a network, and tells others who reads the page."
                        + " Put a copy of the file into site/assets, and use that.");
    }

    @Test
    void seeksTheFilesThatAPageLoads() throws IOException {
        write("charts/y.svg", "<svg><image href=\"z.png\"/><use href=\"#g\"/></svg>");
        index("<img src=\"charts/z.svg\" alt=\"\">");
        assertThat(problems())
                .containsExactly(
                        "site drawing charts/y.svg:1  “#g” is linked here, but nothing on that page has the id “g”."
                                + " Leave “#g” off, or give its place on that page this id.",
                        "site drawing charts/y.svg:1  “charts/z.png” is loaded here, but the site has no such file."
                                + " Did you mean “charts/y.svg”?",
                        "site page index.html:4  “charts/z.svg” is loaded here, but the site has no such file."
                                + " Did you mean “charts/y.svg”?");
    }

    @Test
    void letsThePageForWrongAddressesStandAlone() throws IOException {
        write("404.html", page("<a href=\"index.html\">Home</a><img src=\"site.css\" alt=\"\">"));
        assertThat(problems())
                .containsExactly(
                        "site page 404.html:4  “index.html” is linked here, but this page is shown at addresses in any"
                                + " folder, from most of which that leads nowhere. Write the full address of the site,"
                                + " beginning with “https://”, or take the link out.",
                        "site page 404.html:4  “site.css” is loaded here, but this page is shown at addresses in any"
                                + " folder, from most of which that leads nowhere. Take it out, or put its content into"
                                + " the page itself.");
    }

    @Test
    void saysOnceWhatIsWrongOnManyPages() throws IOException {
        write("companies/x.html", page("<a href=\"../abuot.html\">About</a>"));
        write("about.html", page("<a href=\"abuot.html\">About</a>"));
        index("<a href=\"about.html\">About</a><a href=\"abuot.html\">About</a>");
        assertThat(problems())
                .containsExactly("site page about.html:4  “abuot.html” is linked here, but the site has no such file."
                        + " (So on 2 more pages.) Did you mean “about.html”?");
    }

    @Test
    void findsIdsUsedTwice() throws IOException {
        index("<p id=\"a\"></p>\n<p id=\"a\"></p>");
        assertThat(problems())
                .containsExactly("site page index.html:5  The id “a” is used twice on this page: here and on line 4."
                        + " Give each its own, so that links find the right one.");
    }

    @Test
    void countsTheCasesBehindAFigure() throws IOException {
        write("cases/all.html", page("<ul>" + cases("d-1", "d-2", "f-3") + "</ul>"));
        index(figure(3, "cases/all.html") + "\n" + figure(4, "cases/all.html") + "\n" + figure(1, "site.css"));
        assertThat(problems())
                .containsExactly(
                        "site page index.html:5  This figure says that 4 cases are behind it, but cases/all.html lists 3."
                                + " Correct its link or its data-cases if you wrote it yourself; otherwise it is a mistake"
                                + " in Casebook or in a template.",
                        "site page index.html:6  This figure says that 1 case is behind it, but site.css lists 0."
                                + " Correct its link or its data-cases if you wrote it yourself; otherwise it is a mistake"
                                + " in Casebook or in a template.");
    }

    @Test
    void countsTheCasesOfThePagesThatFollow() throws IOException {
        write("all.html", page("<ul>" + cases("d-1", "d-2") + "</ul><a rel=\"next\" href=\"all-2.html\">Next</a>"));
        write(
                "all-2.html",
                page("<ul>" + cases("d-3", "d-4") + "</ul><a rel=\"nofollow next\" href=\"all-3.html\">Next</a>"));
        write("all-3.html", page("<ul>" + cases("d-5") + "</ul>"));
        index(figure(5, "all.html") + figure(3, "all-2.html"));
        assertThat(problems()).isEmpty();
        index(figure(2, "all.html"));
        assertThat(problems())
                .containsExactly("site page index.html:4  This figure says that 2 cases are behind it, but all.html and"
                        + " the pages that continue it list 5. Correct its link or its data-cases if you wrote it"
                        + " yourself; otherwise it is a mistake in Casebook or in a template.");
    }

    @Test
    void countsTheCasesWithinThePlaceThatAFigureNames() throws IOException {
        write(
                "lists.html",
                page("<section id=\"fines\"><ul>" + cases("f-1", "f-2")
                        + "</ul></section>\n<section id=\"arrests\"><ul>"
                        + "<li id=\"it\" data-case=\"f-2\"></li>" + cases("a-1")
                        + "</ul></section>\n<a rel=\"next\" href=\"lists-2.html\">Next</a>"));
        write(
                "lists-2.html",
                page("<ul id=\"arrests\">" + cases("a-2") + "</ul><ul id=\"others\">" + cases("o-1") + "</ul>"));
        index(figure(3, "lists.html#arrests") + figure(1, "lists-2.html#others"));
        assertThat(problems()).isEmpty();
        index(figure(1, "lists.html#arrests"));
        assertThat(problems()).hasSize(1).allMatch(text -> text.contains("list 3."));
    }

    @Test
    void findsCasesListedTwice() throws IOException {
        write(
                "all.html",
                page("<ul>" + cases("d-1", "d-2", "d-1") + "</ul><a rel=\"next\" href=\"all-2.html\">Next</a>"));
        write("all-2.html", page("<ul>" + cases("d-2", "d-3") + "</ul>"));
        index(figure(3, "all.html"));
        assertThat(problems())
                .containsExactly(
                        "site page all-2.html:4  The case “d-2” is listed twice: here and in all.html, line 5."
                                + " List each case once, so that whoever counts them gets the figure.",
                        "site page all.html:6  The case “d-1” is listed twice: here and on line 4."
                                + " List each case once, so that whoever counts them gets the figure.");
    }

    @Test
    void wantsEveryFigureToLeadToItsCases() throws IOException {
        index("<a class=\"big figure\" data-cases=\"2\">2</a>\n<a class=\"figure\" href=\"companies/x.html\">2</a>\n"
                + "<a class=\"figure\" data-cases=\"two\" href=\"companies/x.html\">2</a>\n"
                + figure(2, "https://example.org/") + "<figure class=\"figures\"></figure>");
        assertThat(problems())
                .containsExactly(
                        "site page index.html:4  This figure is not a link to its cases. Link it to the page that lists"
                                + " them.",
                        "site page index.html:5  This figure does not say how many cases are behind it. Write their"
                                + " number into data-cases.",
                        "site page index.html:6  This figure says that “two” cases are behind it, which is no number."
                                + " Write their number into data-cases.",
                        "site page index.html:7  This figure leads to “https://example.org/”, not to its cases on this"
                                + " site. Link it to the page that lists them.");
    }

    @Test
    void findsPagesThatNobodyCanGetTo() throws IOException {
        write("404.html", page(""));
        write("alone.html", page("<a href=\"alone.html\">Again</a>"));
        write("end.html", page("<a href=\"index.html\">Home</a>"));
        write("lost.html", page("<a href=\"end.html\">End</a>"));
        write("ring-1.html", page("<a href=\"ring-2.html\">2</a>"));
        write("ring-2.html", page("<a href=\"ring-1.html\">1</a>"));
        index("<link rel=\"alternate\" href=\"alone.html\">");
        assertThat(problems())
                .containsExactly(
                        "site page alone.html  No reader who starts from index.html can get to this page."
                                + " Link to it from another page, or take it out of site/content.",
                        "site page lost.html  No reader who starts from index.html can get to this page, nor to 1 that"
                                + " it leads to. Link to it from another page, or take it out of site/content.",
                        "site page ring-1.html  No reader who starts from index.html can get to this page, nor to 1 that"
                                + " it leads to. Link to it from another page, or take it out of site/content.");
    }

    @Test
    void wantsAFirstPage() throws IOException {
        Files.delete(site.resolve("index.html"));
        write("companies/x.html", page(""));
        assertThat(problems())
                .containsExactly("site page index.html  The site has no first page. Put a page index.html into"
                        + " site/content.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>1 < 2</p> | “<” begins no tag here",
                "<a href=x>x</a> | the value of “href” in “<a” is not in quotation marks",
                "<a href=\"x>x</a><a href=\"y\">y</a> | the tag “<a” lacks “>”, or a quotation mark",
                "<a href=\"x>x</a> | the tag “<a” lacks “>”, or a quotation mark",
                "<!-- x | “<!” has no end “-->”",
                "</p | the closing tag “</p” has no end “>”"
            })
    void saysWhatItCannotRead(String content, String reason) throws IOException {
        index(content);
        assertThat(problems())
                .containsExactly("site page index.html:4  The page cannot be read on: " + reason + ". Correct the HTML"
                        + " there; write “&lt;” for the sign itself, “&quot;” within a value.");
    }

    @Test
    void findsTagsThatAreNotClosed() throws IOException {
        index("<div><b><p>One</b></div>\n<section><p>Two</section></ul>\n<i>");
        assertThat(problems())
                .containsExactly(
                        "site page index.html:5  The tag “</ul>” closes nothing that is open. Take it out, or put “<ul>”"
                                + " where it should begin.",
                        "site page index.html:6  The tag “<i>” is not closed, or not before what is around it ends. Put"
                                + " “</i>” where it should end.");
    }

    @Test
    void forbidsAnotherStartOfLinks() throws IOException {
        index("<base href=\"https://example.org/\">");
        assertThat(problems())
                .containsExactly("site page index.html:4  The tag “<base>” makes every link of the page start from"
                        + " elsewhere. Take it out.");
    }
}
