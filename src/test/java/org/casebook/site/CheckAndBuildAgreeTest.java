package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a publication, {@code check} says no and {@code build} says no, and both begin with the same. */
class CheckAndBuildAgreeTest {
    private static final String FINE =
            ",ben,,,,,,2020-04-05,port,adm-20,,quay,,stated,log,A stoker was fined over oars.,yes,,2020-12-01,,,20.50,KZT";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Ids are addresses.
                "data/fines.csv | + | index" + FINE,
                "data/fines.csv | + | NUL.x" + FINE,
                "data/fines.csv | + | F-1" + FINE,
                "data/fines.csv | + | A-1" + FINE,
                "data/fines.csv | + | a/b" + FINE,
                "data/companies.csv | + | index,Some,,",
                "data/companies.csv | + | Ferry,Some,,",
                "data/companies.csv | + | café,A,,;;café,B,,",
                "data/articles.csv | + | con,Code of Offences,9,Steering,administrative,,,",
                "data/places.csv | + | index,The Pier",
                "data/events.csv | + | index,protest,2020-03-09,quay,ferry,~9,some,A vigil,Some stood there.,log",
                "data/people.csv | + | aux,Zed Zoom,,,named,,",
                // Tables.
                "data/fines.csv | = | case_id",
                "data/fines.csv | = | ",
                "data/accepted.csv | = | rule,file;;x,y",
                "data/accepted.csv | = | rule,file,row,field,reason;;x,y",
                "data/datapackage.json | = | {",
                "data/releases/1.0.0/fines.csv | = | x",
                "data/releases/latest/fines.csv | = | x",
                // Charts.
                "charts/aaa.yaml | = | measure: cases;;by: vessel;;title: {en: X}",
                "charts/aaa.yaml | = | measure: boats;;by: month;;title: {en: X}",
                "charts/aaa.yaml | = | - a",
                "charts/aaa.yaml | = | ",
                "charts/index.yaml | = | measure: cases;;by: month;;title: {en: X}",
                "charts/AAA.yaml | = | measure: cases;;by: month;;title: {en: X}",
                "charts/font.ttf | = | nothing",
                // Pages and files of the site's own.
                "site/content/about.md | = | title=About;;Words.",
                "site/content/about.md | = | title=A;;type=page;;~~~~~~;;[x](cases/f-99.html)",
                "site/content/Index.md | = | title=A;;type=page;;~~~~~~;;x",
                "site/content/safety.md | = | title=A;;type=page;;~~~~~~;;x",
                "site/content/people/ann.md | = | title=A;;type=page;;~~~~~~;;x",
                "site/content/cases/by-company/x.md | = | title=A;;type=page;;~~~~~~;;x",
                "site/content/about.md | = | title=A;;type=page;;~~~~~~;;<iframe src='https://example.org/'></iframe>",
                "site/content/about.md | = | title=A;;type=page;;~~~~~~;;![x](https://example.org/x.png)",
                "site/content/about.md | = | title=A;;type=page;;~~~~~~;;[x](/cases/index.html)",
                "site/content/about.md | = | title=A;;type=home;;~~~~~~;;x",
                "site/assets/safety.html | = | x",
                "site/assets/Index.html | = | x",
                "site/assets/cases/F-1.html | = | x",
                "site/assets/companies/ferry.svg | = | x",
                "site/assets/charts/people-by-company.svg | = | x",
                "site/assets/charts/people-by-company-en.svg | = | x",
                "site/assets/search/words.js | = | x",
                "site/assets/cases | = | x",
                "site/assets/data | = | x",
                "site/assets/data/Fines.csv | = | x",
                "site/assets/sitemap.xml | = | x",
                "site/assets/SHA256SUMS | = | x",
                "site/assets/data/statistics/totals.csv | = | x",
                // Languages, properties, texts.
                "site/jbake.properties | = | site.languages=en,EN",
                "site/jbake.properties | = | site.languages=en,cases",
                "site/jbake.properties | = | site.languages=en,../x",
                "site/jbake.properties | = | site.host=not an address",
                "site/jbake.properties | = | site.host=javascript:x",
                "site/jbake.properties | = | site.tag=mine",
                "site/jbake.properties | = | site.title=\\ud83d",
                "charts/aaa.yaml | = | measure: cases;;by: month;;title: {en: \"\\ud83d\"}",
                "data/datapackage.json | = | {\"name\": \"\\ud83d\"}",
                "site/messages/en.properties | = | changes.release",
            })
    void aBrokenPublication(String file, String how, @Nullable String text) throws IOException {
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"));
        Path path = publication.folder().resolve(file);
        Files.createDirectories(path.getParent());
        String lines = text == null ? "" : text.replace(";;", "\n") + "\n";
        Files.writeString(path, how.equals("+") ? Files.readString(path) + lines : lines);

        assertAgree(publication.folder());
    }

    /** A page among the assets that no other leads to can only be told by baking; so {@code check} bakes. */
    @Test
    void aPageOfAnotherLanguageThatNobodyCanReach() throws IOException {
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"));
        Path page = publication.folder().resolve("site/assets/ru/index.html");
        Files.createDirectories(page.getParent());
        Files.writeString(page, "x");

        assertAgree(publication.folder());
    }

    private void assertAgree(Path publication) {
        Told check = Told.by("check", publication);
        Told build = Told.by("build", publication, "--out", folder.resolve("site"));

        assertThat(check.exitCode()).as(check.err()).isEqualTo(1);
        assertThat(build.exitCode()).as(build.err()).isEqualTo(1);
        assertThat(first(check)).isEqualTo(first(build));
        assertThat(check.err() + build.err()).doesNotContain("Exception", "\tat ");
    }

    private static String first(Told told) {
        return told.err().lines().findFirst().orElse("");
    }
}
