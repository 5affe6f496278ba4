package org.casebook.serve;

import java.io.IOException;
import java.nio.file.Path;
import org.casebook.inputs.Inputs;

/**
 * Waits for changes. It looks instead of being told by the system: that is the same everywhere, also on disks of other machines,
 * and a hundred files are looked at in a few milliseconds.
 */
public final class Watch {
    private static final long PAUSE_MILLISECONDS = 100;

    private final Path publication;
    private Inputs seen;

    private Watch(Path publication, Inputs seen) {
        this.publication = publication;
        this.seen = seen;
    }

    /** Begins with the files of a publication as they are. */
    public static Watch of(Path publication) throws IOException {
        return new Watch(publication, Inputs.of(publication));
    }

    /** Waits until something is another than it was when this was last done, and for a moment stays so. */
    public void awaitChange() throws IOException, InterruptedException {
        while (seen.changes().isEmpty()) {
            Thread.sleep(PAUSE_MILLISECONDS);
        }
        Inputs now = Inputs.of(publication);
        Thread.sleep(PAUSE_MILLISECONDS);
        // An editor that is still writing changes it again.
        while (!now.changes().isEmpty()) {
            now = Inputs.of(publication);
            Thread.sleep(PAUSE_MILLISECONDS);
        }
        seen = now;
    }
}
