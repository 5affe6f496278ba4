package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A build that would make again what stands there is over before it begins, and one that would not is not. */
class NothingChangedTest {
    private static final String NOTHING = "Nothing changed: ";

    @TempDir
    private static Path built;

    @TempDir
    private Path folder;

    private EditedPublication publication;
    private Path site;

    @BeforeAll
    static void buildOnce() throws IOException {
        EditedPublication.copyOf("ferry-strike", built);
        assertThat(Told.by("build", built).err()).startsWith("Published 13 cases at ");
    }

    @BeforeEach
    void copyWithItsTimes() throws IOException {
        publication = new EditedPublication(folder.resolve("ferry"));
        site = publication.folder().resolve("target/site");
        try (Stream<Path> paths = Files.walk(built)) {
            for (Path path : paths.toList()) {
                Files.copy(
                        path,
                        publication.folder().resolve(built.relativize(path).toString()),
                        LinkOption.NOFOLLOW_LINKS,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    @Test
    void itIsSaidInALineAndNothingIsTouched() throws IOException {
        Map<String, FileTime> before = times();

        Told told = Told.by("build", publication.folder());

        assertThat(told.exitCode()).isZero();
        assertThat(told.out()).isEmpty();
        assertThat(told.err())
                .isEqualTo(NOTHING + "13 cases in " + files() + " files at " + site + ", as published before.\n");
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void warningsOfThenAreNotForgotten() throws IOException {
        publication.replace("data/fines.csv", "[2020-03-20..2020-04-10]", "[2020-03-20..]");
        String then = built();
        assertThat(then).contains("1 warning. casebook check tells it.");

        assertThat(built()).startsWith(NOTHING).endsWith(" There was 1 warning then, which casebook check tells.\n");
        assertThat(Told.by("build", publication.folder(), "--lang", "ru").err())
                .endsWith("Тогда было 1 предупреждение; подробнее: casebook check.\n");
        assertThat(Told.by("build", publication.folder(), "--format", "github").out())
                .startsWith("::warning file=");
    }

    @ParameterizedTest
    @CsvSource({
        "data/fines.csv, ..2020-04-10], ..2020-04-11]",
        "data/people.csv, Ann Mast, Ann Most",
        "data/datapackage.json, The ferry strike, The fairy strike",
        "site/jbake.properties, e, e",
    })
    void aChangeIsSeenThoughSizeAndTimeOfTheFileAreTheSame(String file, String words, String others)
            throws IOException {
        Path path = publication.folder().resolve(file);
        if (words.equals(others)) {
            Files.writeString(path, Files.readString(path) + "\n# Read again.\n");
        } else {
            FileTime time = Files.getLastModifiedTime(path);
            publication.replace(file, words, others);
            Files.setLastModifiedTime(path, time);
        }

        assertThat(built()).startsWith("Published 13 cases at ");
    }

    @Test
    void filesOfTheSiteThatCameAndWentAreSeen() throws IOException {
        Path note = publication.folder().resolve("site/assets/note.txt");
        Files.createDirectories(note.getParent());
        Files.writeString(note, "A note.\n");
        assertThat(built()).startsWith("Published 13 cases at ").contains("1 files new");

        Files.delete(note);
        assertThat(built()).startsWith("Published 13 cases at ").contains("1 removed");
        assertThat(site.resolve("note.txt")).doesNotExist();
    }

    @Test
    void whatSomebodyChangedInThePublishedFolderIsMendedAsEver() throws IOException {
        Path page = site.resolve("index.html");
        byte[] whole = Files.readAllBytes(page);
        Files.writeString(page, "Something else.");
        assertThat(built()).startsWith("Published 13 cases at ");
        assertThat(page).hasBinaryContent(whole);

        Files.delete(site.resolve("methodology.html"));
        assertThat(built()).startsWith("Published 13 cases at ");
        assertThat(site.resolve("methodology.html")).isRegularFile();

        Files.writeString(site.resolve("stranger.html"), "A stranger.");
        assertThat(built()).startsWith("Published 13 cases at ");
        assertThat(site.resolve("stranger.html")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"--base-url=https://example.org/ferry/", "--strict", "--plain", "--clean"})
    void otherArgumentsAreAnotherBuild(String argument) {
        Told told = Told.by("build", publication.folder(), argument);

        assertThat(told.err()).startsWith("Published 13 cases at ");
    }

    @ParameterizedTest
    @CsvSource({"13 cases, 14 cases", "made from, made of", "0 warnings, 0 worries"})
    void whatIsRememberedIsThrownAwayWhenInDoubt(String words, String others) throws IOException {
        Path memory = site.resolveSibling("site.generations").resolve("last-build");
        Files.writeString(memory, Files.readString(memory).replace(words, others));

        assertThat(built()).startsWith("Published 13 cases at ");
    }

    @Test
    void aPublicationThatBrokeIsRefusedAndWhatStandsThereIsNotCalledItsOwn() throws IOException {
        publication.replace("data/fines.csv", "2020-03-20..", "20 March..");
        assertThat(Told.by("build", publication.folder()).exitCode()).isEqualTo(1);

        publication.replace("data/fines.csv", "20 March..", "2020-03-20..");
        assertThat(built()).startsWith(NOTHING);
    }

    private String built() {
        Told told = Told.by("build", publication.folder());
        assertThat(told.exitCode()).as(told.err()).isZero();
        return told.err();
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.walk(site.toRealPath())) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    /** When everything in the folder was last changed, links and folders too. */
    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                times.put(path.toString(), Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS));
            }
        }
        return times;
    }
}
