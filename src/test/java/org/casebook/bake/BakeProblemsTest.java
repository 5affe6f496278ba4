package org.casebook.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casebook.bake.SiteSource.casePage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BakeProblemsTest {
    @TempDir
    private Path temporary;

    private SiteSource site;

    @BeforeEach
    void makeSource() throws IOException {
        site = new SiteSource(temporary);
    }

    @Test
    void a_variable_that_is_not_there() throws Exception {
        site.file("templates/case.ftl", "<h1>", "${view.titel}</h1>");

        assertThat(site.problems(casePage("a.html", "A"), casePage("b.html", "B"), casePage("c.html", "C")))
                .isEqualTo(
                        "site/templates/case.ftl:2  view.titel has no value. Correct the name, or say what stands there"
                                + " without it: view.titel!\"\". Seen on a.html and 2 more pages.");
    }

    @Test
    void a_mistake_in_a_default_template_is_told_by_its_place_there() throws Exception {
        assertThat(site.problems(new Page("case", "a.html", "en", "no record")))
                .isEqualTo("built-in templates/case.ftl:2  For \".\" left-hand operand: Expected a hash, but this has"
                        + " evaluated to a string (wrapper: f.t.SimpleScalar): ==> view [in template \"case.ftl\" at line 2, column 18]."
                        + " Seen on a.html.");
    }

    @Test
    void a_template_that_cannot_be_read() throws Exception {
        site.file("templates/case.ftl", "<h1>", "<#if view.title>", "</h1>");

        assertThat(site.problems(casePage("a.html", "A")))
                .isEqualTo(
                        "site/templates/case.ftl:3  Unexpected end of file reached. You have an unclosed #if. Check if the FreeMarker end-tags are present, and aren't malformed. (Note that FreeMarker end-tags must have # or @ after the / character.) Seen on a.html.");
    }

    @Test
    void a_template_that_is_not_there() throws Exception {
        assertThat(site.problems(new Page("caze", "a.html", "en", "x")))
                .isEqualTo(
                        "site/templates/caze.ftl  There is no such template. There are: case, layout, page. Seen on a.html.");
    }

    @Test
    void a_template_that_writes_nothing() throws Exception {
        site.file("templates/case.ftl", "<#assign x = view.title>", "");

        assertThat(site.problems(casePage("a.html", "A")))
                .isEqualTo("site/templates/case.ftl  The template writes nothing. Seen on a.html.");
    }

    @Test
    void a_template_that_reads_the_clock() throws Exception {
        site.file("templates/case.ftl", "<p>", "${.now?string}");

        assertThat(site.problems(casePage("a.html", "A")))
                .isEqualTo(
                        "site/templates/case.ftl:2  .now would make every build different. Show a date that comes with the data.");
    }

    @Test
    void a_record_shown_as_text() throws Exception {
        site.file("templates/case.ftl", "${view}");

        assertThat(site.problems(casePage("a.html", "A")))
                .startsWith("site/templates/case.ftl:1  ")
                .contains("Expected a string");
    }

    record Broken(java.util.List<String> texts) {
        public String text() {
            return texts.get(0);
        }
    }

    @Test
    void a_view_that_fails() throws Exception {
        site.file("templates/broken.ftl", "${view.text}");

        assertThat(site.problems(new Page("broken", "a.html", "en", new Broken(java.util.List.of()))))
                .isEqualTo(
                        "site/templates/broken.ftl:1  text failed: java.lang.ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0. Seen on a.html.");
    }

    @Test
    void two_pages_of_one_path() throws Exception {
        site.file("content/about.md", "title=About", "type=page", "~~~~~~", "Text.");

        assertThat(site.problems(casePage("About.html", "A"), casePage("b.html", "B"), casePage("b.html", "B")))
                .isEqualTo("""
                        about.html  Two things would be written here: a page made by the template case and site/content/about.md. Rename one of them.
                        b.html  Two things would be written here: a page made by the template case and a page made by the template case. Rename one of them.""");
    }

    @Test
    void a_page_and_an_asset_of_one_path() throws Exception {
        assertThat(site.problems(casePage("css/site.css", "A")))
                .isEqualTo(
                        "css/site.css  Two things would be written here: a page made by the template case and built-in"
                                + " assets/css/site.css. Rename one of them.");
    }

    @Test
    void a_path_out_of_the_site() throws Exception {
        assertThat(site.problems(casePage("../a.html", "A"), casePage("/b.html", "B"), casePage("", "C")))
                .isEqualTo("""
                          This cannot be the path of a file in the site (a page made by the template case). Write it like this: cases/f-001.html.
                        ../a.html  This cannot be the path of a file in the site (a page made by the template case). Write it like this: cases/f-001.html.
                        /b.html  This cannot be the path of a file in the site (a page made by the template case). Write it like this: cases/f-001.html.""");
    }

    @Test
    void a_page_in_a_language_that_the_site_has_not() throws Exception {
        assertThat(site.problems(new Page("case", "a.html", "fr", "x")))
                .isEqualTo(
                        "a.html  The page's language is \"fr\", which is not a language of the site. Those are: en.");
    }

    @Test
    void headers_that_jbake_would_drop_or_guess() throws Exception {
        site.file("content/a.md", "title=A", "type=pge", "~~~~~~", "Text.")
                .file("content/b.md", "title=B", "type=page", "stray", "~~~~~~", "Text.")
                .file("content/c.md", "title=C", "type=page", "Text.")
                .file("content/d.md", "title=D", "type=page", "status=draft", "~~~~~~", "Text.")
                .file("content/e.md", "title=E", "type=page", "date=16.12.2011", "~~~~~~", "Text.")
                .file("content/f.md", "type=page", "~~~~~~", "Text.")
                .file("content/g.md", "title={G}", "type=page", "~~~~~~", "Text.")
                .file("content/h.md", "title=H", "title=I", "type=page", "~~~~~~", "Text.")
                .file("content/i.md", "title=I", "type=page", "~~~~~~")
                .file("content/j.md", "title=J", "~~~~~~", "Text.")
                .file("content/k.md", "title=K", "type=page", "body=x", "~~~~~~", "Text.");

        assertThat(site.problems()).isEqualTo("""
                        site/content/a.md:2  There is no template for type=pge. There are: case, layout, page.
                        site/content/b.md:3  "stray" is not of the form key=value. Mend it, or move it below ~~~~~~.
                        site/content/c.md  The header has no end. Write title= and type= on the first lines, then a line ~~~~~~ and nothing else on it, then the text.
                        site/content/d.md:3  status=draft would be published all the same. Write status=published, or keep the file outside content/ until it is ready.
                        site/content/e.md:3  "16.12.2011" is not a date. Write it like this: date=2011-12-16.
                        site/content/f.md  The header does not say title=. Add a line title=… above ~~~~~~.
                        site/content/g.md:1  A value in braces is not taken as text. Write it without them.
                        site/content/h.md:2  title is said twice. Keep one of the lines.
                        site/content/i.md  There is no text below ~~~~~~. Write it, or remove the file.
                        site/content/j.md  The header does not say type=. Add a line type=… above ~~~~~~.
                        site/content/k.md:3  body is set by JBake. Take the line out, or use another word.""");
    }

    @Test
    void files_that_jbake_would_skip_or_publish_by_accident() throws Exception {
        site.file("content/a.adoc", "= A")
                .file("content/B.MD", "title=B")
                .file("content/o nas.md", "title=A", "type=page", "~~~~~~", "Text.")
                .file("content/.obsidian/notes.md", "x");

        assertThat(site.problems()).isEqualTo("""
                        site/content/.obsidian  JBake would publish what is in this hidden folder. Move it out, or put an empty file .jbakeignore in it.
                        site/content/B.MD  This is not baked. Write the page in Markdown, in a file ending in .md.
                        site/content/a.adoc  This is not baked. Write the page in Markdown, in a file ending in .md.
                        site/content/o nas.md  The file's name becomes an address. Use only a-z, 0-9, - and _ in it, like this: about-us.md.""");
    }

    @Test
    void a_file_that_is_not_utf_8() throws Exception {
        site.file("content/a.md", "title=A", "type=page", "~~~~~~", "Text.");
        Files.write(
                site.folder().resolve("content/a.md"),
                "title=A\ntype=page\n~~~~~~\nCaf\u00e9".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

        assertThat(site.problems())
                .isEqualTo("site/content/a.md:4  The file is not UTF-8 text. Save it with the encoding UTF-8.");
    }

    @Test
    void a_text_that_is_missing_is_told_with_its_key_file_and_language() throws Exception {
        site.file("templates/case.ftl", "${msg(\"not.there\")} ${msg(\"nor.this\")}");

        assertThat(site.problems(casePage("a.html", "A"))).isEqualTo("""
                        site/messages/en.properties  There is no text for nor.this in "en". Add a line: nor.this = … Seen on a.html.
                        site/messages/en.properties  There is no text for not.there in "en". Add a line: not.there = … Seen on a.html.""");
    }

    @Test
    void a_text_that_cannot_be_filled_in() throws Exception {
        site.file("messages/en.properties", "a = {count} of {all}", "b = {0, plural, one {x}", "c = {0} cases")
                .file("templates/case.ftl", "${msg(\"a\", {\"count\": 1})} ${msg(\"b\", 1)} ${msg(\"c\")}");

        assertThat(site.problems(casePage("a.html", "A"))).isEqualTo("""
                        site/messages/en.properties:1  The text of a: it needs {all}, which is not given where it is used. Given: count. Seen on a.html.
                        site/messages/en.properties:2  The text of b: it is not a pattern of ICU MessageFormat (Bad plural pattern syntax: [at pattern index 11] " one {x}"). Look at its braces. Seen on a.html.
                        site/messages/en.properties:3  The text of c: it needs {0}, which is not given where it is used. Nothing is given. Seen on a.html.""");
    }

    @Test
    void a_message_file_with_mistakes() throws Exception {
        site.file("messages/en.properties", "a = A", "just words", "a = B", "c = \\u0041");

        assertThat(site.problems(casePage("a.html", "A"))).isEqualTo("""
                        site/messages/en.properties:2  The line is not of the form: key = text.
                        site/messages/en.properties:3  a is already said on line 1. Keep one of them.
                        site/messages/en.properties:4  A backslash means nothing in a text. Write the letter itself, in UTF-8.""");
    }

    @Test
    void settings_that_are_not_the_site_s_to_change() throws Exception {
        site.file(
                "jbake.properties",
                "# JBake",
                "render.feed=true",
                "site.languages=en,RU",
                "template.page.file=other.ftl");

        assertThat(site.problems()).isEqualTo("""
                        site/jbake.properties:2  render.feed is always "false" here. Take the line out.
                        site/jbake.properties:3  site.languages is "en,RU". Write each language's code once, like this: en,ru,kk.
                        site/jbake.properties:4  The template of type=x is always templates/x.ftl. Take the line out.""");
    }

    @Test
    void a_folder_that_is_not_there() throws Exception {
        Files.delete(site.folder());

        assertThat(site.problems()).isEqualTo("site  There is no such folder. Make it, with a file jbake.properties.");
    }

    @Test
    void a_hand_written_page_with_a_mistake_in_its_template() throws Exception {
        site.file("content/about.md", "title=About", "type=page", "~~~~~~", "Text.")
                .file("templates/page.ftl", "${content.titel}");

        assertThat(site.problems())
                .isEqualTo(
                        "site/templates/page.ftl:1  content.titel has no value. Correct the name, or say what stands there"
                                + " without it: content.titel!\"\". Seen on about.html.");
    }
}
