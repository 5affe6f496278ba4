package org.casebook.chart.spec;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The specifications that every publication has unless it says otherwise: a folder on the class path, whether that is a
 * jar or a folder of classes.
 *
 * @param root the folder's name on the class path, without slashes at its ends
 */
public record PackedSpecs(ClassLoader loader, String root) {

    static PackedSpecs ofCasebook() {
        return new PackedSpecs(PackedSpecs.class.getClassLoader(), "casebook/charts");
    }

    /** The bytes of each by its file name. */
    SortedMap<String, byte[]> read() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (URL url : Collections.list(loader.getResources(root))) {
            if (url.openConnection() instanceof JarURLConnection connection) {
                // The loader keeps its own handle; a cached one of ours would lock the jar for the life of the JVM.
                connection.setUseCaches(false);
                try (JarFile jar = connection.getJarFile()) {
                    for (JarEntry entry : Collections.list(jar.entries())) {
                        if (entry.getName().startsWith(root + "/") && isSpec(entry.getName())) {
                            try (InputStream in = jar.getInputStream(entry)) {
                                files.put(entry.getName().substring(root.length() + 1), in.readAllBytes());
                            }
                        }
                    }
                }
            } else {
                addFolder(folder(url), files);
            }
        }
        return files;
    }

    private static void addFolder(Path folder, SortedMap<String, byte[]> files) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(path -> isSpec(path.toString())).toList()) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        }
    }

    private static boolean isSpec(String name) {
        return name.endsWith(ChartSpecs.EXTENSION);
    }

    private static Path folder(URL url) throws IOException {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IOException("Cannot list " + url, e);
        }
    }
}
