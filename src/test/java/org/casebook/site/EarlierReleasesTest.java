package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was public when it was released and is hidden today must be nowhere: not in the release that is offered for download,
 * not on the page of changes, not in a feed. Every word that begins with {@code zq} was public in release 1.0.0 (but for
 * those that were private already) and is hidden after it, in one way each.
 */
class EarlierReleasesTest {
    private static final Pattern CANARY = Pattern.compile("zq\\p{L}+");

    @TempDir
    private Path folder;

    private EditedPublication publication;

    @BeforeEach
    void release() throws IOException {
        publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"))
                .add("data/people.csv", "zqtom,Tom Zqbrine,Zqbrinovich,zqfireman,named,,Zqnote.")
                .add("data/people.csv", "zqpia,Pia Zqanchor,,pilot,named,,")
                .add("data/people.csv", "zqlea,Lea Zqkettle,,cook,named,,")
                .add("data/people.csv", "zqmax,Max Zqhalyard,,mate,named,,")
                .add(
                        "data/events.csv",
                        "meal,protest,2020-03-06,quay,ferry,~9,some,Zqkettle’s meal,Zqkettles men ate.,log")
                .add("data/fines.csv", fine("f-10", "zqtom", "Tom Zqbrine was fined.", "20"))
                .add("data/fines.csv", fine("f-11", "zqpia", "Pia Zqanchor was fined.", "20"))
                .add("data/fines.csv", fine("f-12", "zqlea", "Fined with the wife of Zqbrine.", "20"))
                .add("data/fines.csv", fine("f-13", "zqmax", "Fined over the zqboat.", "20"))
                .add("data/fines.csv", fine("f-14", "", "Fined over the zqnet.", "20"))
                .add("data/fines.csv", fine("f-15", "", "Fined over the zqhook.", "20"))
                .add("data/fines.csv", fine("f-16", "ben", "A stoker was fined.", "20"))
                .released("1.0.0");
        assertThat(CANARY.matcher(content(publication.build(folder.resolve("before"))))
                        .results()
                        .map(match -> match.group())
                        .distinct())
                .as("public at first")
                .contains(
                        "zqtom",
                        "zqbrine",
                        "zqbrinovich",
                        "zqfireman",
                        "zqanchor",
                        "zqkettle",
                        "zqboat",
                        "zqnet",
                        "zqhook")
                .doesNotContain("zqnote");
        publication
                // Withheld; a pseudonym; taken out of the tables; in a case that is a stub.
                .replace("data/people.csv", "zqfireman,named", "zqfireman,withheld")
                .replace("data/people.csv", "pilot,named,", "pilot,pseudonym,Pilot P")
                .replace("data/people.csv", "zqlea,Lea Zqkettle,,cook,named,,\n", "")
                .replace("data/fines.csv", "zqlea", "")
                .replace("data/fines.csv", "f-12,,,,", "f-12,,,1,")
                .replace("data/events.csv", "Zqkettle’s meal,Zqkettles men ate.", "Meal,Some ate.")
                .replace("data/fines.csv", "Tom Zqbrine was fined.", "A worker was fined.")
                .replace("data/fines.csv", "Pia Zqanchor was fined.", "A pilot was fined.")
                .replace("data/fines.csv", "Fined with the wife of Zqbrine.", "Somebody was fined.")
                .replace("data/fines.csv", "the zqboat.,yes", "the zqboat.,stub")
                .replace("data/fines.csv", "the zqnet.,yes", "the zqnet.,no")
                .replace("data/fines.csv", "the zqhook.,yes,", "the zqhook.,yes,Nobody was fined.")
                .replace(
                        "data/fines.csv",
                        "A stoker was fined.,yes,,2020-12-01,,,20",
                        "A stoker was fined.,yes,,2020-12-01,2021-01-05,,25");
    }

    private static String fine(String id, String person, String summary, String amount) {
        return id + "," + person + ",," + (person.isEmpty() ? "1" : "")
                + ",,,,2020-04-05,port,adm-20,,quay,,stated,log," + summary + ",yes,,2020-12-01,,," + amount + ",KZT";
    }

    @Test
    void whatIsHiddenTodayIsNowhere() throws IOException {
        PublishedSite site = publication.build(folder.resolve("site"));

        // Pictures may hold anything that looks like a word, so the words themselves are sought.
        SortedSet<String> canaries = canaries();
        assertThat(canaries).hasSize(15);
        String content = content(site);
        assertThat(canaries).noneMatch(content::contains);
    }

    @Test
    void whatMayStillBeSaidIsSaid() throws IOException {
        PublishedSite site = publication.build(folder.resolve("site"));
        String changes = site.page("changes.html").selectFirst("main").text();

        // Dates, amounts and codes stand as they did; the fine is still that of one withheld person.
        assertThat(site.text("data/releases/1.0.0/fines.csv").lines().filter(line -> line.startsWith("f-10,")))
                .singleElement()
                .asString()
                .startsWith("f-10,withheld-")
                .contains("2020-04-05,port,adm-20")
                .contains(",20,KZT");
        assertThat(site.text("data/releases/1.0.0/fines.csv"))
                .contains("f-11,pilot-p,")
                .contains("\nf-13,")
                .contains("Nobody was fined.")
                .doesNotContain("f-14");
        assertThat(site.text("data/releases/1.0.0/people.csv"))
                .contains("pilot-p,,,pilot,pseudonym,Pilot P")
                .doesNotContain("zq");
        // f-16 was corrected; f-10's summary was, and its earlier text is kept back.
        assertThat(changes)
                .contains("Amount of the fine Before: 20 Now: 25")
                .contains(
                        "Summary (English) Before: a text that is not shown, to protect people Now: A worker was fined.")
                .contains("1 case withdrawn Fine, withdrawn f-15 Nobody was fined.")
                .doesNotContain("f-13")
                .doesNotContain("f-14");
    }

    /** f-14 is not published: it is in no figure, not in an earlier one either. f-15 was withdrawn, and explains one. */
    @Test
    void earlierFiguresAreWithoutWhatIsNotPublished() throws IOException {
        PublishedSite site = publication.build(folder.resolve("site"));

        // Fines then: ~9..10 and seven; without f-14 ~15..16. Today: without f-15 ~14..15.
        assertThat(site.page("changes.html").select(".reasons").eachText())
                .contains("Fines: Sanctions: about 15–16, now about 14–15 Because of: Fine, withdrawn f-15 withdrawn");
    }

    /** Two rows of people were one person: the one that is left is public, and the other's name is no secret. */
    @Test
    void aPersonWhoWasEnteredTwiceMayBecomeOne() throws IOException {
        EditedPublication twice = EditedPublication.copyOf("ferry-strike", folder.resolve("twice"))
                .add("data/people.csv", "benjamin,Benjamin Keel,,,named,,")
                .add("data/fines.csv", fine("f-10", "benjamin", "A stoker was fined.", "20"))
                .released("1.0.0")
                .replace("data/people.csv", "benjamin,Benjamin Keel,,,named,,\n", "")
                .replace("data/people.csv", "ben,Ben Keel,,", "ben,Ben Keel,Benjamin Keel,")
                .replace("data/fines.csv", "f-10,benjamin,", "f-10,ben,");

        PublishedSite site = twice.build(folder.resolve("site"));
        assertThat(site.page("changes.html").selectFirst("main").text())
                .contains("Before: name withheld Now: Ben Keel");
    }

    /** Whoever reads two releases must not take two people for one, nor one for two. */
    @Test
    void aWithheldPersonHasOneIdInAllReleases() throws IOException {
        EditedPublication gone = EditedPublication.copyOf("ferry-strike", folder.resolve("gone"))
                .add("data/people.csv", "zqada,Ada Zqstern,,,named,,")
                .add("data/people.csv", "zqbea,Bea Zqbow,,,named,,")
                .add("data/fines.csv", fine("f-10", "zqada", "One was fined.", "20"))
                .add("data/fines.csv", fine("f-11", "zqbea", "Another was fined.", "20"))
                .released("1.0.0")
                .replace("data/people.csv", "zqada,Ada Zqstern,,,named,,\n", "")
                .replace("data/fines.csv", "f-10,zqada,,,", "f-10,,,1,")
                .version("1.0.0", "1.0.1")
                .released("1.0.1")
                .replace("data/people.csv", "zqbea,Bea Zqbow,,,named,,\n", "")
                .replace("data/fines.csv", "f-11,zqbea,,,", "f-11,,,1,");
        PublishedSite site = gone.build(folder.resolve("site"));

        String ada = personOf(site, "1.0.0", "f-10");
        String bea = personOf(site, "1.0.0", "f-11");
        assertThat(ada).startsWith("withheld-");
        assertThat(bea).startsWith("withheld-").isNotEqualTo(ada);
        assertThat(personOf(site, "1.0.1", "f-11")).isEqualTo(bea);
    }

    private static String personOf(PublishedSite site, String version, String fine) throws IOException {
        return site.text("data/releases/" + version + "/fines.csv")
                .lines()
                .filter(line -> line.startsWith(fine + ","))
                .findFirst()
                .orElseThrow()
                .split(",", -1)[1];
    }

    /** A text that is the same in both releases did not change, though only one of them may show it. */
    @Test
    void aTextThatOneReleaseKeepsBackIsNotTakenForChanged() throws IOException {
        EditedPublication kept = EditedPublication.copyOf("ferry-strike", folder.resolve("kept"))
                .add("data/people.csv", "zqada,Ada Zqstern,,,named,,")
                .add("data/fines.csv", fine("f-10", "zqada", "One was fined.", "20"))
                .released("1.0.0")
                .replace("data/people.csv", "zqada,Ada Zqstern,,,named,,\n", "")
                .replace("data/fines.csv", "f-10,zqada,,,", "f-10,,,1,")
                .version("1.0.0", "1.0.1")
                .released("1.0.1")
                .replace("data/fines.csv", "A deckhand was fined in euros.", "A deckhand was fined.");
        PublishedSite site = kept.build(folder.resolve("site"));

        // From 1.0.0 to 1.0.1 only f-10 changed; f-4 did after that.
        String main = site.page("changes.html").selectFirst("main").text();
        String period = main.substring(main.indexOf("Release 1.0.1, since 1.0.0"), main.indexOf("Release 1.0.0, data"));
        assertThat(period).contains("1 case changed").contains("f-10").doesNotContain("f-4");
    }

    /** All of them, as they stand in the tables and in the frozen ones. */
    private SortedSet<String> canaries() throws IOException {
        SortedSet<String> canaries = new TreeSet<>();
        try (Stream<Path> files = Files.walk(publication.folder().resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CANARY.matcher(Files.readString(file).toLowerCase(Locale.ROOT))
                        .results()
                        .forEach(match -> canaries.add(match.group()));
            }
        }
        return canaries;
    }

    private static String content(PublishedSite site) throws IOException {
        StringBuilder content = new StringBuilder();
        site.content()
                .forEach((file, bytes) ->
                        content.append(file).append('\n').append(new String(bytes, StandardCharsets.UTF_8)));
        return content.toString().toLowerCase(Locale.ROOT);
    }
}
