package org.casebook.release;

import static org.casebook.language.Argument.quoted;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.dataset.Acceptance;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Resource;
import org.casebook.files.Checksums;
import org.casebook.files.FileTree;
import org.casebook.language.Message;
import org.casebook.release.ReleaseOutcome.Since;
import org.casebook.resource.PackageFile;
import org.casebook.resource.ReleaseFile;

/**
 * A copy of the tables that may become a release. What is checked is the copy, so that a table saved meanwhile cannot get
 * into the release unchecked. Closed without becoming one, nothing is left of it.
 */
public final class ReleaseDraft implements AutoCloseable {
    /** The publisher's acceptances of warnings: without them the frozen tables would not pass the check. */
    private static final String ACCEPTED = "accepted.csv";

    private static final String DRAFT = ".draft-";
    private static final String RULE = "release";

    private final Path releases;
    private final Path draft;

    private ReleaseDraft(Path releases, Path draft) {
        this.releases = releases;
        this.draft = draft;
    }

    /**
     * Copies the tables of a publication.
     *
     * @param description what its {@code datapackage.json} says; tables that it does not name are not copied
     */
    public static ReleaseDraft of(Path publication, DataPackage description) throws IOException {
        Path releases = publication.resolve(Release.FOLDER);
        Files.createDirectories(releases);
        ReleaseDraft draft = new ReleaseDraft(releases, Files.createTempDirectory(releases, DRAFT));
        try {
            draft.copy(publication.resolve("data"), description);
            return draft;
        } catch (IOException | RuntimeException failure) {
            draft.close();
            throw failure;
        }
    }

    private void copy(Path data, DataPackage description) throws IOException {
        Files.createDirectories(data());
        copy(data, PackageFile.NAME);
        copy(data, ACCEPTED);
        for (Resource resource : description.resources()) {
            copy(data, resource.path());
        }
    }

    private void copy(Path data, String file) throws IOException {
        Path from = data.resolve(file);
        if (Files.isRegularFile(from)) {
            Path to = data().resolve(file);
            Files.createDirectories(to.toAbsolutePath().getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A folder that holds the copy as its {@code data/}. */
    public Path publication() {
        return draft;
    }

    private Path data() {
        return draft.resolve("data");
    }

    /**
     * Makes the copy a release, in one step, if its number says what changed.
     *
     * @param releases those that there are, the oldest first
     * @param dataset what the copy holds, checked
     * @param warnings what the check warns of
     * @param accepted the publisher's acceptances of warnings
     * @throws FileAlreadyExistsException if another process made the release meanwhile
     */
    public ReleaseOutcome release(
            VersionNumber version,
            List<Release> releases,
            Dataset dataset,
            List<Problem> warnings,
            List<Acceptance> accepted)
            throws IOException {
        Optional<Since> since = Optional.empty();
        if (!releases.isEmpty()) {
            Release newest = releases.get(releases.size() - 1);
            Since changes = new Since(newest.version(), TableChanges.between(newest.dataset(), dataset));
            since = Optional.of(changes);
            if (releases.stream().anyMatch(release -> release.version().equals(version))) {
                return new ReleaseOutcome.Exists(version, since);
            }
            if (version.compareTo(newest.version()) < 0) {
                return new ReleaseOutcome.TooLow(version, newest.version(), since);
            }
            if (changes.changes().step() == VersionNumber.Step.NONE) {
                return new ReleaseOutcome.Unchanged(newest.version());
            }
            if (!changes.isSaidBy(version)) {
                return new ReleaseOutcome.TooSmall(version, changes);
            }
        }
        String written = dataset.description().version();
        if (!written.equals(version.text())) {
            return new ReleaseOutcome.Rejected(List.of(otherVersion(version, written)));
        }
        Path folder = freeze(version, dataset.description().dataAsOf(), since.map(Since::newest));
        Exposure exposure = Exposure.of(dataset, accepted.size(), releases.size());
        return new ReleaseOutcome.Frozen(version, folder, dataset.sanctions().size(), since, warnings, exposure);
    }

    /** The tables say themselves which version they are, so the line has to be right before it is frozen. */
    private Problem otherVersion(VersionNumber version, String written) throws IOException {
        return new Problem(
                RULE,
                "data/" + PackageFile.NAME,
                PackageFile.lineOf(data(), "version"),
                "version",
                Message.of(
                        written.isEmpty() ? "release.version-missing" : "release.version",
                        version.text(),
                        quoted(written)));
    }

    private Path freeze(VersionNumber version, LocalDate dataAsOf, Optional<VersionNumber> before) throws IOException {
        Files.writeString(
                data().resolve(ReleaseFile.NAME),
                ReleaseFile.of(version.text(), dataAsOf).text());
        ReleaseChain.tied(Checksums.of(data()), before.map(earlier -> releases.resolve(earlier.text())))
                .write(data());
        Path folder = releases.resolve(version.text());
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        return Files.move(data(), folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes the draft, those of releases that were killed, and a folder that holds no release. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> entries = Files.list(releases)) {
            for (Path entry : entries.toList()) {
                if (String.valueOf(entry.getFileName()).startsWith(DRAFT)) {
                    FileTree.delete(entry);
                }
            }
        }
        try (Stream<Path> entries = Files.list(releases)) {
            if (entries.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(releases);
    }
}
