package org.casebook.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.casebook.files.FileTree;

/**
 * Waits until what was written is on the disk. Without it a power cut soon after the switch could leave a link to a folder
 * of empty files: the system writes what was renamed before what was written.
 */
final class Disk {
    /** A disk that takes longer than this is asked file by file, which tells what is wrong with it. */
    private static final long PATIENCE_SECONDS = 600;

    private Disk() {}

    /** Waits for every file of a folder, and for the folders that name them. */
    static void settle(FileTree tree) throws IOException {
        if (!settlesAtOnce(tree.folder())) {
            tree.each(leaf -> settleFile(tree.resolve(leaf)));
            for (Path folder : folders(tree)) {
                settleFolder(folder);
            }
        }
    }

    /** One request for the whole file system, which Linux knows and Java does not, is many times quicker than one a file. */
    private static boolean settlesAtOnce(Path folder) throws IOException {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            return false;
        }
        try {
            Process sync = new ProcessBuilder(List.of("sync", "-f", folder.toString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return sync.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && sync.exitValue() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Publishing was stopped.", stopped);
        }
    }

    private static Path settleFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return file;
    }

    /** Windows has no such request, and keeps names by itself. */
    static void settleFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unknown) {
            if (!Files.isDirectory(folder)) {
                throw unknown;
            }
        }
    }

    private static Set<Path> folders(FileTree tree) {
        Set<Path> folders = new TreeSet<>(Set.of(tree.folder()));
        for (FileTree.Leaf leaf : tree.leaves()) {
            Path folder = tree.resolve(leaf).getParent();
            while (folder != null && folders.add(folder)) {
                folder = folder.getParent();
            }
        }
        folders.removeIf(folder -> !folder.startsWith(tree.folder()));
        return folders;
    }
}
