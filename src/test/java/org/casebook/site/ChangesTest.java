package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casebook.files.Checksums;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The ferry strike, released as 1.0.0, then with changes as 1.1.0, then changed again. How its first figures were worked out
 * stands in its notes.txt: fines ~9..10 people and sanctions, one administrative arrest (a-1, Ann, reduced on appeal), in
 * all ~22..23 sanctions and ~10..20 people; ~21..22 sanctions stand.
 *
 * <p>1.1.0 adds two fines of Eve, f-8 and f-9, corrects the amount and summary of f-4, and withdraws a-1. By hand:
 *
 * <ul>
 *   <li>Fines: 2 sanctions more, ~11..12. Eve is one person: ~10..11 people. Either fine alone would have brought her in,
 *       so that the two made the one person together.
 *   <li>Administrative arrests: 1 before, none now, because of a-1.
 *   <li>All sanctions: 10 + ~11..12 + 0 + 2 = ~23..24, because of f-8, f-9 and a-1. Standing: s-1 is quashed, one less.
 *   <li>All people: low 10, the greatest single sanction (10 dismissed; fines reach 10 too); high 10 + 4 + 3 in groups, and
 *       of the named Ben, the deckhand, Dorothea and Eve (Ann is one of d-1's ten): 21. a-1 has no part: Ann was
 *       dismissed and fined, too.
 * </ul>
 *
 * <p>f-4 counts one person before and after: it changed no figure.
 */
class ChangesTest {
    @TempDir
    private Path folder;

    private EditedPublication publication;

    @BeforeEach
    void releaseTwice() throws IOException {
        publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"))
                .released("1.0.0")
                .add("data/people.csv", "eve,Eve Rudder,,pilot,named,,")
                .add("data/fines.csv", fine("f-8", "2020-04-05"))
                .add("data/fines.csv", fine("f-9", "2020-04-06"))
                .replace(
                        "data/fines.csv",
                        "A deckhand was fined in euros.,yes,,2020-12-01,,,30,EUR",
                        "A deckhand was fined.,yes,,2020-12-01,2021-01-11,,35,EUR")
                .replace(
                        "data/arrests.csv",
                        "was arrested.,yes,,2020-12-01,,",
                        "was arrested.,yes,It was another.,2020-12-01,2021-01-12,")
                .replace("data/datapackage.json", "\"data_as_of\": \"2020-12-31\"", "\"data_as_of\": \"2021-01-31\"")
                .version("1.0.0", "1.1.0")
                .released("1.1.0");
    }

    private static String fine(String id, String day) {
        return id + ",eve,,,,,," + day + ",port,adm-20,,quay,,stated,log,A pilot was fined.,yes,,2021-01-10,,,20,KZT";
    }

    @Test
    void withoutAReleaseItIsTheFirstEdition() throws IOException {
        EditedPublication fresh = EditedPublication.copyOf("ferry-strike", folder.resolve("fresh"));
        Element main = fresh.build(folder.resolve("site")).page("changes.html").selectFirst("main");

        assertThat(main.text()).contains("No release has been made yet");
        assertThat(main.select("h2").eachText()).containsExactly("Follow the changes");
    }

    @Test
    void tellsWhatWasAddedCorrectedAndWithdrawn() throws IOException {
        Element main =
                publication.build(folder.resolve("site")).page("changes.html").selectFirst("main");

        assertThat(main.select("h2").eachText())
                .containsExactly(
                        "Since release 1.1.0",
                        "Release 1.1.0, since 1.0.0, data as of 31 January 2021",
                        "Release 1.0.0, data as of 31 December 2020",
                        "Releases",
                        "Follow the changes");
        assertThat(main.getElementById("since-1-1-0").nextElementSibling().text())
                .isEqualTo("No case has changed.");
        assertThat(cases(main, "2 cases added").eachText())
                .containsExactly("Fine, 20 KZT f-8 Eve Rudder", "Fine, 20 KZT f-9 Eve Rudder");
        assertThat(cases(main, "1 case withdrawn").text()).isEqualTo("Arrest, withdrawn a-1 It was another.");
        Element corrected = cases(main, "1 case changed").first();
        assertThat(corrected.select("a").first().attr("href")).isEqualTo("cases/f-4.html");
        // Neither the day of the change nor the name behind the pseudonym is told.
        assertThat(corrected.select("dl div").eachText())
                .containsExactly(
                        "Summary (English) Before: A deckhand was fined in euros. Now: A deckhand was fined.",
                        "Amount of the fine Before: 30 Now: 35");
    }

    @Test
    void saysWhyEachHeadlineFigureChanged() throws IOException {
        Element main =
                publication.build(folder.resolve("site")).page("changes.html").selectFirst("main");

        assertThat(main.select(".reasons").eachText())
                .containsExactly(
                        "People punished: about 10–20, now about 10–21 These cases together made the difference:"
                                + " Fine, 20 KZT f-8 Eve Rudder added Fine, 20 KZT f-9 Eve Rudder added",
                        "Sanctions imposed: about 22–23, now about 23–24 These cases together made the difference:"
                                + " Fine, 20 KZT f-8 Eve Rudder added Fine, 20 KZT f-9 Eve Rudder added Arrest, withdrawn"
                                + " a-1 withdrawn",
                        "Fines: People: about 9–10, now about 10–11 These cases together made the difference:"
                                + " Fine, 20 KZT f-8 Eve Rudder added Fine, 20 KZT f-9 Eve Rudder added",
                        "Fines: Sanctions: about 9–10, now about 11–12 These cases together made the difference:"
                                + " Fine, 20 KZT f-8 Eve Rudder added Fine, 20 KZT f-9 Eve Rudder added",
                        "Administrative arrests: People: 1, now none Because of:"
                                + " Arrest, withdrawn a-1 withdrawn, −1",
                        "Administrative arrests: Sanctions: 1, now none Because of:"
                                + " Arrest, withdrawn a-1 withdrawn, −1",
                        "Sanctions imposed, standing after appeals: about 21–22, now about 22–23 These cases together"
                                + " made the difference: Fine, 20 KZT f-8 Eve Rudder added Fine, 20 KZT f-9 Eve Rudder"
                                + " added Arrest, withdrawn a-1 withdrawn");
    }

    @Test
    void todaysFigureLinksToItsCases() throws IOException {
        // One more sentence of one person: 2 before, 3 now; a plain sum.
        publication.add(
                "data/sentences.csv",
                "s-3,eve,,,,,,2020-06-03,port,crim-5,,quay,Quay Court,stated,log,A pilot was sentenced.,yes,,2021-02-01,,,6,,,,,,");
        PublishedSite site = publication.build(folder.resolve("site"));
        Element change = site.page("changes.html").select(".reasons").stream()
                .filter(one -> one.text().startsWith("Criminal sentences: People"))
                .findFirst()
                .orElseThrow();

        assertThat(change.text())
                .isEqualTo("Criminal sentences: People: 2, now 3 Because of:"
                        + " Sentence, 6 months in prison s-3 Eve Rudder added, +1");
        Element figure = change.selectFirst("a.figure");
        assertThat(figure.attr("data-cases")).isEqualTo("3");
        assertThat(site.casesBehind("changes.html", figure)).containsExactly("s-1", "s-2", "s-3");
    }

    @Test
    void aStubThatChangesIsNeverDescribed() throws IOException {
        // Three people become five: the figures change, and all that may be said is that a withheld case made it so.
        publication.replace("data/fines.csv", "f-5,,,3,,", "f-5,,,5,,");
        Element main =
                publication.build(folder.resolve("site")).page("changes.html").selectFirst("main");
        Element change = main.select(".reasons").stream()
                .filter(one -> one.text().startsWith("Fines: Sanctions: about 11–12"))
                .findFirst()
                .orElseThrow();

        assertThat(change.text())
                .isEqualTo(
                        "Fines: Sanctions: about 11–12, now about 13–14 Because of: 1 case of which no details may be"
                                + " shown");
        assertThat(main.text()).doesNotContain("f-5");
    }

    @Test
    void aStubThatIsAddedIsNotGivenItsNumber() throws IOException {
        // Two people were sentenced; with the seven of the stub they are nine.
        publication.add(
                "data/sentences.csv",
                "s-77,,,7,,,,2020-06-03,port,crim-5,,quay,Quay Court,stated,log,Some were sentenced.,stub,,2021-02-01,,,6,,,,,,");
        Element main =
                publication.build(folder.resolve("site")).page("changes.html").selectFirst("main");
        Element change = main.select(".reasons").stream()
                .filter(one -> one.text().startsWith("Criminal sentences: Sanctions: 2"))
                .findFirst()
                .orElseThrow();

        assertThat(change.text())
                .isEqualTo(
                        "Criminal sentences: Sanctions: 2, now 9 Because of: 1 case of which no details may be shown");
        assertThat(cases(main, "1 case added").text()).isEqualTo("Sentence, details withheld s-77");
    }

    @Test
    void releasesAreDownloadableWithTheirChecksums() throws IOException {
        PublishedSite site = publication.build(folder.resolve("site"));

        assertThat(site.page("changes.html")
                        .select("a[href^=data/releases/1.0.0/]")
                        .eachAttr("href"))
                .contains("data/releases/1.0.0/fines.csv", "data/releases/1.0.0/SHA256SUMS");
        assertThat(site.text("data/releases/1.0.0/fines.csv"))
                .contains(",30,EUR")
                .doesNotContain("f-8");
        assertThat(site.text("data/releases/1.1.0/fines.csv"))
                .contains(",35,EUR")
                .contains("f-8");
        // Withdrawn today, so withdrawn in the release in which it still counted.
        assertThat(site.text("data/releases/1.0.0/arrests.csv").lines().filter(line -> line.startsWith("a-1,")))
                .singleElement()
                .asString()
                .contains("It was another.")
                .doesNotContain("ferry");
        Path release = site.root().resolve("data/releases/1.0.0");
        assertThat(Checksums.read(release)).isEqualTo(Checksums.of(release));
    }

    @Test
    void aReleaseAndItsChangesAreTheSameBytesEveryTime() throws IOException {
        PublishedSite one = publication.build(folder.resolve("one"));
        PublishedSite other = publication.build(folder.resolve("other"));

        assertThat(other.text("SHA256SUMS")).isEqualTo(one.text("SHA256SUMS"));
    }

    @Test
    void feedsTellNewAndChangedCasesByTheDaysOfTheData() throws IOException {
        PublishedSite site = publication.build(folder.resolve("site"));
        Document feed = Jsoup.parse(site.text("feed.xml"), "", Parser.xmlParser());

        assertThat(feed.selectFirst("feed > id").text()).isEqualTo("tag:ferry-strike.invalid,2000:en/feed");
        assertThat(feed.selectFirst("feed > updated").text()).isEqualTo("2021-01-31T00:00:00Z");
        // The stub has no day that may be shown, so it has that of the data; then the withdrawn and the corrected case.
        assertThat(feed.select("entry > title").eachText().subList(0, 5))
                .containsExactly(
                        "Fine, details withheld (f-5)",
                        "Arrest, withdrawn (a-1)",
                        "Fine, 35 EUR: Deckhand C (f-4)",
                        "Fine, 20 KZT: Eve Rudder (f-8)",
                        "Fine, 20 KZT: Eve Rudder (f-9)");
        assertThat(feed.select("entry > updated").eachText().subList(1, 4))
                .containsExactly("2021-01-12T00:00:00Z", "2021-01-11T00:00:00Z", "2021-01-10T00:00:00Z");
        assertThat(feed.select("entry > id").eachText())
                .doesNotHaveDuplicates()
                .contains("tag:ferry-strike.invalid,2000:en/cases/f-4");
        assertThat(feed.select("entry link").eachAttr("href")).contains("cases/f-4.html");
        Document port = Jsoup.parse(site.text("companies/port.xml"), "", Parser.xmlParser());
        // f-5 is a stub: not even its company is told.
        assertThat(port.select("entry > id").eachText().stream()
                        .map(id -> id.replaceFirst(".*/", ""))
                        .toList())
                .containsExactlyInAnyOrder("d-2", "f-3", "f-4", "f-8", "f-9", "s-1", "s-2");
        assertThat(port.select("link[rel=self]").attr("href")).isEqualTo("../companies/port.xml");
        assertThat(site.page("companies/port.html")
                        .select("link[type=application/atom+xml]")
                        .eachAttr("href"))
                .containsExactly("../feed.xml", "../companies/port.xml");
    }

    @Test
    void aTagAndABaseUrlMakeAddressesWhole() throws IOException {
        Files.writeString(
                publication.folder().resolve("site/jbake.properties"),
                "site.languages=en\nsite.title=Ferries & crews\nsite.tag=tag:example.org,2020:ferry/\n");
        PublishedSite site = publication.build(folder.resolve("site"), "--base-url", "https://example.org/ferry");
        Document feed = Jsoup.parse(site.text("articles/adm-20.xml"), "", Parser.xmlParser());

        assertThat(feed.selectFirst("feed > id").text()).isEqualTo("tag:example.org,2020:ferry/en/articles/adm-20");
        assertThat(site.text("feed.xml")).contains("<title>Ferries &amp; crews: new and changed cases</title>");
        assertThat(feed.selectFirst("entry link").attr("href")).startsWith("https://example.org/ferry/cases/f-");
        List<String> listed = Jsoup.parse(site.text("sitemap.xml"), "", Parser.xmlParser())
                .select("loc")
                .eachText();
        List<String> pages = site.pages().stream()
                // What only the developer of a site looks for is not for search engines.
                .filter(page -> !page.equals("404.html") && !page.equals("style.html"))
                .map(page -> "https://example.org/ferry/" + page)
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    void aTagThatIsNoneIsToldWithAWayOut() throws IOException {
        Files.writeString(
                publication.folder().resolve("site/jbake.properties"), "site.languages=en\nsite.tag=example.org\n");
        Told told = Told.by("build", publication.folder());

        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.err()).contains("site/jbake.properties  site.tag is \"example.org\". Write a domain");
    }

    private static Elements cases(Element main, String title) {
        Element heading = main.select("h3").stream()
                .filter(one -> one.text().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        title + " is none of " + main.select("h3").eachText()));
        return heading.nextElementSibling().select("> li");
    }
}
