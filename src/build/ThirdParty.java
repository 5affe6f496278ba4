import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Says in the program's jar which libraries come with it, under which licences, and with which licence texts: THIRD-PARTY.txt for
 * people, a CycloneDX software bill of materials for machines. The build runs this file as it is, after the libraries were
 * copied beside the jar:
 *
 * <pre>java src/build/ThirdParty.java TREE LIBRARIES THIRD-PARTY CLASSES</pre>
 *
 * <p>TREE is what Maven resolved (dependency:tree as TGF), LIBRARIES the folder of jars, THIRD-PARTY the folder with libraries.csv
 * and the texts that jars lack, CLASSES what is packed. The build fails, with every reason at once, where a library has no
 * line in libraries.csv, a licence nobody has looked at, or no text. The same input gives the same bytes: no clock, no random number.
 */
public final class ThirdParty {
    /** Licences that may be shipped beside a program under Apache-2.0, by their SPDX names. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "Unicode-3.0", "OFL-1.1", "LGPL-3.0-or-later", "Bitstream-Vera", "blessing");

    private static final Pattern TEXT =
            Pattern.compile("(?i)(.*/)?[^/]*(licen[sc]e|notice|copying)[^/]*(?<!\\.class|\\.java)");

    private static final Comparator<Library> BY_NAME =
            Comparator.comparing(Library::name).thenComparing(Library::version);

    private ThirdParty() {}

    /** A resolved library. */
    private record Library(String group, String artifact, String version, String scope) {
        static Library parse(String coordinates) {
            String[] parts = coordinates.split(":", -1);
            String scope = parts.length > 4 ? parts[parts.length - 1] : "";
            int version = parts.length > 4 ? parts.length - 2 : parts.length - 1;
            return new Library(parts[0], parts[1], parts[version], scope);
        }

        String name() {
            return group + ":" + artifact;
        }

        String jar() {
            return artifact + "-" + version + ".jar";
        }

        String purl() {
            return "pkg:maven/" + group + "/" + artifact + "@" + version + "?type=jar";
        }

        /** Scripts for browsers are not beside the jar but in it. */
        boolean packed() {
            return group.startsWith("org.webjars");
        }

        boolean ships() {
            return packed() || scope.equals("compile") || scope.equals("runtime");
        }
    }

    /** A line of libraries.csv. */
    private record Entry(String library, String licence, List<String> texts, String source) {
        static Entry parse(String line) {
            String[] cells = line.split(",", -1);
            List<String> texts = cells[2].isEmpty() ? List.of() : List.of(cells[2].split(";", -1));
            return new Entry(cells[0], cells[1], texts, cells[3]);
        }

        Stream<String> licences() {
            return Arrays.stream(licence.split(" AND ", -1));
        }
    }

    /** What Maven resolved: the program itself, its libraries, and who asks for whom. */
    private record Tree(Library program, List<Library> libraries, Map<Library, Set<Library>> asks) {
        static Tree read(Path file) throws IOException {
            Map<String, Library> nodes = new LinkedHashMap<>();
            Map<Library, Set<Library>> asks = new HashMap<>();
            boolean edges = false;
            for (String line : Files.readAllLines(file)) {
                String[] words = line.split(" ", 3);
                if (line.startsWith("#")) {
                    edges = true;
                } else if (edges) {
                    asks.computeIfAbsent(nodes.get(words[0]), from -> new TreeSet<>(BY_NAME))
                            .add(nodes.get(words[1]));
                } else {
                    nodes.put(words[0], Library.parse(words[1]));
                }
            }
            List<Library> all = List.copyOf(nodes.values());
            List<Library> shipped = all.stream().skip(1).filter(Library::ships).sorted(BY_NAME).toList();
            return new Tree(all.get(0), shipped, asks);
        }

        List<Library> asked(Library by) {
            return asks.getOrDefault(by, Set.of()).stream().filter(libraries::contains).toList();
        }
    }

    public static void main(String[] arguments) throws IOException {
        Tree tree = Tree.read(Path.of(arguments[0]));
        Path jars = Path.of(arguments[1]);
        Path thirdParty = Path.of(arguments[2]);
        Path target = Path.of(arguments[3], "META-INF");
        Map<String, Entry> entries = entries(thirdParty.resolve("libraries.csv"));
        Map<Library, Map<String, byte[]>> texts = new TreeMap<>(BY_NAME);
        List<String> faults = new ArrayList<>();
        for (Library library : tree.libraries()) {
            Entry entry = entries.get(library.name());
            if (entry == null) {
                faults.add(library.name() + " ships and has no line in " + thirdParty.resolve("libraries.csv")
                        + ". Look up its licence, and add one.");
                continue;
            }
            entry.licences().filter(licence -> !ALLOWED.contains(licence)).forEach(licence -> faults.add(
                    library.name() + " is under \"" + licence + "\", which is not among the licences that may ship."
                            + " Do without the library, or have the licence looked at and add it to ThirdParty.java."));
            texts.put(library, texts(library, entry, jars, thirdParty.resolve("licences"), faults));
        }
        if (!faults.isEmpty()) {
            faults.forEach(System.err::println);
            System.exit(1);
        }
        write(tree, entries, texts, jars, thirdParty, target);
    }

    private static Map<String, Entry> entries(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(Entry::parse)
                .collect(Collectors.toMap(Entry::library, entry -> entry));
    }

    /** The licence texts of a library, by file name: those in its jar, and those that it should have had there. */
    private static Map<String, byte[]> texts(
            Library library, Entry entry, Path jars, Path licences, List<String> faults) throws IOException {
        Map<String, byte[]> texts = new TreeMap<>();
        Path jar = jars.resolve(library.jar());
        if (Files.exists(jar)) {
            texts.putAll(inside(jar));
        } else if (!library.packed()) {
            faults.add(library.name() + ": " + jar + " is not there.");
        }
        for (String text : entry.texts()) {
            texts.put(text + ".txt", Files.readAllBytes(licences.resolve(text + ".txt")));
        }
        if (texts.isEmpty()) {
            faults.add(library.name() + " has no licence text in its jar. Put one into " + licences
                    + ", and name it in libraries.csv.");
        }
        return texts;
    }

    private static Map<String, byte[]> inside(Path jar) throws IOException {
        Map<String, byte[]> texts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                if (!entry.isDirectory() && TEXT.matcher(entry.getName()).matches()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        String name = fileName(entry.getName());
                        texts.put(texts.containsKey(name) ? entry.getName().replace('/', '-') : name, in.readAllBytes());
                    }
                }
            }
        }
        return texts;
    }

    private static String fileName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.contains(".") ? name : name + ".txt";
    }

    private static void write(
            Tree tree, Map<String, Entry> entries, Map<Library, Map<String, byte[]>> texts, Path jars, Path known, Path target)
            throws IOException {
        Path folder = target.resolve("third-party");
        empty(folder);
        StringBuilder list = new StringBuilder(HEAD);
        for (Library library : tree.libraries()) {
            Entry entry = entries.get(library.name());
            list.append('\n').append(library.name()).append(' ').append(library.version()).append('\n');
            list.append("  ").append(entry.licence()).append('\n');
            list.append("  ").append(entry.source()).append('\n');
            Path own = Files.createDirectories(folder.resolve(library.artifact()));
            for (Map.Entry<String, byte[]> text : texts.get(library).entrySet()) {
                Files.write(own.resolve(text.getKey()), text.getValue());
                list.append("  third-party/" + library.artifact() + "/" + text.getKey()).append('\n');
            }
        }
        list.append(data(known, folder));
        Files.writeString(target.resolve("THIRD-PARTY.txt"), list);
        Path sbom = Files.createDirectories(target.resolve("sbom")).resolve("casebook.cdx.json");
        Files.writeString(sbom, sbom(tree, entries, jars));
    }

    /** Data of others from which files of the program were made; they are no libraries, and have lines in data.csv. */
    private static String data(Path known, Path folder) throws IOException {
        Path file = known.resolve("data.csv");
        if (!Files.exists(file)) {
            return "";
        }
        StringBuilder list = new StringBuilder(DATA_HEAD);
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            list.append('\n').append(cells[0]).append(", ").append(cells[1]).append('\n');
            list.append("  ").append(cells[2]).append('\n');
            list.append("  ").append(cells[4]).append('\n');
            if (!cells[3].isEmpty()) {
                Path text = Files.createDirectories(folder.resolve(cells[3])).resolve("LICENSE.txt");
                Files.copy(known.resolve("licences").resolve(cells[3] + ".txt"), text);
                list.append("  third-party/").append(cells[3]).append("/LICENSE.txt").append('\n');
            }
        }
        return list.toString();
    }

    private static final String DATA_HEAD =
            """

            The data that files of Casebook were made from
            ==============================================
            """;

    private static final String HEAD =
            """
            The libraries that come with Casebook
            =====================================

            Casebook itself is under Apache-2.0 (LICENSE). Each library below keeps its own licence; the texts stand in the
            folder third-party, as the library's jar has them, or as its project publishes them where the jar has none.

            VectorGraphics2D is under the GNU Lesser General Public License: it stands unchanged in a jar of its own, which
            may be replaced by another version of it, and its source is at the address given.
            """;

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    // CycloneDX 1.6, https://cyclonedx.org/docs/1.6/json/. Neither serial number nor time: the same libraries, the same bytes.

    private static String sbom(Tree tree, Map<String, Entry> entries, Path jars) throws IOException {
        List<String> components = new ArrayList<>();
        List<String> dependencies = new ArrayList<>();
        dependencies.add(dependency(tree, tree.program()));
        for (Library library : tree.libraries()) {
            components.add(component(library, entries.get(library.name()), jars));
            dependencies.add(dependency(tree, library));
        }
        return """
                {
                  "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
                  "bomFormat": "CycloneDX",
                  "specVersion": "1.6",
                  "version": 1,
                  "metadata": {
                    "component": {"type": "application", "bom-ref": %s, "group": %s, "name": %s, "version": %s,
                      "purl": %s, "licenses": [{"license": {"id": "Apache-2.0"}}]}
                  },
                  "components": [
                    %s
                  ],
                  "dependencies": [
                    %s
                  ]
                }
                """
                .formatted(
                        quoted(tree.program().purl()),
                        quoted(tree.program().group()),
                        quoted(tree.program().artifact()),
                        quoted(tree.program().version()),
                        quoted(tree.program().purl()),
                        String.join(",\n    ", components),
                        String.join(",\n    ", dependencies));
    }

    private static String component(Library library, Entry entry, Path jars) throws IOException {
        return "{\"type\": \"library\", \"bom-ref\": " + quoted(library.purl()) + ", \"group\": " + quoted(library.group())
                + ", \"name\": " + quoted(library.artifact()) + ", \"version\": " + quoted(library.version())
                + ", \"scope\": \"required\",\n      " + hashes(library, jars)
                + "\"licenses\": [" + licences(entry) + "],\n      \"purl\": " + quoted(library.purl())
                + ",\n      \"externalReferences\": [{\"type\": \"vcs\", \"url\": " + quoted(entry.source()) + "}]}";
    }

    /** Of a script only a part ships, so the hash of its jar would say nothing of it. */
    private static String hashes(Library library, Path jars) throws IOException {
        return library.packed()
                ? ""
                : "\"hashes\": [{\"alg\": \"SHA-256\", \"content\": " + quoted(sha256(jars.resolve(library.jar())))
                        + "}],\n      ";
    }

    private static String licences(Entry entry) {
        return entry.licences().count() == 1
                ? "{\"license\": {\"id\": " + quoted(entry.licence()) + "}}"
                : "{\"expression\": " + quoted(entry.licence()) + "}";
    }

    private static String dependency(Tree tree, Library library) {
        return "{\"ref\": " + quoted(library.purl()) + ", \"dependsOn\": ["
                + tree.asked(library).stream()
                        .map(asked -> quoted(asked.purl()))
                        .collect(Collectors.joining(", "))
                + "]}";
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
