package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code check} refuses whatever {@code build} would, with the file, the line and a way out. */
class RefusedByCheckTest {
    @TempDir
    private Path folder;

    private EditedPublication publication;

    @BeforeEach
    void copy() throws IOException {
        publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "casebook.zip | is where a download that Casebook makes is written.",
                "Casebook.ZIP | is where a download that Casebook makes is written.",
                "casebook.sqlite | is where a download that Casebook makes is written.",
                "casebook-en.xlsx | is where a workbook that Casebook makes is written.",
                "index.html | is where a file or folder that Casebook makes is written.",
                "changes.csv | is where a file or folder that Casebook makes is written.",
                "SHA256SUMS | is where a file or folder that Casebook makes is written.",
                "statistics/totals.csv | is where a file or folder that Casebook makes is written.",
                "statistics | is where a file or folder that Casebook makes is written.",
                "Releases/boats.csv | is where a file or folder that Casebook makes is written.",
                "DataPackage.json | is where a description that Casebook makes is written.",
                "dcat.ttl | is where a description that Casebook makes is written.",
                "case-articles.csv | is where a link table that Casebook makes is written.",
                "fines.csv-metadata.json | is where the description of the table \"fines\" is written.",
                "fines.csv/boats.csv | is where the table \"fines\" is written.",
                "Fines.csv | is where the table \"fines\" is written.",
                "con.csv | is the name of a device on Windows, which can have no such file.",
                "a/AUX | is the name of a device on Windows, which can have no such file.",
                "boats%20.csv | has a letter that no file name and address may have.",
                "boats?.csv | has a letter that no file name and address may have.",
                "boats. | begins or ends with a point or a space.",
                ".boats.csv | begins or ends with a point or a space.",
            })
    void aTableDoesNotStandWhereAnotherFileIsWritten(String path, String told) throws IOException {
        publication.replace(
                "data/datapackage.json",
                "\"resources\": [",
                "\"resources\": [\n{\"name\": \"boats\", \"path\": \"" + path
                        + "\", \"schema\": {\"fields\": [{\"name\": \"boat\", \"type\": \"string\"}]}},");

        assertThat(check()).containsPattern("data/datapackage.json:\\d+  path  \"\\Q" + path + "\" " + told + "\\E");
    }

    @Test
    void tablesThatDifferInCapitalsAloneAreRefused() throws IOException {
        publication.replace(
                "data/datapackage.json",
                "\"resources\": [",
                "\"resources\": [\n{\"name\": \"Fines\", \"path\": \"boats.csv\", \"schema\": {\"fields\": [{\"name\":"
                        + " \"boat\", \"type\": \"string\"}]}},");

        assertThat(check())
                .contains(
                        "name  \"fines\" differs from the table \"Fines\" only in how it is written. Give each table a"
                                + " name that differs in more.");
    }

    /** Bounds of quantities are columns, too: 600 quantities are 2,400. */
    @Test
    void moreColumnsThanADatabaseTakesAreRefused() throws IOException {
        publication.replace(
                "data/datapackage.json",
                "\"resources\": [",
                "\"resources\": [\n{\"name\": \"boats\", \"path\": \"boats.csv\", \"schema\": {\"fields\": ["
                        + IntStream.range(0, 600)
                                .mapToObj(column -> "{\"name\": \"c" + column
                                        + "\", \"type\": \"string\", \"casebook:quantity\": true}")
                                .collect(Collectors.joining(","))
                        + "]}},");
        Files.writeString(
                publication.folder().resolve("data/boats.csv"),
                IntStream.range(0, 600).mapToObj(column -> "c" + column).collect(Collectors.joining(",")) + "\n");

        assertThat(check())
                .contains(
                        "schema  \"boats\" has 2400 columns with those for the bounds of its dates and quantities, and a"
                                + " database takes no more than 2000. Move some of them into a table of their own, with the same"
                                + " key.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about.md | title=About;;~~~~~~;;Words."
                        + " | about.md  The header does not say type=. Add a line type=… above ~~~~~~.",
                "about.md | title=About;;type=pagee;;~~~~~~;;Words. | about.md:2  There is no template for type=pagee.",
                "about.md | title=About;;type=page;;Words. | about.md  The header has no end.",
                "index.md | title=Home;;type=page;;~~~~~~;;Words."
                        + " | index.md  Casebook itself writes index.html, which one of the two would replace. Rename it.",
                "cases/f-4.md | title=Case;;type=page;;~~~~~~;;Words."
                        + " | cases/f-4.md  Casebook itself writes cases/f-4.html, which one of the two would replace.",
                "data/fines.csv | a,b | data/fines.csv  Casebook itself writes data/fines.csv, which one of the two",
                "data/casebook.zip | PK | data/casebook.zip  Casebook itself writes data/casebook.zip, which one of the two",
                "About us.md | title=About;;type=page;;~~~~~~;;Words. | About us.md  The file's name becomes an address.",
                "about.md | title=About;;type=page;;~~~~~~;;See [a case](cases/f-99.html) and [one](cases/f-4.html)."
                        + " | about.md:4  “cases/f-99.html” is linked here, but the site has no such file.",
                "about.md | title=About;;type=page;;~~~~~~;;;;[notes]: notes.html"
                        + " | about.md:5  “notes.html” is linked here, but the site has no such file.",
                "about.md | title=About;;type=page;;~~~~~~;;<a href='companies/nobody.html'>Nobody</a>"
                        + " | about.md:4  “companies/nobody.html” is linked here, but the site has no such file.",
            })
    void aBrokenPageIsRefused(String file, String text, String told) throws IOException {
        write("site/content/" + file, text.replace(";;", "\n") + "\n");

        assertThat(check()).contains("site/content/" + told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "site/templates/case.ftl | <#if view.title> | site/templates/case.ftl:",
                "site/templates/rules.ftl | <p>${view.nothing.there}</p> | site/templates/rules.ftl:1  view.nothing",
                "site/templates/home.ftl | <#include \"no.ftl\"> | Template not found for name \"no.ftl\". The name was interpreted"
                        + " by this TemplateLoader: the templates of the site, and the program's own.",
                "site/templates/home.ftl | <#macro r><@r/></#macro><@r/> | site/templates/home.ftl  A macro or function calls"
                        + " itself without end, or templates include each other. Let it stop somewhere.",
                "site/messages/en.properties | changes.title = {0} and {what} | The text of changes.title: it needs {0}, which",
                "site/messages/en.properties | changes.title | site/messages/en.properties:1  The line is not of the form",
                "site/content/about.md | title=A;;type=page;;~~~~~~;;See [it](changes.html#nothing). | #nothing",
                "site/content/about.md | title=A;;type=page;;~~~~~~;;See [her](people/nobody.html). | nobody.html",
                "site/jbake.properties | site.languages=en,,kk | site.languages is",
                "site/jbake.properties | site.languages=en,uz | There is no text for",
            })
    void aBrokenTemplateTextOrLinkIsRefused(String file, String text, String told) throws IOException {
        write(file, text.replace(";;", "\n") + "\n");

        assertThat(check()).contains(told);
        assertThat(publication.folder().resolve("target")).doesNotExist();
    }

    @Test
    void aSoundPageIsFine() throws IOException {
        write(
                "site/content/about.md",
                "title=About\ntype=page\n~~~~~~\nSee [a case](cases/f-4.html), [all](cases/index.html), [the table]"
                        + "(data/fines.csv), [elsewhere](https://example.org/x.html), `[no](link.html)`.\n\n    [no](link.html)\n");
        write("site/assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        write("site/content/more.md", "title=More\ntype=page\n~~~~~~\n![Logo](logo.svg) [About](about.html)\n");

        Told told = Told.by("check", publication.folder());
        assertThat(told.exitCode()).as(told.err()).isZero();
        publication.build(folder.resolve("site"));
    }

    private void write(String file, String text) throws IOException {
        Path path = publication.folder().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String check() {
        Told told = Told.by("check", publication.folder());
        assertThat(told.exitCode()).as(told.err()).isEqualTo(1);
        return told.err();
    }
}
