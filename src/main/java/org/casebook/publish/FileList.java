package org.casebook.publish;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.casebook.files.FileTree;

/**
 * The list on a page of all files that are no pages, so that whoever copies a site by its links gets all of it: what
 * scripts load and what only addresses of other sites name is linked nowhere else.
 */
public final class FileList {
    private static final String PLACE = "<ul class=\"file-list\" id=\"files\"></ul>";
    private static final String NOT_FOUND = "404.html";

    private final Path site;
    private final Collection<String> folders;

    /**
     * Lists for a site.
     *
     * @param folders where the pages of each language stand, with a slash at its end; empty for the root
     */
    public FileList(Path site, Collection<String> folders) {
        this.site = site;
        this.folders = folders;
    }

    /**
     * Fills in the list on the page of each language: the files of its folder, without those of another's.
     *
     * @param page the page, relative to each folder
     */
    public void write(String page) throws IOException {
        List<String> files = FileTree.ofFiles(site).leaves().stream()
                .map(FileTree.Leaf::path)
                .filter(path -> !path.endsWith(".html") || path.equals(NOT_FOUND))
                .toList();
        for (String folder : folders) {
            write(
                    site.resolve(folder + page),
                    files.stream()
                            .filter(path -> path.startsWith(folder) && !isOfAnother(path, folder))
                            .map(path -> path.substring(folder.length()))
                            .toList());
        }
    }

    private boolean isOfAnother(String path, String folder) {
        return folders.stream().anyMatch(other -> other.length() > folder.length() && path.startsWith(other));
    }

    /** A page of the publication's own may have no such list. */
    private static void write(Path page, List<String> files) throws IOException {
        String html = Files.readString(page);
        String items = files.stream()
                .map(FileList::item)
                .collect(Collectors.joining("", "<ul class=\"file-list\" id=\"files\">\n", "</ul>"));
        Files.writeString(page, html.replace(PLACE, items));
    }

    private static String item(String path) {
        return "<li><a href=\"" + address(path) + "\">" + escaped(path) + "</a></li>\n";
    }

    private static String address(String path) {
        try {
            return escaped(new URI(null, null, "/" + path, null).toASCIIString().substring(1));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("A path is no address: " + path, impossible);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
