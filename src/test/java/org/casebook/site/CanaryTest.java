package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A publication with a canary in each place that must not be published: every word in its tables that begins with {@code
 * zq} or {@code жщ}, as no other word does. They are the names, aliases, ids and roles of people under a pseudonym,
 * withheld, or only in cases that are not shown; private notes and private columns of every table; and the texts and ids
 * of cases that are not to be published, of stubs, of withdrawn cases, and of the appeals on them.
 */
class CanaryTest {
    private static final Path CANARIES = Path.of("src", "test", "resources", "golden", "canaries");
    private static final Pattern CANARY = Pattern.compile("(?:zq|жщ)\\p{L}+");

    @TempDir
    private Path folder;

    private Path publication;

    @BeforeEach
    void copy() throws IOException {
        publication = folder.resolve("publication");
        try (Stream<Path> files = Files.walk(CANARIES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = publication.resolve(CANARIES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void noCanaryIsInAnyByteOrFileName() throws IOException {
        SortedMap<String, String> canaries = canaries();
        assertThat(canaries).hasSizeGreaterThanOrEqualTo(40);
        assertThat(new TreeSet<>(canaries.values()))
                .as("tables with canaries")
                .containsExactly(
                        "appeals.csv",
                        "arrests.csv",
                        "articles.csv",
                        "companies.csv",
                        "dismissals.csv",
                        "events.csv",
                        "fines.csv",
                        "people.csv",
                        "places.csv",
                        "sentences.csv",
                        "sources.csv");

        PublishedSite site = PublishedSite.build(publication, folder.resolve("site"));
        List<String> leaks = new ArrayList<>();
        site.content().forEach((file, bytes) -> {
            // A picture's bytes are no text, but a text that stands in them is found all the same.
            String text = (file + "\n" + new String(bytes, StandardCharsets.UTF_8)).toLowerCase(Locale.ROOT);
            canaries.forEach((canary, table) -> {
                if (text.contains(canary)) {
                    leaks.add(file + " holds " + canary + " of " + table);
                }
            });
        });
        assertThat(leaks).isEmpty();
    }

    @Test
    void noPrivateColumnIsPublishedByName() throws IOException {
        PublishedSite site = PublishedSite.build(publication, folder.resolve("site"));

        List<String> columns = List.of(
                "internal_note",
                "informant",
                "cell_mate",
                "telephone",
                "organiser",
                "advocate_note",
                "whistleblower",
                "shift_leader",
                "safe_house",
                "lawyer_opinion");
        site.content().forEach((file, bytes) -> {
            if (file.endsWith(".csv") || file.startsWith("data/")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8)).as(file).doesNotContain(columns);
            }
        });
    }

    @Test
    void whatMayBeSaidInTheirPlaceIsSaid() throws IOException {
        PublishedSite site = PublishedSite.build(publication, folder.resolve("site"));

        assertThat(site.files())
                .contains("people/deckhand-c.html", "cases/f-3.html", "cases/a-2.html", "cases/f-4.html")
                .noneMatch(file -> file.startsWith("people/withheld"));
        assertThat(site.page("cases/f-1.html").select("main").text()).contains("Deckhand C");
        assertThat(site.page("cases/f-2.html").select("main").text()).contains("name withheld");
        assertThat(site.page("cases/f-3.html").select("main").text()).contains("details of this case are withheld");
        assertThat(site.page("cases/f-4.html").select("main").text()).contains("Entered twice.");
        assertThat(site.page("cases/by-total/fine.html").select("[data-case]").eachAttr("data-case"))
                .containsExactlyInAnyOrder("f-1", "f-2", "f-3");
        assertThat(site.text("data/people.csv")).contains("deckhand-c,,,deckhand,pseudonym,Deckhand C");
        // The group of d-2 is not published: the row stands alone.
        assertThat(site.text("data/dismissals.csv").lines().filter(line -> line.startsWith("d-")))
                .singleElement()
                .asString()
                .startsWith("d-2,ann,,,,,,2020-03-05,ferry");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the name of the withheld person    | Dorothea zqemgumbo was fined. | people.csv:4  name",
                "in capitals, family name first     | ZQEMGUMBO, Dorothea was fined. | people.csv:4  name",
                "the alias in another script        | Оштрафована Доротея жщербан. | people.csv:4  aliases",
                "the name behind the pseudonym      | Cyrus zqalsodrig was fined. | people.csv:3  name",
                "the id behind the pseudonym        | See zqalgumbo-cyrus. | people.csv:3  person_id",
                "a name from an unpublished case    | Emil zqemmistov was fined. | people.csv:5  name",
                "a private note                     | Lives at zqemlomar now. | people.csv:4  internal_note",
            })
    void aPrivateWordInASummaryStopsTheBuild(String what, String summary, String place) throws IOException {
        Path site = folder.resolve("site");
        SortedMap<String, byte[]> before =
                PublishedSite.build(publication, site).content();
        replace("data/fines.csv", "A deckhand was fined.", '"' + summary + '"');

        assertRefused(site, before, place);
    }

    @Test
    void aPrivateNameInAHandWrittenPageStopsTheBuild() throws IOException {
        Path site = folder.resolve("site");
        SortedMap<String, byte[]> before =
                PublishedSite.build(publication, site).content();
        Path content = Files.createDirectories(publication.resolve("site").resolve("content"));
        Files.writeString(content.resolve("thanks.md"), """
                title=Thanks
                type=page
                status=published
                ~~~~~~

                We thank Dorothea *zqemgumbo* of the galley.
                """);

        assertRefused(site, before, "people.csv:4  name");
    }

    /** Nothing is published, and nobody who reads the log learns what is private. */
    private void assertRefused(Path site, Map<String, byte[]> before, String place) throws IOException {
        Told told = Told.by("build", publication, "--out", site);

        assertThat(told.exitCode()).as(told.err()).isEqualTo(1);
        assertThat(told.err()).contains("data/" + place).contains("Nothing was published");
        assertThat((told.out() + told.err()).toLowerCase(Locale.ROOT)).doesNotContainPattern(CANARY);
        SortedMap<String, byte[]> after = PublishedSite.at(site).content();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((file, bytes) -> assertThat(Arrays.equals(bytes, before.get(file)))
                .as("%s is untouched", file)
                .isTrue());
        try (Stream<Path> files = Files.walk(folder.resolve("site.generations"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.toString()
                                    .contains("site.generations"
                                            + file.getFileSystem().getSeparator() + "a")))
                    .as("what a refused build leaves behind, beside what the build before it remembers of itself")
                    .allMatch(file -> file.endsWith("casebook.lock") || file.endsWith("last-build"));
        }
    }

    private void replace(String file, String words, String others) throws IOException {
        Path path = publication.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(words);
        Files.writeString(path, text.replace(words, others));
    }

    /** Each canary, and the table in which it stands. */
    private SortedMap<String, String> canaries() throws IOException {
        SortedMap<String, String> canaries = new TreeMap<>();
        try (Stream<Path> files = Files.list(publication.resolve("data"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                SortedSet<String> words = new TreeSet<>();
                CANARY.matcher(Files.readString(file)).results().forEach(match -> words.add(match.group()));
                words.forEach(word -> canaries.put(word, file.getFileName().toString()));
            }
        }
        return canaries;
    }
}
