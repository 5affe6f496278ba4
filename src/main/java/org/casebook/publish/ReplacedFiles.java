package org.casebook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.casebook.files.FileTree;
import org.casebook.language.Message;

/** A few files that take the place of older ones when all of them are there, and each at once. */
public final class ReplacedFiles {
    private ReplacedFiles() {}

    /** Writes files. */
    public interface Writing {
        void into(Path folder) throws IOException;
    }

    /**
     * Writes some aside and puts them into a folder; what else is there stays.
     *
     * @return how many
     * @throws OutputRefused if no folder can be there, or a folder is in the place of a file
     */
    public static int in(Path folder, Writing writing) throws IOException, OutputRefused {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            throw new OutputRefused(Message.of("output.no-folder", folder));
        }
        Files.createDirectories(folder);
        Path aside = Files.createTempDirectory(folder, ".casebook");
        try {
            writing.into(aside);
            FileTree written = FileTree.ofFiles(aside);
            for (FileTree.Leaf leaf : written.leaves()) {
                if (Files.isDirectory(folder.resolve(leaf.path()))) {
                    throw new OutputRefused(Message.of("output.folder-for-file", folder.resolve(leaf.path())));
                }
            }
            for (FileTree.Leaf leaf : written.leaves()) {
                Files.move(written.resolve(leaf), folder.resolve(leaf.path()), StandardCopyOption.ATOMIC_MOVE);
            }
            return written.leaves().size();
        } finally {
            FileTree.delete(aside);
        }
    }
}
