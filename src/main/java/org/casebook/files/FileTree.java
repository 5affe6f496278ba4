package org.casebook.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.casebook.threads.Step;
import org.casebook.threads.Threads;
import org.jspecify.annotations.Nullable;

/**
 * The files beneath a folder.
 *
 * @param folder the folder
 * @param leaves every file in it, in the order of the code points of their paths, which is that of their UTF-8 bytes
 */
public record FileTree(Path folder, List<Leaf> leaves) {
    /** The order of code points. {@link String#compareTo} differs from it where surrogates are concerned. */
    public static final Comparator<String> CODE_POINTS = FileTree::compare;

    /**
     * A file.
     *
     * @param path from the folder, with slashes
     * @param size in bytes; {@link #NO_FILE} of a symbolic link and the like
     * @param modified when it was last changed
     */
    public record Leaf(String path, long size, FileTime modified) {}

    private static final long NO_FILE = -1;

    public FileTree {
        leaves = leaves.stream()
                .sorted(Comparator.comparing(Leaf::path, CODE_POINTS))
                .toList();
    }

    /** Lists a folder. Links are listed, never followed. */
    public static FileTree of(Path folder) throws IOException {
        List<Leaf> leaves = new ArrayList<>();
        int prefix = folder.toString().length() + 1;
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = file.toString().substring(prefix).replace(File.separatorChar, '/');
                long size = attributes.isRegularFile() ? attributes.size() : NO_FILE;
                leaves.add(new Leaf(path, size, attributes.lastModifiedTime()));
                return FileVisitResult.CONTINUE;
            }
        });
        return new FileTree(folder, leaves);
    }

    /**
     * Lists a folder of which everything is to be published.
     *
     * @throws IOException also if something in it is a symbolic link: what it points at could be anything
     */
    public static FileTree ofFiles(Path folder) throws IOException {
        FileTree tree = of(folder);
        for (Leaf leaf : tree.leaves) {
            if (leaf.size == NO_FILE) {
                throw new IOException(
                        tree.resolve(leaf) + " is neither a file nor a folder, so it cannot be published.");
            }
        }
        return tree;
    }

    /** The same without links and the like. */
    public FileTree files() {
        return new FileTree(
                folder, leaves.stream().filter(leaf -> leaf.size != NO_FILE).toList());
    }

    /** The same without some files. */
    public FileTree without(Predicate<String> paths) {
        return new FileTree(
                folder, leaves.stream().filter(leaf -> !paths.test(leaf.path())).toList());
    }

    /** The same with a file that was written since. */
    public FileTree with(String path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(folder.resolve(path), BasicFileAttributes.class);
        List<Leaf> all = new ArrayList<>(leaves);
        all.removeIf(leaf -> leaf.path().equals(path));
        all.add(new Leaf(path, attributes.size(), attributes.lastModifiedTime()));
        return new FileTree(folder, all);
    }

    /**
     * Path, size and time of change of every file, a line each: what differs wherever a file was written since. In
     * microseconds: many a program that copies files with their times cuts the rest.
     */
    public String listing() {
        StringBuilder listing = new StringBuilder();
        for (Leaf leaf : leaves) {
            listing.append(leaf.size())
                    .append(' ')
                    .append(leaf.modified().to(TimeUnit.MICROSECONDS))
                    .append(' ')
                    .append(leaf.path())
                    .append('\n');
        }
        return listing.toString();
    }

    public Path resolve(Leaf leaf) {
        return folder.resolve(leaf.path());
    }

    /** The results of some work on every file, in the order of the files, whichever was done first. */
    public <R> List<R> each(Step<Leaf, R, IOException> step) throws IOException {
        return Threads.each(leaves, step);
    }

    /** Deletes a file, a link or a folder with all that is in it, if it exists. Links are deleted, never followed. */
    public static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Whether nothing is in a folder. */
    public static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private static int compare(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        for (int i = 0; i < shared; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean high = Character.isSurrogate(a);
                return high == Character.isSurrogate(b) ? Character.compare(a, b) : high ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
