package org.casebook.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.casebook.files.Checksums;
import org.casebook.files.FileTree;
import org.casebook.hash.Sha256;
import org.casebook.language.Message;

/**
 * The place where a site is published, and the folder beside it in which its generations are kept:
 *
 * <pre>
 * target/site               a link to site.generations/a or site.generations/b
 * target/site.generations/  a, b          what is published, and what was published before it
 *                           next          the staging folder of a build that is under way
 *                           spare         what no reader is in any more, to be the next staging folder
 *                           previous, old what a build has just replaced
 *                           plain         says that target/site is a real folder of Casebook's
 *                           last-build    what the last build remembered of itself
 *                           casebook.lock held while a build is under way; says whose folder this is
 * </pre>
 *
 * <p>Nothing outside these two is ever changed or deleted, and no link in them is followed.
 */
public final class Generations {
    /** Called before each step that changes what a reader or the next build finds. */
    interface Steps {
        void before(String step);
    }

    /**
     * The locks that this process holds. POSIX drops a process's lock on a file as soon as the process closes any channel
     * to that file, so a second build must not even open it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final String LOCK = "casebook.lock";
    /** What file managers leave in folders that they show. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final List<String> SLOTS = List.of("a", "b");

    private final Path shown;
    private final Form form;
    private final Steps steps;

    private Generations(Path shown, Form form, Steps steps) {
        this.shown = shown;
        this.form = form;
        this.steps = steps;
    }

    /**
     * A place to publish at; nothing is looked at or touched yet.
     *
     * @param site where the site shall stand, such as {@code target/site}
     * @param form what shall stand there
     */
    public static Generations at(Path site, Form form) {
        return new Generations(site, form, step -> {});
    }

    static Generations at(Path site, Form form, Steps steps) {
        return new Generations(site, form, steps);
    }

    /**
     * Locks the place, mends what an interrupted build left, and gives a folder to write the new site into.
     *
     * @throws OutputRefused if something stands there that Casebook did not make, or another build is under way
     */
    public Staging stage() throws OutputRefused, IOException {
        Path absolute = shown.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        Path name = absolute.getFileName();
        if (parent == null || name == null) {
            throw new OutputRefused(Message.of("output.root", shown));
        }
        Path home = absolute.resolveSibling(name + ".generations");
        refuseWhatIsNotOurs(absolute, home);
        Files.createDirectories(home);
        Lock lock = lock(home);
        try {
            Place place = new Place(absolute, home);
            // A build was killed between the two renames that replace a real folder.
            if (!exists(place.site) && exists(place.previous())) {
                place.move(place.previous(), place.site);
            }
            place.refuseWhatIsNotOurs();
            place.clean();
            Leftovers leftovers = place.open();
            return new Staging(place, leftovers, form, lock);
        } catch (OutputRefused | IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * What the last build remembered of itself, if all that it published is as it left it. Nothing is locked or touched.
     */
    public Optional<LastBuild> lastBuild() throws IOException {
        Path absolute = shown.toAbsolutePath().normalize();
        Path name = absolute.getFileName();
        Place place = new Place(absolute, absolute.resolveSibling(name + ".generations"));
        return name == null || place.live().isEmpty()
                ? Optional.empty()
                : LastBuild.read(place.memory(), place.fingerprint());
    }

    /** Before anything is made beside it: a folder that is refused gets no folder of ours for a neighbour. */
    private void refuseWhatIsNotOurs(Path site, Path home) throws OutputRefused, IOException {
        if (exists(home)) {
            boolean ours = Files.isDirectory(home, LinkOption.NOFOLLOW_LINKS)
                    && (Files.isRegularFile(home.resolve(LOCK), LinkOption.NOFOLLOW_LINKS) || FileTree.isEmpty(home));
            if (!ours) {
                throw new OutputRefused(Message.of("output.generations", home(home)));
            }
        } else if (exists(site) && !(isFolder(site) && FileTree.isEmpty(site))) {
            throw refusal(site);
        }
    }

    private OutputRefused refusal(Path site) throws IOException {
        if (Files.isSymbolicLink(site)) {
            return new OutputRefused(Message.of("output.foreign-link", shown, Files.readSymbolicLink(site)));
        }
        return new OutputRefused(Message.of(isFolder(site) ? "output.foreign-folder" : "output.foreign-file", shown));
    }

    private Path home(Path home) {
        return shown.resolveSibling(home.getFileName());
    }

    private Lock lock(Path home) throws OutputRefused, IOException {
        Path file = home.toRealPath().resolve(LOCK);
        if (HELD.add(file)) {
            try {
                FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                Lock lock = new Lock(file, channel);
                if (lock.isHeld()) {
                    return lock;
                }
            } catch (IOException | RuntimeException e) {
                HELD.remove(file);
                throw e;
            }
        }
        throw new OutputRefused(Message.of("output.busy", shown));
    }

    /** Held until the build is over; the operating system lets go of it when the process dies. */
    record Lock(Path file, FileChannel channel) implements AutoCloseable {
        private boolean isHeld() throws IOException {
            try {
                if (channel.tryLock() == null) {
                    close();
                    return false;
                }
                if (channel.size() == 0) {
                    channel.write(StandardCharsets.UTF_8.encode(
                            "Casebook keeps here what it publishes beside this folder. Delete both, or neither.\n"));
                }
                return true;
            } catch (IOException | RuntimeException e) {
                close();
                throw e;
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
            HELD.remove(file);
        }
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The locked place. */
    final class Place {
        private final Path site;
        private final Path home;

        private Place(Path site, Path home) {
            this.site = site;
            this.home = home;
        }

        Path next() {
            return home.resolve("next");
        }

        private Path spare() {
            return home.resolve("spare");
        }

        /**
         * Makes the staging folder. Some file systems are many times slower at making files shortly after others were
         * deleted, and most files are the same in every build: so it is the spare folder, if there is one.
         */
        private Leftovers open() throws IOException {
            if (isFolder(spare())) {
                move(spare(), next());
            } else {
                Files.createDirectory(next());
            }
            return Leftovers.in(next());
        }

        /** Keeps a folder that no reader is in for the next build to write in. */
        void keep(Path folder) throws IOException {
            if (exists(folder)) {
                FileTree.delete(spare());
                move(folder, spare());
            }
        }

        private Path previous() {
            return home.resolve("previous");
        }

        private Path old() {
            return home.resolve("old");
        }

        private Path link() {
            return home.resolve("link");
        }

        private Path plain() {
            return home.resolve("plain");
        }

        /** The folder that readers see, if there is one. */
        Optional<Path> live() throws IOException {
            Path folder = Files.isSymbolicLink(site) ? slot().map(home::resolve).orElse(site) : site;
            return isFolder(folder) ? Optional.of(folder) : Optional.empty();
        }

        /** Where a build remembers what it made. */
        private Path memory() {
            return home.resolve("last-build");
        }

        void remember(LastBuild build) throws IOException {
            build.write(memory(), fingerprint());
        }

        /** Of what stands there: in which form, and the size and time of change of every file. */
        private String fingerprint() throws IOException {
            String listing = form() + " " + slot() + "\n"
                    + FileTree.of(live().orElseThrow()).listing();
            return Sha256.of(listing.getBytes(StandardCharsets.UTF_8));
        }

        /** The form in which the site stands there now. */
        Form form() {
            return Files.isSymbolicLink(site) ? Form.LINK : Form.FOLDER;
        }

        /** The generation that the link points to. */
        private Optional<String> slot() throws IOException {
            if (!Files.isSymbolicLink(site)) {
                return Optional.empty();
            }
            Path target = Files.readSymbolicLink(site);
            return SLOTS.stream().filter(slot -> target.equals(relative(slot))).findFirst();
        }

        /** What the link says: relative, so that the folder around it can be moved. */
        private Path relative(String slot) {
            return site.getFileSystem().getPath(home.getFileName().toString(), slot);
        }

        private void refuseWhatIsNotOurs() throws OutputRefused, IOException {
            if (!exists(site) || slot().isPresent() || (isFolder(site) && FileTree.isEmpty(site))) {
                return;
            }
            if (!isFolder(site) || !exists(plain())) {
                throw refusal(site);
            }
            Optional<String> stranger = stranger();
            if (stranger.isPresent()) {
                throw new OutputRefused(Message.of("output.stranger", shown, stranger.get()));
            }
        }

        /** A file in the real folder that its checksums do not name: somebody put it there. */
        private Optional<String> stranger() throws IOException {
            FileTree tree = FileTree.of(site);
            if (tree.leaves().stream().noneMatch(leaf -> leaf.path().equals(Checksums.FILE))) {
                return tree.leaves().stream().map(FileTree.Leaf::path).findFirst();
            }
            Checksums checksums = Checksums.read(site);
            return tree.leaves().stream()
                    .map(FileTree.Leaf::path)
                    .filter(path ->
                            !path.equals(Checksums.FILE) && !checksums.hashes().containsKey(path))
                    .filter(path -> !LITTER.contains(path.substring(path.lastIndexOf('/') + 1)))
                    .findFirst();
        }

        /** Deletes what earlier builds no longer need. Only called when the published site stands in its place. */
        private void clean() throws IOException {
            FileTree.delete(next());
            FileTree.delete(link());
            FileTree.delete(previous());
            FileTree.delete(old());
            if (Files.isSymbolicLink(site)) {
                Files.deleteIfExists(plain());
            } else {
                for (String slot : SLOTS) {
                    FileTree.delete(home.resolve(slot));
                }
            }
        }

        /** The form that this system allows. It may have no symbolic links, or grant them to few. */
        Form possible(Form wanted) throws IOException {
            if (wanted == Form.FOLDER || Files.isSymbolicLink(site)) {
                return wanted;
            }
            try {
                FileTree.delete(link());
                Files.createSymbolicLink(link(), relative(SLOTS.get(0)));
                return Form.LINK;
            } catch (UnsupportedOperationException | IOException none) {
                return Form.FOLDER;
            }
        }

        /** Lets readers see the staged site. */
        void show(Form possible) throws IOException {
            switch (possible) {
                case LINK -> showLink();
                case FOLDER -> showFolder();
            }
            step("settle");
            Disk.settleFolder(home);
            Disk.settleFolder(site.resolveSibling(""));
            step("clean");
            try {
                keep(old());
                clean();
            } catch (IOException left) {
                // Readers have the new site. The next build begins by cleaning, and tells if that is still not
                // possible.
                return;
            }
        }

        private void showLink() throws IOException {
            String idle = slot().filter(SLOTS.get(0)::equals).isPresent() ? SLOTS.get(1) : SLOTS.get(0);
            Path slot = home.resolve(idle);
            if (exists(slot)) {
                move(slot, old());
            }
            move(next(), slot);
            step("make the new link");
            FileTree.delete(link());
            Files.createSymbolicLink(link(), relative(idle));
            if (isFolder(site)) {
                // It was published in the other form. This once, readers may find nothing for an instant.
                move(site, previous());
            }
            move(link(), site);
        }

        private void showFolder() throws IOException {
            if (!exists(plain())) {
                step("mark the folder as Casebook's");
                Files.createFile(plain());
            }
            if (exists(site)) {
                move(site, previous());
            }
            move(next(), site);
        }

        /** A rename, which happens wholly or not at all. */
        private void move(Path from, Path to) throws IOException {
            step("rename " + from.getFileName() + " to " + to.getFileName());
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        private void step(String step) {
            steps.before(step);
        }
    }
}
