package org.casebook.inputs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.casebook.dataset.Problem;
import org.casebook.hash.Sha256;
import org.casebook.language.Message;

/** The files from which a publication is made, as they lay in its folder at one moment. */
public final class Inputs {
    static final String CHANGED = "changed-while-read";

    /** The folders that a publication is made from. */
    static final List<String> PARTS = List.of("data", "charts", "site");

    private final Path publication;
    private final Walk walk;

    private Inputs(Path publication, Walk walk) {
        this.publication = publication;
        this.walk = walk;
    }

    /**
     * Looks at every file of a publication, and reads none.
     *
     * @param publication the folder that holds {@code data/}; it, and each of the folders in it that are read, may be a link
     * @throws IOException if the machine does not let it look
     */
    public static Inputs of(Path publication) throws IOException {
        return new Inputs(publication, Walk.of(publication));
    }

    /** What keeps the files from being read; nothing may be read while there is any. */
    public List<Problem> problems() {
        return walk.problems();
    }

    /**
     * The SHA-256 of the paths and the bytes of all files. It is that of what is read meanwhile only where {@link #changes()}
     * finds none afterwards.
     *
     * @throws IOException if a file cannot be read
     */
    public String fingerprint() throws IOException {
        StringBuilder files = new StringBuilder();
        for (String file : walk.stamps().keySet()) {
            files.append(Sha256.of(publication.resolve(file)))
                    .append("  ")
                    .append(file)
                    .append('\n');
        }
        return Sha256.of(files.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What is another than it was: then what was read may be half of the one and half of the other. */
    public List<Problem> changes() throws IOException {
        SortedMap<String, Stamp> then = walk.stamps();
        SortedMap<String, Stamp> now = Walk.of(publication).stamps();
        List<Problem> changes = new ArrayList<>();
        for (String file : union(then, now)) {
            Optional<Stamp> before = Optional.ofNullable(then.get(file));
            if (!before.equals(Optional.ofNullable(now.get(file)))) {
                changes.add(new Problem(
                        CHANGED,
                        file,
                        0,
                        "",
                        Message.of(
                                now.containsKey(file)
                                        ? before.isPresent() ? "changed-while-read" : "changed-while-read.came"
                                        : "changed-while-read.went")));
            }
        }
        return List.copyOf(changes);
    }

    private static Iterable<String> union(SortedMap<String, Stamp> then, SortedMap<String, Stamp> now) {
        TreeSet<String> files = new TreeSet<>(then.keySet());
        files.addAll(now.keySet());
        return files;
    }

    /**
     * Why a site may not be published at a place; empty if it may. What is published among the inputs would be published
     * again by the next build, and grow without end; and a folder that holds the inputs would be replaced by the site.
     */
    public Optional<Message> refusal(Path site) throws IOException {
        Path target = real(site);
        Path home = target.resolveSibling(target.getFileName() + ".generations");
        for (String part : PARTS) {
            Path input = real(publication.resolve(part));
            if (target.startsWith(input)) {
                return Optional.of(Message.of("output.in-input", site, part));
            }
            if (input.startsWith(target) || input.startsWith(home)) {
                return Optional.of(Message.of("output.holds-input", site, part));
            }
        }
        for (Map.Entry<String, Path> link : walk.links().entrySet()) {
            Path to = link.getValue();
            if (to.startsWith(target) || target.startsWith(to) || to.startsWith(home)) {
                return Optional.of(Message.of("output.link", site, link.getKey()));
            }
        }
        return Optional.empty();
    }

    /** Where a path leads, whether or not there is anything yet. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path there = absolute;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        // The last name itself is replaced where it is a link of ours.
        Path parent = absolute.getParent();
        if (parent != null && Files.isSymbolicLink(absolute) && isGeneration(absolute)) {
            return real(parent).resolve(absolute.getFileName());
        }
        return there.toRealPath().resolve(there.relativize(absolute)).normalize();
    }

    /** Whether a link is the one that publishing makes. */
    private static boolean isGeneration(Path link) throws IOException {
        return Files.readSymbolicLink(link).startsWith(link.getFileName() + ".generations");
    }
}
