package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publications in scripts other than Latin and Cyrillic. */
class ScriptsTest {
    @TempDir
    Path folder;

    private EditedPublication publication;

    @BeforeEach
    void copy() throws IOException {
        publication = EditedPublication.copyOf("ferry-strike", folder.resolve("publication"));
    }

    @Test
    void aNameThatChartsCannotShowIsRefusedWithItsLettersAndAWayOut() throws IOException {
        publication.replace("data/companies.csv", "Ferry Line", "渡輪 Line");

        for (String command : new String[] {"check", "build"}) {
            Told told = Told.by(command, publication.folder());
            assertThat(told.exitCode()).as(command).isOne();
            assertThat(told.err().replaceAll("\\s+", " "))
                    .contains("data/companies.csv:2 The chart ")
                    .contains(
                            "(en) cannot show \"渡輪 Line\": their fonts lack 渡 (U+6E21), 輪 (U+8F2A). Charts have Latin,"
                                    + " Cyrillic, Greek, Armenian, Georgian, Hebrew and Arabic letters: write it in these, or save a"
                                    + " TrueType font that has the others as charts/font.ttf.");
        }
    }

    @Test
    void aNameThatStandsInNoChartMayHaveAnyLetters() throws IOException {
        publication.add("data/companies.csv", "moon,月球公司,,");

        assertThat(Told.by("check", publication.folder()).exitCode()).isZero();
    }

    @Test
    void namesInArmenianGeorgianHebrewAndArabicAreDrawn() throws IOException {
        publication.replace("data/companies.csv", "Ferry Line", "Լաստանավ სათავო מעבורת عبّارة");

        PublishedSite site = publication.build(folder.resolve("site"));

        assertThat(site.text("charts/people-by-company.svg")).contains("Լաստանավ სათავო מעבורת عبّارة");
    }

    @Test
    void aFontOfThePublicationIsRefusedIfItIsNone() throws IOException {
        Files.createDirectories(publication.folder().resolve("charts"));
        Files.writeString(publication.folder().resolve("charts/font.ttf"), "OTTO and nothing else");

        Told told = Told.by("check", publication.folder());

        assertThat(told.exitCode()).isOne();
        assertThat(told.err()).contains("charts/font.ttf").contains("is no font that can be read here.");
    }

    @Test
    void aSiteInArabicIsReadFromTheRight() throws IOException {
        Path messages = publication.folder().resolve("site/messages");
        Files.createDirectories(messages);
        Files.copy(
                Path.of("site/messages/en.properties"),
                messages.resolve("ar.properties"),
                StandardCopyOption.REPLACE_EXISTING);
        publication.replace("site/jbake.properties", "site.languages=en", "site.languages=en,ar");

        PublishedSite site = publication.build(folder.resolve("site"));

        assertThat(site.text("index.html")).contains("<html lang=\"en\">");
        assertThat(site.text("ar/index.html")).contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(site.text("ar/cases/f-1.html")).contains("<html lang=\"ar\" dir=\"rtl\">");
    }
}
