package org.casebook.release.rewriting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.disclose.Disclosure;
import org.casebook.disclose.EarlierDisclosure;
import org.casebook.files.Checksums;
import org.casebook.files.FileTree;
import org.casebook.release.Release;
import org.casebook.release.ReleaseChain;
import org.casebook.release.Releases;
import org.casebook.release.RewrittenFolders;
import org.casebook.release.ShownPeople;
import org.casebook.release.VersionNumber;
import org.casebook.resource.ReleaseFile;

/** Takes what is hidden today out of the frozen releases, which keep their numbers and say that it was done. */
public final class RewrittenReleases {
    /** Begins as drafts of releases do, which are no releases, and are cleared away by the next. */
    private static final String ASIDE = ".draft-";

    private static final String ACCEPTED = "accepted.csv";

    private final Path publication;
    private final List<Release> releases;
    private final Dataset today;

    private RewrittenReleases(Path publication, List<Release> releases, Dataset today) {
        this.publication = publication;
        this.releases = releases;
        this.today = today;
    }

    /** Finishes what a machine that stopped left half done. Called before the releases are read. */
    public static void finish(Path publication) throws IOException {
        RewrittenFolders.finish(publication);
    }

    /**
     * Rewrites releases: all of them, or one.
     *
     * @param releases all that there are, the oldest first
     * @param today today's tables, full and checked
     * @param only the number of the one
     * @return the numbers of those in which something was hidden
     */
    public static List<VersionNumber> of(
            Path publication, List<Release> releases, Dataset today, Disclosure disclosed, Optional<VersionNumber> only)
            throws IOException {
        return new RewrittenReleases(publication, releases, today).rewrite(disclosed, only);
    }

    private List<VersionNumber> rewrite(Disclosure disclosed, Optional<VersionNumber> only) throws IOException {
        if (releases.isEmpty()) {
            return List.of();
        }
        ShownPeople people = ShownPeople.of(today.tables());
        NewIds ids = new NewIds(releases, id -> !people.isNamed(id));
        List<EarlierDisclosure> disclosures = EarlierDisclosure.of(
                releases.stream()
                        .map(release -> new EarlierDisclosure.VersionTables(
                                release.dataset(), release.folder(), release.withheldTexts()))
                        .toList(),
                today,
                disclosed);
        Path aside = Files.createTempDirectory(publication.resolve(Release.FOLDER), ASIDE);
        try {
            List<VersionNumber> rewritten = new ArrayList<>();
            for (int number = 0; number < releases.size(); number++) {
                Release release = releases.get(number);
                boolean isMeant = only.isEmpty() || only.get().equals(release.version());
                Set<EarlierDisclosure.EarlierText> keptBack =
                        new HashSet<>(disclosures.get(number).keptBack().keySet());
                if (isMeant && write(new Rewriting(release, today, people, ids, keptBack), release, aside)) {
                    rewritten.add(release.version());
                }
                tieAnew(release, aside);
            }
            if (!rewritten.isEmpty()) {
                examine(aside);
                RewrittenFolders.replace(publication, aside.resolve(Release.FOLDER));
            }
            return rewritten;
        } finally {
            FileTree.delete(aside);
        }
    }

    /** Writes a release as it is to be, if it is to be another. */
    private boolean write(Rewriting rewriting, Release release, Path aside) throws IOException {
        Map<Resource, List<Row>> tables = rewriting.tables();
        Path from = publication.resolve(release.folder());
        if (tables.isEmpty()) {
            return false;
        }
        Path to = Files.createDirectories(aside.resolve(release.folder()));
        copy(from, to);
        for (Map.Entry<Resource, List<Row>> table : tables.entrySet()) {
            FrozenTable.write(to, table.getKey(), table.getValue());
        }
        // Its reasons are words about rows, and no command reads them.
        Files.deleteIfExists(to.resolve(ACCEPTED));
        Files.writeString(
                to.resolve(ReleaseFile.NAME), about(rewriting, release).text());
        Checksums.of(to).write(to);
        return true;
    }

    /** Ties a release to the one before it, which may have other checksums now; then it has others itself. */
    private void tieAnew(Release release, Path aside) throws IOException {
        Path from = publication.resolve(release.folder());
        Path to = aside.resolve(release.folder());
        Optional<VersionNumber> before =
                ReleaseChain.before(Checksums.read(from).hashes().keySet());
        Optional<Path> earlier = before.map(version -> to.resolveSibling(version.text()));
        boolean isAnother = earlier.filter(ReleaseChain::isThere).isPresent();
        if (isAnother && !Files.exists(to)) {
            copy(from, Files.createDirectories(to));
        }
        if (before.isPresent() && Files.exists(to)) {
            Path tiedTo = isAnother
                    ? earlier.orElseThrow()
                    : from.resolveSibling(before.get().text());
            ReleaseChain.tied(Checksums.of(to), Optional.of(tiedTo).filter(ReleaseChain::isThere))
                    .write(to);
        }
    }

    private ReleaseFile about(Rewriting rewriting, Release release) {
        List<ReleaseFile.FileRewriting> rewritten = new ArrayList<>(release.rewritten());
        rewritten.add(new ReleaseFile.FileRewriting(today.description().dataAsOf(), rewriting.removed()));
        return new ReleaseFile(
                release.version().text(),
                release.dataAsOf(),
                List.of(),
                rewriting.withheldTexts().stream()
                        .map(text -> new ReleaseFile.Cell(text.table(), text.key(), text.field()))
                        .toList(),
                rewritten);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String file : Checksums.read(from).hashes().keySet()) {
            if (ReleaseChain.before(file).isPresent()) {
                continue;
            }
            Path copy = to.resolve(file);
            Files.createDirectories(copy.toAbsolutePath().getParent());
            Files.copy(from.resolve(file), copy);
        }
    }

    /** A release that could not be read again would be lost. */
    private static void examine(Path aside) throws IOException {
        List<Problem> problems = Releases.read(aside).problems();
        if (!problems.isEmpty()) {
            throw new IOException("A rewritten release cannot be read, so nothing was rewritten: "
                    + problems.get(0).text());
        }
    }
}
