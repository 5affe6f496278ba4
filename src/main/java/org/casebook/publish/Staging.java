package org.casebook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.casebook.files.Checksums;
import org.casebook.files.FileTree;

/**
 * A site that is being made and that no reader sees: a folder on the same file system as the published one. It may hold files of an
 * earlier build, which {@link #complete()} deletes if they were not written again. Closed without {@link #publish()}, it is
 * gone, and what was published before is untouched.
 */
public final class Staging implements AutoCloseable {
    private final Generations.Place place;
    private final Leftovers leftovers;
    private final Form form;
    private final Generations.Lock lock;
    private boolean complete;
    private boolean published;
    private boolean closed;

    Staging(Generations.Place place, Leftovers leftovers, Form form, Generations.Lock lock) {
        this.place = place;
        this.leftovers = leftovers;
        this.form = form;
        this.lock = lock;
    }

    /** Where to write the site. */
    public Path folder() {
        return place.next();
    }

    /** Says that the site is written: from now on the folder holds it and nothing else. */
    public void complete() throws IOException {
        if (!complete) {
            leftovers.clear();
            complete = true;
        }
    }

    /**
     * Writes the checksums, and lets readers see the site: at once, or not at all where every byte is as it was.
     *
     * @throws IOException if the disk fails, or the site holds a symbolic link
     */
    public Published publish() throws IOException {
        if (published || closed) {
            throw new IllegalStateException("A site is published once, before its staging folder is closed.");
        }
        published = true;
        complete();
        FileTree written = FileTree.ofFiles(folder());
        Checksums.of(written).write(folder());
        FileTree staged = written.with(Checksums.FILE);
        Form possible = place.possible(form);
        Optional<Path> live = place.live();
        if (live.isEmpty()) {
            Disk.settle(staged);
            place.show(possible);
            return new Published(
                    Published.Outcome.FIRST, possible, staged.leaves().size(), 0, 0, 0);
        }
        Difference difference = Difference.between(FileTree.of(live.get()), staged);
        if (difference.isNone() && place.form() == possible) {
            place.keep(folder());
            return result(Published.Outcome.UNCHANGED, possible, difference);
        }
        for (FileTree.Leaf leaf : difference.kept()) {
            Files.setLastModifiedTime(staged.resolve(leaf), leaf.modified());
        }
        Disk.settle(staged);
        place.show(possible);
        return result(Published.Outcome.SWITCHED, possible, difference);
    }

    /** Remembers what was published, for the next build to see whether it has anything to do. */
    public void remember(LastBuild build) throws IOException {
        if (!published || closed) {
            throw new IllegalStateException("What is remembered was published, and is nobody else's to change.");
        }
        place.remember(build);
    }

    private static Published result(Published.Outcome outcome, Form form, Difference difference) {
        return new Published(
                outcome,
                form,
                difference.added(),
                difference.changed(),
                difference.removed(),
                difference.kept().size());
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            // Once the lock is gone, the folder is another build's.
            try (lock) {
                FileTree.delete(folder());
            }
        }
    }
}
