package org.casebook.bake;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The program's own templates, assets and messages: a folder on the class path, whether that is a jar or a folder of
 * classes.
 *
 * @param root the folder's name on the class path, without slashes at its ends
 */
record Defaults(ClassLoader loader, String root) {

    static Defaults ofCasebook() {
        return new Defaults(Defaults.class.getClassLoader(), "casebook/site");
    }

    Optional<byte[]> read(String path) throws IOException {
        try (InputStream in = loader.getResourceAsStream(root + "/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    /** Every file in the folder and below, relative to it. */
    SortedSet<String> list() throws IOException {
        SortedSet<String> files = new TreeSet<>();
        for (URL url : Collections.list(loader.getResources(root))) {
            if (url.openConnection() instanceof JarURLConnection connection) {
                // The loader keeps its own handle; a cached one of ours would lock the jar for the life of the JVM.
                connection.setUseCaches(false);
                try (JarFile jar = connection.getJarFile()) {
                    jar.stream()
                            .filter(entry ->
                                    !entry.isDirectory() && entry.getName().startsWith(root + "/"))
                            .forEach(entry -> files.add(entry.getName().substring(root.length() + 1)));
                }
            } else {
                addFilesBelow(folder(url), files);
            }
        }
        return files;
    }

    private static void addFilesBelow(Path folder, SortedSet<String> files) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .forEach(path -> files.add(SourceFolder.slashed(folder.relativize(path))));
        }
    }

    private static Path folder(URL url) throws IOException {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IOException("Cannot list " + url, e);
        }
    }
}
