package org.casebook.inputs;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casebook.dataset.Problem;
import org.casebook.language.Message;

/** A walk through the folders of a publication that follows only links that lead to other places in it. */
final class Walk {
    static final String LEADS_OUT = "link-leads-out";
    static final String NO_FILE = "not-a-file";
    static final String TOO_LARGE = "too-large";

    /** Folders in folders. */
    private static final int DEEPEST = 40;

    /** Links may make a few folders look like very many. */
    private static final int MOST = 1_000_000;

    /** Folders that a file must not stand in the place of. */
    private static final Set<String> FOLDERS = Set.of(
            "data",
            "charts",
            "site",
            "data/releases",
            "site/content",
            "site/templates",
            "site/assets",
            "site/messages");

    /** What a file is called, and a folder only by mistake. */
    private static final List<String> ENDINGS = List.of(
            ".csv",
            ".json",
            ".yaml",
            ".yml",
            ".md",
            ".html",
            ".properties",
            ".ftl",
            ".css",
            ".js",
            ".svg",
            ".png",
            ".jpg",
            ".pdf",
            ".ttf",
            "/SHA256SUMS");

    private final PublicationRoots place;
    private final List<Problem> problems = new ArrayList<>();
    private final SortedMap<String, Stamp> stamps = new TreeMap<>();
    private final SortedMap<String, Path> links = new TreeMap<>();
    private final Deque<FolderEntry> folders = new ArrayDeque<>();

    private Walk(PublicationRoots place) {
        this.place = place;
    }

    /**
     * Something that was found.
     *
     * @param label its path from the publication's folder, with slashes
     * @param path where it is
     * @param above the real folders on the way to it
     */
    private record FolderEntry(String label, Path path, List<Path> above) {
        private FolderEntry child(Path child, List<Path> above) {
            return new FolderEntry(label + "/" + child.getFileName(), child, above);
        }
    }

    static Walk of(Path publication) throws IOException {
        Walk walk = new Walk(PublicationRoots.of(publication));
        for (String part : Inputs.PARTS) {
            Path path = publication.resolve(part);
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                walk.look(new FolderEntry(part, path, List.of()));
            }
        }
        walk.walk();
        return walk;
    }

    List<Problem> problems() {
        return problems.stream().sorted().toList();
    }

    SortedMap<String, Stamp> stamps() {
        return Collections.unmodifiableSortedMap(stamps);
    }

    /** Where the links lead, those of the folders themselves left out. */
    SortedMap<String, Path> links() {
        return Collections.unmodifiableSortedMap(links);
    }

    private void walk() throws IOException {
        while (!folders.isEmpty()) {
            FolderEntry folder = folders.pop();
            List<Path> above = new ArrayList<>(folder.above);
            Path real = folder.path.toRealPath();
            if (above.contains(real)) {
                tellRing(folder);
                continue;
            }
            above.add(real);
            for (Path child : children(folder.path)) {
                look(folder.child(child, above));
            }
            if (stamps.size() > MOST) {
                tell(TOO_LARGE, folder.label, Message.of("too-large.files"));
                return;
            }
        }
    }

    /** What systems and editors hide is not read, and so not looked at: an editor's lock is a link to nowhere. */
    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!entry.toFile().isHidden()) {
                    children.add(entry);
                }
            }
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        return children;
    }

    private void look(FolderEntry entry) throws IOException {
        BasicFileAttributes itself;
        try {
            itself = Files.readAttributes(entry.path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException gone) {
            return;
        }
        // Windows shows a junction as a folder of another kind.
        if (itself.isSymbolicLink() || (itself.isOther() && Files.isDirectory(entry.path))) {
            lookAtLink(entry);
        } else {
            lookAt(entry, itself);
        }
    }

    private void lookAtLink(FolderEntry link) throws IOException {
        Optional<Path> target = target(link);
        if (target.isEmpty()) {
            return;
        }
        if (!link.above.isEmpty()) {
            links.put(link.label, target.get());
            Optional<Problem> refusal = place.refusal(link.label, target.get());
            if (refusal.isPresent()) {
                problems.add(refusal.get());
                return;
            }
        }
        lookAt(
                new FolderEntry(link.label, target.get(), link.above),
                Files.readAttributes(target.get(), BasicFileAttributes.class));
    }

    /** Where a link leads; tells where it does not. */
    private Optional<Path> target(FolderEntry link) throws IOException {
        try {
            return Optional.of(link.path.toRealPath());
        } catch (AccessDeniedException elsewhere) {
            problems.add(PublicationRoots.leadsOut(link.label));
        } catch (FileSystemException broken) {
            if (leadsInACircle(link.path)) {
                tellRing(link);
            } else {
                tell(NO_FILE, link.label, Message.of("not-a-file.nothing"));
            }
        }
        return Optional.empty();
    }

    private static boolean leadsInACircle(Path link) throws IOException {
        Set<Path> met = new HashSet<>();
        Path next = link.toAbsolutePath().normalize();
        while (Files.isSymbolicLink(next)) {
            if (!met.add(next)) {
                return true;
            }
            next = next.resolveSibling(Files.readSymbolicLink(next)).normalize();
        }
        return false;
    }

    private void tellRing(FolderEntry link) {
        tell(NO_FILE, link.label, Message.of("not-a-file.circle"));
    }

    private void lookAt(FolderEntry entry, BasicFileAttributes attributes) {
        if (attributes.isDirectory()) {
            lookAtFolder(entry);
        } else if (!attributes.isRegularFile()) {
            tell(NO_FILE, entry.label, Message.of("not-a-file.pipe"));
        } else {
            lookAtFile(entry, attributes);
        }
    }

    private void lookAtFolder(FolderEntry folder) {
        if (ENDINGS.stream().anyMatch(folder.label::endsWith)) {
            tell(NO_FILE, folder.label, Message.of("not-a-file.folder"));
        } else if (folder.above.size() > DEEPEST) {
            tell(TOO_LARGE, folder.label, Message.of("too-large.deep", DEEPEST));
        } else {
            folders.push(folder);
        }
    }

    private void lookAtFile(FolderEntry file, BasicFileAttributes attributes) {
        stamps.put(file.label, Stamp.of(attributes));
        if (FOLDERS.contains(file.label)) {
            tell(NO_FILE, file.label, Message.of("not-a-file.file"));
        }
        Limit.of(file.label)
                .filter(limit -> !limit.allows(attributes.size()))
                .ifPresent(limit -> tell(
                        TOO_LARGE,
                        file.label,
                        Message.of("too-large.file", limit.megabytes(), Message.of(limit.remedy()))));
        Leftover.of(file.label).ifPresent(problems::add);
    }

    private void tell(String rule, String file, Message finding) {
        problems.add(new Problem(rule, file, 0, "", finding));
    }
}
