package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code release --rewrite} takes out of the frozen tables what is hidden today. Whatever begins with "zq" was public in
 * releases 1.0.0 and 1.0.1, but for notes, and is hidden today.
 */
class RewriteTest {
    @TempDir
    private Path folder;

    private EditedPublication publication;
    private Path releases;

    @BeforeEach
    void releaseAndHide() throws IOException {
        publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"))
                .add("data/people.csv", "zqtom,Tom Zqbrine,Zqbrinovich,zqfireman,named,,Zqnote.")
                .add("data/people.csv", "zqpia,Pia Zqanchor,,pilot,named,,")
                .add("data/people.csv", "lea,Lea Kettle,,cook,named,,Zqsecret.")
                .add("data/events.csv", "meal,protest,2020-03-06,quay,ferry,~9,some,A meal,Zqbrines men ate.,log")
                .add("data/fines.csv", fine("f-10", "zqtom", "Tom Zqbrine was fined."))
                .add("data/fines.csv", fine("f-11", "zqpia", "Pia Zqanchor was fined."))
                .add("data/fines.csv", fine("f-12", "lea", "Fined over the zqboat."))
                .add("data/fines.csv", fine("f-13", "lea", "Fined over the zqnet."))
                .add("data/fines.csv", fine("f-14", "lea", "Fined, with a “comma”, over a hook."))
                .released("1.0.0")
                .version("1.0.0", "1.0.1")
                .replace("data/fines.csv", ",30,EUR", ",35,EUR")
                .released("1.0.1")
                .replace("data/people.csv", "zqfireman,named", "zqfireman,withheld")
                .replace("data/people.csv", "pilot,named,", "pilot,pseudonym,Pilot P")
                .replace("data/events.csv", "Zqbrines men ate.", "Some ate.")
                .replace("data/fines.csv", "Tom Zqbrine was fined.", "A worker was fined.")
                .replace("data/fines.csv", "Pia Zqanchor was fined.", "A pilot was fined.")
                .replace("data/fines.csv", "the zqboat.,yes", "the zqboat.,no")
                .replace("data/fines.csv", "the zqnet.,yes", "the zqnet.,stub");
        releases = publication.folder().resolve("data/releases");
    }

    private static String fine(String id, String person, String summary) {
        String text = summary.contains(",") ? '"' + summary + '"' : summary;
        return id + "," + person + ",,,,,,2020-04-05,port,adm-20,,quay,,stated,log," + text
                + ",yes,,2020-12-01,,Zqmemo.,20,KZT";
    }

    @Test
    void whatIsHiddenTodayIsInNoFrozenTable() throws IOException {
        assertThat(content(releases)).contains("zqbrine", "zqnote", "zqboat", "zqnet", "zqtom", "zqsecret");

        Told told = Told.by("release", "--rewrite", publication.folder());

        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(told.err())
                .isEqualTo("Rewrote 1.0.0, 1.0.1: what is hidden today is in no table of them any more, and the page of"
                        + " changes says so after the next casebook build. Copies are beyond reach: ask those who keep a"
                        + " mirror or a download to fetch the site again, and look at what an archive or a version control"
                        + " system keeps of data/releases.\n");
        assertThat(content(releases)).doesNotContain("zq").doesNotContain("f-12");
        assertThat(names()).containsExactly("1.0.0", "1.0.1");
    }

    @Test
    void whatIsNotHiddenStays() throws IOException {
        String people = Files.readString(releases.resolve("1.0.0/people.csv"));
        rewrite();

        List<String> fines = Files.readAllLines(releases.resolve("1.0.0/fines.csv"));
        assertThat(fines)
                .contains(
                        "f-10,removed-3,,,,,,2020-04-05,port,adm-20,,quay,,stated,log,,yes,,2020-12-01,,,20,KZT",
                        "f-13,lea,,,,,,2020-04-05,port,adm-20,,quay,,stated,log,,stub,,2020-12-01,,,20,KZT")
                .anyMatch(line ->
                        line.startsWith("f-14,lea,") && line.contains("\"Fined, with a “comma”, over a hook.\""))
                .anyMatch(line -> line.contains(",30,EUR"));
        assertThat(Files.readAllLines(releases.resolve("1.0.0/people.csv")))
                .contains(
                        "removed-3,,,,withheld,,",
                        "removed-4,,,pilot,pseudonym,Pilot P,",
                        "lea,Lea Kettle,,cook,named,,");
        assertThat(people).contains("ann,Ann Mast,Annie Mast,helmswoman,named");
        assertThat(Files.readString(releases.resolve("1.0.0/arrests.csv"))
                        .lines()
                        .toList())
                .isEqualTo(Files.readAllLines(publication.folder().resolve("data/arrests.csv")));
    }

    @Test
    void aRewrittenReleaseSaysSoAndPassesEveryGuard() throws IOException {
        rewrite();

        assertThat(Files.readString(releases.resolve("1.0.0/release.json")))
                .contains("\"version\" : \"1.0.0\"", "\"rewritten\"", "\"cases\"", "\"names\"", "\"texts\"")
                .doesNotContain("zq");
        Told told = Told.by("check", publication.folder());
        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(told.err()).doesNotContain("hidden today");
        PublishedSite site = publication.build(folder.resolve("site"));
        String changes = site.page("changes.html").selectFirst("main").text();
        assertThat(changes)
                .contains(
                        "Release 1.0.0, data as of 31 December 2020 This release was rewritten: people, cases or texts that"
                                + " were hidden later, up to the data as of 31 December 2020, are no longer in its tables.")
                .doesNotContain("name withheld Now");
        assertThat(site.text("data/releases/1.0.0/release.json")).contains("rewritten");
        Files.writeString(
                releases.resolve("1.0.0/fines.csv"),
                Files.readString(releases.resolve("1.0.0/fines.csv")).replace(",20,KZT", ",25,KZT"));
        assertThat(Told.by("check", publication.folder()).err()).contains("is not as it was frozen");
    }

    /** What the page of changes tells of figures is the same before and after. */
    @Test
    void theFiguresThatWereCitedStay() throws IOException {
        publication.add("data/fines.csv", fine("f-15", "ann", "Fined over a rope."));
        List<String> before = reasons(publication.build(folder.resolve("before")));
        rewrite();

        assertThat(before).isNotEmpty();
        assertThat(reasons(publication.build(folder.resolve("after")))).isEqualTo(before);
    }

    @Test
    void rewritingAgainChangesNothing() throws IOException {
        rewrite();
        SortedMap<String, String> once = files();
        Told told = Told.by("release", "--rewrite", publication.folder());

        assertThat(told.err()).isEqualTo("No release holds anything that is hidden today. Nothing was changed.\n");
        assertThat(files()).isEqualTo(once);
    }

    @Test
    void oneReleaseAloneIsRewritten() throws IOException {
        Told told = Told.by("release", "--rewrite", "1.0.1", publication.folder());

        assertThat(told.err()).startsWith("Rewrote 1.0.1: what is hidden today is in no table of it any more");
        assertThat(content(releases.resolve("1.0.1"))).doesNotContain("zq");
        assertThat(content(releases.resolve("1.0.0"))).contains("zqbrine");
        assertThat(Told.by("check", publication.folder()).err()).contains("shown in release 1.0.0 (");
    }

    @Test
    void aReleaseThatIsNotThereIsToldWithThoseThatAre() {
        Told told = Told.by("release", "--rewrite", "2.0.0", publication.folder());

        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.err())
                .isEqualTo(
                        "There is no release 2.0.0 to be rewritten. There are: 1.0.0, 1.0.1. Nothing was released.\n");
    }

    @Test
    void tablesWithErrorsRewriteNothing() throws IOException {
        SortedMap<String, String> before = files();
        publication.replace("data/fines.csv", ",35,EUR", ",x35,EUR");
        Told told = Told.by("release", "--rewrite", publication.folder());

        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(files()).isEqualTo(before);
    }

    /** A machine that stops after the rewritten releases were decided on, between two renames. */
    @Test
    void whatWasInterruptedIsToldAndFinished() throws IOException {
        Path old = folder.resolve("old");
        Files.move(releases.resolve("1.0.0"), old);
        rewrite();
        SortedMap<String, String> half = files();
        Files.createDirectories(releases.resolve(".rewritten"));
        Files.move(releases.resolve("1.0.1"), releases.resolve(".rewritten/1.0.1"));
        Files.move(old, releases.resolve(".rewritten/.old-1.0.1"));

        Told check = Told.by("check", publication.folder());
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.err())
                .contains(
                        "data/releases  were being rewritten, and that was interrupted. Run casebook release --rewrite"
                                + " again: it puts the rewritten releases in their place. Nothing is lost.");

        assertThat(Told.by("release", "--rewrite", publication.folder()).exitCode())
                .isZero();
        assertThat(files()).isEqualTo(half);
    }

    private void rewrite() {
        Told told = Told.by("release", "--rewrite", publication.folder());
        assertThat(told.exitCode()).as(told.err()).isZero();
    }

    private static List<String> reasons(PublishedSite site) throws IOException {
        return site.page("changes.html").select(".reasons").eachText();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(releases)) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(releases)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(releases.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    private static String content(Path folder) throws IOException {
        StringBuilder content = new StringBuilder();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                content.append(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
            }
        }
        return content.toString().toLowerCase(Locale.ROOT);
    }
}
