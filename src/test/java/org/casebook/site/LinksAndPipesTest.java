package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may lie in a publication's folders in place of files, and where links may lead. */
class LinksAndPipesTest {
    private static final Path SOUND = Path.of("src", "test", "resources", "rejected", "base");
    private static final String LEADS_OUT =
            "  is a link that leads out of the publication's folder; what it leads to would be read, and might be"
                    + " published. Put a copy of the file or folder in its place, if it is to be published, or delete the"
                    + " link.";

    @TempDir
    private Path folder;

    private Path publication;
    private Path secret;

    @BeforeEach
    void writePublication() throws IOException {
        publication = folder.resolve("publication");
        copy(SOUND.resolve("data"), publication.resolve("data"));
        for (String part : new String[] {"site/assets", "site/content", "site/messages", "site/templates", "charts"}) {
            Files.createDirectories(publication.resolve(part));
        }
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        secret = Files.writeString(elsewhere.resolve("passwords.txt"), "Zarina Invented");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site/assets/a.txt",
                "site/content/a.md",
                "site/content/a.txt",
                "site/messages/en.properties",
                "site/messages/xx.properties",
                "site/templates/case.ftl",
                "site/jbake.properties",
                "charts/a.yaml",
                "data/notes.txt",
                "data/accepted.csv"
            })
    void aLinkToAFileOutsideIsRefused(String link) throws IOException {
        Files.createSymbolicLink(publication.resolve(link), secret);
        isRefused(link + LEADS_OUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"site/assets/all", "site/content", "site/templates", "charts/all", "data/releases"})
    void aLinkToAFolderOutsideIsRefused(String link) throws IOException {
        Files.deleteIfExists(publication.resolve(link));
        Files.createSymbolicLink(publication.resolve(link), secret.getParent());
        isRefused(link + LEADS_OUT);
    }

    @Test
    void aLinkByWayOfOthersIsJudgedByItsEnd() throws IOException {
        Path inside = publication.resolve("site/assets/one.txt");
        Files.createSymbolicLink(publication.resolve("two.txt"), secret);
        Files.createSymbolicLink(inside, Path.of("..", "..", "two.txt"));
        isRefused("site/assets/one.txt" + LEADS_OUT);
    }

    @Test
    void aFileBehindALinkToAFolderIsJudgedToo() throws IOException {
        Path pictures = Files.createDirectories(publication.resolve("pictures"));
        Files.createSymbolicLink(publication.resolve("site/assets/pictures"), pictures);
        Files.createSymbolicLink(pictures.resolve("a.txt"), secret);
        isRefused("site/assets/pictures/a.txt" + LEADS_OUT);
    }

    @Test
    void aLinkOfWhichNothingMayBeLookedAtIsRefusedWithoutItsTarget() throws IOException {
        Files.createSymbolicLink(publication.resolve("site/assets/a.txt"), Path.of("/dev/zero"));
        isRefused("site/assets/a.txt" + LEADS_OUT);
    }

    @Test
    void linksWithinThePublicationMayStay() throws IOException {
        Path pictures = Files.createDirectories(publication.resolve("pictures"));
        Files.writeString(pictures.resolve("a.txt"), "A picture in words");
        Files.createSymbolicLink(publication.resolve("site/assets/pictures"), Path.of("..", "..", "pictures"));
        Files.createSymbolicLink(publication.resolve("site/assets/b.txt"), pictures.resolve("a.txt"));
        Told told = Told.by("build", publication, "--out", folder.resolve("out"));
        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(folder.resolve("out/pictures/a.txt")).hasContent("A picture in words");
        assertThat(folder.resolve("out/b.txt")).hasContent("A picture in words");
    }

    @Test
    void thePublicationAndItsPartsMayBeLinksThemselves() throws IOException {
        Files.move(publication.resolve("data"), folder.resolve("tables"));
        Files.createSymbolicLink(publication.resolve("data"), folder.resolve("tables"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), publication);
        Told told = Told.by("check", link);
        assertThat(told.exitCode()).as(told.err()).isZero();
    }

    @Test
    void aLinkFromTheSiteToTheTablesIsRefused() throws IOException {
        Files.createSymbolicLink(publication.resolve("site/assets/people.csv"), publication.resolve("data/people.csv"));
        isRefused("site/assets/people.csv  is a link to the tables, which hold what is not published. Link to the"
                + " published table from a page instead, and delete this link.");
    }

    @Test
    void aLinkToWhatIsGeneratedIsRefused() throws IOException {
        Path site = Files.createDirectories(publication.resolve("target/site"));
        Files.createSymbolicLink(publication.resolve("site/assets/before"), site);
        isRefused("site/assets/before  is a link to what is generated from it. Put a copy of the file in its place, or"
                + " delete the link.");
    }

    @Test
    void linksInACircleAreTold() throws IOException {
        Path assets = publication.resolve("site/assets");
        Files.createSymbolicLink(assets.resolve("a.txt"), Path.of("b.txt"));
        Files.createSymbolicLink(assets.resolve("b.txt"), Path.of("a.txt"));
        Files.createSymbolicLink(assets.resolve("again"), Path.of("..", "assets"));
        Files.createSymbolicLink(assets.resolve("lost.txt"), Path.of("nothing.txt"));
        String ring =
                "  is a link that leads in a circle. Put the file or folder itself in its place, or delete the link.";
        isRefused(
                "site/assets/a.txt" + ring,
                "site/assets/again" + ring,
                "site/assets/b.txt" + ring,
                "site/assets/lost.txt  is a link to something that is not there. Put the file itself in its place, or"
                        + " delete the link.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/people.csv",
                "data/datapackage.json",
                "data/accepted.csv",
                "site/assets/a.txt",
                "site/content/a.md",
                "site/messages/en.properties",
                "site/jbake.properties",
                "charts/a.yaml"
            })
    void aPipeIsNotWaitedFor(String path) throws Exception {
        Files.deleteIfExists(publication.resolve(path));
        assertThat(new ProcessBuilder("mkfifo", publication.resolve(path).toString())
                        .start()
                        .waitFor())
                .isZero();
        isRefused(
                path + "  is neither a file nor a folder but a pipe, a socket or a device; reading it might never end."
                        + " Put a file in its place, or delete it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "charts/font.ttf",
                "data/releases/1.0.0/SHA256SUMS",
                "data/people.csv",
                "data/datapackage.json",
                "data/accepted.csv",
                "site/content/a.md",
                "site/messages/en.properties",
                "site/jbake.properties",
                "site/assets/logo.svg",
                "charts/a.yaml"
            })
    void aFolderInPlaceOfAFileIsTold(String path) throws IOException {
        Files.deleteIfExists(publication.resolve(path));
        Files.createDirectories(publication.resolve(path));
        isRefused(path + "  is a folder; by its name a file is expected. Put the file in its place, or give the folder"
                + " another name.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"charts", "site/content", "site/assets", "site/messages", "data/releases"})
    void aFileInPlaceOfAFolderIsTold(String path) throws IOException {
        Files.deleteIfExists(publication.resolve(path));
        Files.writeString(publication.resolve(path), "");
        isRefused(path + "  is a file; a folder is expected. Put the folder in its place, or delete the file.");
    }

    @ParameterizedTest
    @CsvSource({"site/content/a.md,1", "charts/a.yaml,1", "site/messages/en.properties,4", "data/people.csv,1024"})
    void aFileLargerThanAnyOfItsKindIsNotRead(String path, int megabytes) throws IOException {
        sparse(publication.resolve(path), ((long) megabytes << 20) + 1);
        Told told = Told.by("check", publication);
        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.err()).contains(path + "  is larger than " + megabytes + " MB. ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.md~", "plan.txt.bak", "Thumbs.db", "#plan.md#", "~$plan.docx"})
    void whatAnEditorLeftIsNotPublished(String name) throws IOException {
        Files.writeString(publication.resolve("site/assets").resolve(name), "Zarina Invented");
        isRefused("site/assets/" + name + "  is what an editor or the system left there, and would be published. Delete"
                + " it, or give it another name if readers are to have it.");
    }

    @Test
    void whatIsHiddenIsNotLookedAt() throws IOException {
        Files.createSymbolicLink(publication.resolve("data/.#people.csv"), Path.of("somebody@desk.1234"));
        Files.writeString(publication.resolve("site/assets/.DS_Store"), "");
        assertThat(Told.by("check", publication).exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "site/assets/x", "site/content", "data", "data/out", "charts/x/y", ""})
    void aSiteIsNotPublishedAmongItsInputs(String out) throws IOException {
        Path place = publication.resolve(out);
        Told told = Told.by("build", publication, "--out", place);
        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.err())
                .startsWith("casebook: ")
                .contains(" the publication's own ")
                .contains("Give --out ");
        assertThat(publication.resolve("site/assets")).isEmptyDirectory();
        assertThat(publication.resolve("data.generations")).doesNotExist();
    }

    @Test
    void aLinkDoesNotHideThatTheSiteWouldBeAmongItsInputs() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("innocent"), publication.resolve("site"));
        Told told =
                Told.by("build", publication, "--out", link.resolve("assets").resolve("x"));
        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.err()).contains(" is in the publication's own site/");
    }

    private void isRefused(String... lines) {
        Told check = Told.by("check", publication, "--format", "json");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out()).doesNotContain("passwords", "Zarina");
        Told build = Told.by("build", publication, "--out", folder.resolve("out"));
        assertThat(build.exitCode()).isEqualTo(1);
        assertThat(folder.resolve("out")).doesNotExist();
        Told text = Told.by("check", publication);
        for (String line : lines) {
            String[] parts = line.split("  ", 2);
            assertThat(text.err()).contains(parts[0]).contains(parts[1]);
            assertThat(build.err()).contains(parts[1]);
        }
        assertThat(text.err()).contains(lines.length + (lines.length == 1 ? " problem." : " problems."));
    }

    private static void sparse(Path file, long size) throws IOException {
        try (java.io.RandomAccessFile grown = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            grown.setLength(size);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
