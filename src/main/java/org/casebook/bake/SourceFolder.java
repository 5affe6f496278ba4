package org.casebook.bake;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/** Lists a folder of the site's source by JBake's rule: hidden files and folders marked {@code .jbakeignore} are left out. */
public final class SourceFolder {
    private final SortedSet<String> files = new TreeSet<>();
    private final SortedSet<String> hiddenFolders = new TreeSet<>();

    private SourceFolder() {}

    public static SourceFolder list(Path folder) {
        SourceFolder listed = new SourceFolder();
        listed.add(folder.toFile(), "");
        return listed;
    }

    /** Whether JBake bakes the file into a page. */
    public static boolean isPage(String path) {
        return path.endsWith(".md") || path.endsWith(".html");
    }

    public SortedSet<String> files() {
        return files;
    }

    /** Hidden folders, not looked into. JBake leaves them out of the assets, but publishes those in the content. */
    public SortedSet<String> hiddenFolders() {
        return hiddenFolders;
    }

    private void add(File folder, String prefix) {
        File[] children = folder.listFiles();
        if (children == null || new File(folder, ".jbakeignore").exists()) {
            return;
        }
        Arrays.sort(children);
        for (File child : children) {
            String path = prefix + child.getName();
            if (child.isDirectory()) {
                if (child.isHidden() && !new File(child, ".jbakeignore").exists()) {
                    hiddenFolders.add(path);
                } else {
                    add(child, path + "/");
                }
            } else if (!child.isHidden()) {
                files.add(path);
            }
        }
    }

    static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
