package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casebook.files.Checksums;
import org.casebook.files.FileTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release that was changed and given new checksums is seen by the release after it, and by readers who kept a copy. */
class ReleaseChainTest {
    @TempDir
    private Path folder;

    private EditedPublication publication;
    private Path releases;

    @BeforeEach
    void releaseThrice() throws IOException {
        publication = EditedPublication.copyOf("ferry-strike", folder.resolve("ferry"))
                .released("1.0.0")
                .version("1.0.0", "1.0.1")
                .replace("data/fines.csv", ",30,EUR", ",35,EUR")
                .released("1.0.1")
                .version("1.0.1", "1.0.2")
                .replace("data/fines.csv", ",35,EUR", ",40,EUR")
                .released("1.0.2");
        releases = publication.folder().resolve("data/releases");
    }

    @Test
    void eachListOfChecksumsHoldsThatOfTheOneBefore() throws IOException {
        assertThat(Files.readString(releases.resolve("1.0.0/SHA256SUMS"))).doesNotContain("..");
        assertThat(Files.readString(releases.resolve("1.0.1/SHA256SUMS")))
                .contains(sha256(releases.resolve("1.0.0/SHA256SUMS")) + "  ../1.0.0/SHA256SUMS\n");
        assertThat(Files.readString(releases.resolve("1.0.2/SHA256SUMS")))
                .contains(sha256(releases.resolve("1.0.1/SHA256SUMS")) + "  ../1.0.1/SHA256SUMS\n");
        assertThat(check()).isEmpty();
    }

    @Test
    void aReleaseWithNewChecksumsIsToldByTheNextOne() throws IOException {
        rewriteByHand("1.0.1");

        String told =
                "data/releases/1.0.1/SHA256SUMS  is not as it was when 1.0.2 was released: the release was changed,"
                        + " and its checksums were written anew. Put the folder data/releases/1.0.1 back from a copy, or delete it;"
                        + " the site then offers this release no more. What must be hidden is taken out by casebook release"
                        + " --rewrite.";
        for (Told by : List.of(
                Told.by("check", publication.folder()),
                Told.by("build", publication.folder()),
                publication.release("1.0.3"))) {
            assertThat(by.err()).contains(told);
            assertThat(by.exitCode()).isEqualTo(1);
        }
    }

    /** Then the list of 1.0.1 is another too, and the release after it tells. */
    @Test
    void whoWritesTheNextListAnewTooIsToldByTheOneAfter() throws IOException {
        rewriteByHand("1.0.0");
        Checksums.of(releases.resolve("1.0.1")).write(releases.resolve("1.0.1"));

        assertThat(check()).contains("data/releases/1.0.1/SHA256SUMS  is not as it was when 1.0.2 was released");
    }

    @Test
    void aListThatHasLostItsTieIsTold() throws IOException {
        Checksums.of(releases.resolve("1.0.2")).write(releases.resolve("1.0.2"));
        Told told = Told.by("check", publication.folder());

        assertThat(told.err())
                .contains(
                        "data/releases/1.0.2/SHA256SUMS  does not hold the checksum of the release before it, 1.0.1, so"
                                + " nobody would see if that one was changed and given new checksums. If it ever did, put it back"
                                + " from a copy.");
        assertThat(told.exitCode()).isZero();
    }

    @Test
    void aReleaseThatWasDeletedIsToldAndStopsNothing() throws IOException {
        FileTree.delete(releases.resolve("1.0.1"));
        Told told = Told.by("check", publication.folder());

        assertThat(told.err())
                .contains("data/releases/1.0.2/SHA256SUMS  was written after release 1.0.1, which is there no more. If"
                        + " nobody meant to delete it, put its folder back from a copy.");
        assertThat(told.exitCode()).isZero();
    }

    @Test
    void whatTheProgramItselfTakesOutBreaksNoTie() throws IOException {
        publication
                .replace("data/people.csv", "ben,Ben Keel,,stoker,named", "ben,Ben Keel,,stoker,withheld")
                .version("1.0.2", "1.1.0");
        Told only = Told.by("release", "--rewrite", "1.0.0", publication.folder());
        assertThat(only.err()).startsWith("Rewrote 1.0.0:");
        assertThat(Files.readString(releases.resolve("1.0.1/SHA256SUMS")))
                .contains(sha256(releases.resolve("1.0.0/SHA256SUMS")) + "  ../1.0.0/SHA256SUMS\n");
        assertThat(Files.readString(releases.resolve("1.0.1/people.csv"))).contains("Ben Keel");
        assertThat(check()).doesNotContain("SHA256SUMS");

        assertThat(Told.by("release", "--rewrite", publication.folder()).err()).startsWith("Rewrote 1.0.1, 1.0.2:");
        assertThat(check()).doesNotContain("SHA256SUMS");
        publication.released("1.1.0");
        assertThat(Told.by("check", publication.folder()).exitCode()).isZero();
    }

    @Test
    void readersSeeTheChecksumOfEachList() throws IOException {
        PublishedSite site = publication.build(folder.resolve("site"));
        Path shown = folder.resolve("site/data/releases");

        assertThat(Files.readString(shown.resolve("1.0.2/SHA256SUMS")))
                .contains(sha256(shown.resolve("1.0.1/SHA256SUMS")) + "  ../1.0.1/SHA256SUMS\n");
        assertThat(site.page("changes.html").select("main code").eachText())
                .containsExactly(
                        sha256(shown.resolve("1.0.2/SHA256SUMS")),
                        sha256(shown.resolve("1.0.1/SHA256SUMS")),
                        sha256(shown.resolve("1.0.0/SHA256SUMS")));
    }

    private void rewriteByHand(String version) throws IOException {
        Checksums tied = Checksums.read(releases.resolve(version));
        publication.replace("data/releases/" + version + "/fines.csv", "EUR", "USD");
        SortedMap<String, String> hashes = new TreeMap<>(tied.hashes());
        hashes.putAll(Checksums.of(releases.resolve(version)).hashes());
        new Checksums(hashes).write(releases.resolve(version));
    }

    private String check() {
        return Told.by("check", publication.folder()).err().replaceFirst("(?s)No problems.*", "");
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
