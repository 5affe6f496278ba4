import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Makes the release that needs Java only: a zip of the program, its libraries with their licences, the launcher and the documents.
 * The build runs this file as it is, with the libraries on the class path:
 *
 * <pre>java -cp 'TARGET/lib/*' src/build/Release.java ROOT TARGET VERSION TIME</pre>
 *
 * <p>The same input gives the same bytes: files stand in the order of their names, all of one time, with the modes said here, and
 * nothing is packed a second time, since another Java would pack it in other bytes. Nothing of a publication is in it, not even of
 * the one in ROOT: whoever hands the program on must not hand on their tables.
 */
public final class Release {
    private static final int FILE = 0100644;
    private static final int PROGRAM = 0100755;
    private static final int FOLDER = 040755;

    /** By name, since whatever else lies in these folders is nobody's but the publisher's. */
    private static final Pattern DOCUMENT = Pattern.compile("(README|CHANGELOG|CONTRIBUTING|SECURITY)\\.md|LICENSE"
            + "|docs/(architecture|data-for-analysts|glossary|libraries|publishing|translation|threat-model\\.(en|kk|ru))\\.md|docs/shared-words\\.csv"
            + "|docs/decisions/(README|\\d{4}-[a-z0-9-]+)\\.md");

    private static final Pattern LICENCE = Pattern.compile("THIRD-PARTY\\.txt|third-party/.+|sbom/.+");

    private Release() {}

    /** Writes TARGET/casebook-VERSION.zip. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        String name = "casebook-" + arguments[2];
        Path aside = target.resolve(name + ".zip.tmp");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(aside)) {
            zip.setMethod(ZipArchiveOutputStream.STORED);
            write(files(root, target), name, Instant.parse(arguments[3]).toEpochMilli(), zip);
        }
        Files.move(aside, target.resolve(name + ".zip"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Every file of the release, by its path in it. */
    private static Map<String, Path> files(Path root, Path target) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        files.put("casebook", root.resolve("casebook"));
        files.put("casebook.jar", target.resolve("casebook.jar"));
        files.put("lib/java-options.txt", root.resolve("src/launcher/java-options.txt"));
        add(target.resolve("lib"), Pattern.compile("[^/]+\\.jar"), "lib/", files);
        add(target.resolve("classes/META-INF"), LICENCE, "", files);
        for (Path document : List.of(root.resolve("docs"), root.resolve("docs/decisions"), root)) {
            String folder = slashes(root.relativize(document));
            try (Stream<Path> listed = Files.list(document)) {
                for (Path file : listed.filter(Files::isRegularFile).toList()) {
                    String path = (folder.isEmpty() ? "" : folder + "/") + file.getFileName();
                    if (DOCUMENT.matcher(path).matches()) {
                        files.put(path, file);
                    }
                }
            }
        }
        return files;
    }

    private static void add(Path folder, Pattern pattern, String prefix, Map<String, Path> files) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = slashes(folder.relativize(file));
                if (pattern.matcher(path).matches()) {
                    files.put(prefix + path, file);
                }
            }
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static void write(Map<String, Path> files, String name, long time, ZipArchiveOutputStream zip)
            throws IOException {
        for (String folder : folders(files.keySet(), name)) {
            put(folder, FOLDER, new byte[0], time, zip);
        }
        for (Map.Entry<String, Path> file : files.entrySet()) {
            int mode = file.getKey().equals("casebook") ? PROGRAM : FILE;
            put(name + "/" + file.getKey(), mode, Files.readAllBytes(file.getValue()), time, zip);
        }
    }

    private static Set<String> folders(Set<String> files, String name) {
        Set<String> folders = new TreeSet<>(Set.of(name + "/"));
        for (String file : files) {
            for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
                folders.add(name + "/" + file.substring(0, slash + 1));
            }
        }
        return folders;
    }

    private static void put(String path, int mode, byte[] bytes, long time, ZipArchiveOutputStream zip)
            throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(path);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        entry.setTime(time);
        entry.setUnixMode(mode);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        zip.putArchiveEntry(entry);
        zip.write(bytes);
        zip.closeArchiveEntry();
    }
}
