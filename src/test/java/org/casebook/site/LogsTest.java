package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command tells is read by more people than the tables: nobody who is not public is named there. */
class LogsTest {
    private static final String PEOPLE = "data/people.csv";
    private static final String FINES = "data/fines.csv";
    private static final String DOT = "dot,Dorothea Bilge,,,withheld,,";
    /** In whichever letters and with whichever ending. */
    private static final String NAME = "(?iu).*(zulfiya|зульфи|kairbekov|каирбеков|қайырбек|zquiet).*";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dot,Zulfiya Kairbekova,Зульфия Каирбекова,,withheld,,zquiet note",
                "dot,Зульфия Каирбекова,Zulfiya,,pseudonym,Stoker B,zquiet note",
                "dot,Zulfiya Kairbekova,,,,,zquiet note",
                "dot,Zulfiya Kairbekova,,,namd,,zquiet note",
                "dot,Каирбекова, Зульфия,Zulfiya Kairbekova,,withheld,zquiet note",
                "dot,Zulfiya Kairbekova,Зульфия Каирбекова,withheld,,,zquiet note,,,",
                "dot,Zulfiya \u2066Kairbekova,Зульфия Каирбекова,,withheld,,zquiet note"
            })
    void nobodyWhoIsNotPublicIsNamed(String person) throws IOException {
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("publication"))
                .replace(PEOPLE, DOT, person)
                .add(PEOPLE, "zulfiya-kairbekova,Zulfiya Kairbekova,,zquiet helm,withheld,,zquiet note")
                .add(PEOPLE, "zulfiya-kairbekova,Zulfiya Kairbekovа,,,withheld,,zquiet note")
                .add(FINES, fine("f-8", "kairbekova", "x1", "Zulfiya Kairbekova was fined."))
                .add(FINES, fine("f-9", "zulfiya-kairbekov", "5", "Зульфие Каирбековой присудили штраф."))
                .add(FINES, fine("f-10", "ben", "5", "Қайырбекова Зульфия да айыппұл төледі."))
                .add(FINES, fine("f-10", "ben", "Kairbekova", "Of Zulfiya Kairbekova , a stoker."));
        for (String format : List.of("text", "json", "github")) {
            for (String command : List.of("check", "build")) {
                Told told = Told.by(command, publication.folder(), "--format", format);
                assertThat(told.exitCode()).isEqualTo(1);
                assertThat(told.err() + told.out())
                        .contains("data/fines.csv")
                        .contains("amount")
                        .satisfies(text -> assertThat(text.lines()).noneMatch(line -> line.matches(NAME)));
            }
        }
        Told release = Told.by("release", "1.0.0", publication.folder());
        assertThat(release.err().lines()).noneMatch(line -> line.matches(NAME));
    }

    private static String fine(String id, String person, String amount, String summary) {
        return id + "," + person + ",,,,,,2020-04,port,adm-10,,quay,,reported,log,\"" + summary
                + "\",yes,,2020-12-01,,zquiet note," + amount + ",KZT";
    }

    /** Ways to write a name that only the matcher of names knows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zhangazieva", "Жангазиеваныкі", "Schangasijewa", "Dschangasijewa", "Zhаngaziеvа", "zhangazieva_k",
                "kzhangazieva", "#СвободуЖангазиевой", "Жангазиевской", "Джангазиева", "Jañğazieva", "Karligash"
            })
    void nobodyIsNamedHoweverTheyAreWritten(String written) throws IOException {
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("publication"))
                .replace(PEOPLE, DOT, "dot,Карлыгаш Жангазиева,,,withheld,,")
                .add(FINES, fine("f-8", "ben", written, "Fined."));

        Told told = Told.by("check", publication.folder());

        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.err()).contains("data/fines.csv:").contains("amount").doesNotContain(written);
    }

    /** A part of a word that is quoted up to what is wrong with it tells the name, too. */
    @Test
    void theBeginningOfANameIsNotTold() throws IOException {
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("publication"))
                .replace(PEOPLE, DOT, "dot,Карлыгаш Жангазиева,,,withheld,,")
                .add(FINES, fine("f-8", "ben", "5", "Fined: Жангаз\u200bиева."));

        Told told = Told.by("check", publication.folder());

        assertThat(told.err()).contains("cannot be seen").doesNotContain("Жангаз");
    }

    /** Who stood in a release and is in no table any more, or has another name there, is not public either. */
    @Test
    void nobodyOfAReleaseIsNamedWhoIsNotPublicToday() throws IOException {
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("publication"))
                .add(PEOPLE, "tom,Tomas Zqbrine,Zqbrinovich,,named,,")
                .add(PEOPLE, "pia,Pia Zqanchor,,,named,,")
                .add(PEOPLE, "max,Max Openly,,,named,,")
                .released("1.0.0")
                .replace(PEOPLE, "tom,Tomas Zqbrine,Zqbrinovich,,named,,\n", "")
                .replace(PEOPLE, "pia,Pia Zqanchor,,,named", "pia,P.,,,withheld")
                .add(FINES, fine("f-8", "ben", "Zqbrine", "Fined."))
                .add(FINES, fine("f-9", "ben", "Zqanchor", "Fined."))
                .add(FINES, fine("f-11", "ben", "Openly", "Fined."));

        Told told = Told.by("check", publication.folder());

        assertThat(told.err())
                .contains("Openly")
                .contains("data/fines.csv")
                .doesNotContainIgnoringCase("zqbrin")
                .doesNotContainIgnoringCase("zqanchor");
    }

    @Test
    void whatIsLeftTellsWhereToLook() throws IOException {
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("publication"))
                .replace(PEOPLE, DOT, "dot,Zulfiya \u200BKairbekova,,,withheld,,")
                .replace(PEOPLE, "ben,Ben Keel", "ben,Ben \u200BKeel");
        Told told = Told.by("check", publication.folder());
        assertThat(told.err())
                .contains("data/people.csv:5  name  ")
                .contains(">Z… <U+200B>K…<")
                .contains("data/people.csv:3  name  ")
                .contains("Keel<");
    }

    @Test
    void buildTellsWhereSomebodyWhoIsNotPublicIsNamedAndPublishesNothing() throws IOException {
        EditedPublication publication = EditedPublication.copyOf("ferry-strike", folder.resolve("publication"))
                .replace(FINES, "\"A stoker was fined, it is said.\"", "Cyrus Hawser was there")
                .replace(FINES, "A deckhand was fined in euros.", "A deckhand was fined.");
        Told text = Told.by("build", publication.folder());
        assertThat(text.err() + text.out())
                .doesNotContain("Hawser")
                .contains(
                        "data/fines.csv:4  summary_en  names somebody who is not public: the name of a person under a pseudonym"
                                + " at data/people.csv:4  name.");
        assertThat(text.exitCode()).isEqualTo(1);
        Told json = Told.by("build", publication.folder(), "--format", "json");
        assertThat(json.out()).contains("\"line\" : 4").doesNotContain("Hawser");
        Told github = Told.by("build", publication.folder(), "--format", "github");
        assertThat(github.out())
                .contains(" file=data/fines.csv,line=4,title=summary_en::")
                .doesNotContain("Hawser");
    }
}
