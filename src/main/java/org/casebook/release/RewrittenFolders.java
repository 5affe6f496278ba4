package org.casebook.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.casebook.files.FileTree;

/**
 * Puts rewritten releases in the place of the old ones. All of them are written first; then one rename decides that they
 * shall be the releases, and from there on every step can be taken again by whoever comes next: a machine that stops in
 * between loses nothing, and no old release is left beside a new one.
 */
public final class RewrittenFolders {
    /** The releases that shall take the place of others. */
    private static final String DECIDED = ".rewritten";

    private static final String OLD = ".old-";

    private final Path releases;
    private final Path decided;

    private RewrittenFolders(Path publication) {
        this.releases = publication.resolve(Release.FOLDER);
        this.decided = releases.resolve(DECIDED);
    }

    /** Whether a machine stopped while releases were put in their place. */
    static boolean areHalfInPlace(Path publication) {
        return Files.exists(new RewrittenFolders(publication).decided);
    }

    /**
     * Makes these the releases.
     *
     * @param rewritten a folder on the same disk that holds a folder for each
     */
    public static void replace(Path publication, Path rewritten) throws IOException {
        RewrittenFolders folders = new RewrittenFolders(publication);
        Files.move(rewritten, folders.decided, StandardCopyOption.ATOMIC_MOVE);
        folders.finish();
    }

    /** Goes on where a machine stopped. */
    public static void finish(Path publication) throws IOException {
        if (areHalfInPlace(publication)) {
            new RewrittenFolders(publication).finish();
        }
    }

    private void finish() throws IOException {
        for (Path folder : folders()) {
            Path place = releases.resolve(String.valueOf(folder.getFileName()));
            if (Files.exists(place)) {
                Files.move(place, decided.resolve(OLD + place.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
        }
        FileTree.delete(decided);
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(decided)) {
            return entries.filter(
                            folder -> !String.valueOf(folder.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
