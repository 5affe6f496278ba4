package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A withheld person's names in each language, which may have nothing in common, are all sought. */
class NamesInEachLanguageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"Dorothea Bilge", "Helga Turnbull", "Фаина Трюмова", "Трюмовой", "Жібек Қайықова", "Қайықоваға"})
    void eachIsFoundOnAPage(String written, @TempDir Path folder) throws IOException {
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"))
                .replace(
                        "data/datapackage.json",
                        "{\"name\": \"role_en\"",
                        "{\"name\": \"name_en\", \"type\": \"string\", \"title\": \"Name (English)\"},"
                                + " {\"name\": \"name_ru\", \"type\": \"string\", \"title\": \"Name (Russian)\"},"
                                + " {\"name\": \"name_kk\", \"type\": \"string\", \"title\": \"Name (Kazakh)\"},"
                                + " {\"name\": \"role_en\"")
                .replace("data/people.csv", "aliases,", "aliases,name_en,name_ru,name_kk,")
                .replace("data/people.csv", "Annie Mast,", "Annie Mast,,,,")
                .replace("data/people.csv", "Ben Keel,,", "Ben Keel,,,,,")
                .replace("data/people.csv", "Cyrus Hawser,,", "Cyrus Hawser,,,,,")
                .replace(
                        "data/people.csv",
                        "Dorothea Bilge,,",
                        "Dorothea Bilge,,Helga Turnbull,Фаина Трюмова,Жібек Қайықова,");
        assertThat(Told.by("check", publication.folder()).exitCode()).isZero();
        Path page = publication.folder().resolve("site/content/seen.html");
        Files.createDirectories(page.getParent());
        Files.writeString(page, "title=Seen\ntype=page\nstatus=published\n~~~~~~\n\n<p>Seen: " + written + ".</p>\n");
        Told told = Told.by("check", publication.folder());
        assertThat(told.exitCode()).as(told.err()).isEqualTo(1);
        assertThat(told.out() + told.err())
                .contains("of a withheld person is private, and would be published in site/content/seen.html, line 6.")
                .doesNotContain(written);
    }
}
