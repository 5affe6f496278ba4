package org.casebook.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.casebook.files.FileTree;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier build left in the folder that a build writes in. Its files are marked with a time that no file has: one
 * that still has it when the build is done was not written again.
 *
 * @param folder the folder
 */
record Leftovers(Path folder) {
    /** The first second of 2000: a whole even one, which every file system can keep. */
    private static final FileTime MARK = FileTime.fromMillis(946_684_800_000L);

    /** Marks all that is in a folder; what is no file is deleted. */
    static Leftovers in(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    Files.setLastModifiedTime(file, MARK);
                }
                // One that cannot be marked could not be told from what the build writes.
                if (!Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).equals(MARK)) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new Leftovers(folder);
    }

    /** Deletes what was not written again, and folders in which nothing is left. */
    void clear() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.lastModifiedTime().equals(MARK)) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                if (!visited.equals(folder) && FileTree.isEmpty(visited)) {
                    Files.delete(visited);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
