package org.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the jar says of the libraries that come with it, by the program that the build runs. */
class ThirdPartyTest {
    private static final Path TREE = Path.of("target", "libraries.tgf");
    private static final Path KNOWN = Path.of("src", "third-party");

    @TempDir
    private Path folder;

    @Test
    void everyLibraryThatShipsIsListedWithItsLicenceAndItsTexts() throws Exception {
        Path libraries = libraries();
        Told told = list(TREE, libraries, KNOWN, folder.resolve("one"));
        assertThat(told.words()).isEmpty();
        assertThat(told.exitCode()).isZero();
        list(TREE, libraries, KNOWN, folder.resolve("two"));

        String list = Files.readString(folder.resolve("one/META-INF/THIRD-PARTY.txt"));
        List<String> shipped = shipped();
        assertThat(shipped).hasSizeGreaterThan(40);
        assertThat(list.lines().filter(line -> line.matches("[^ ]+:[^ ]+ [^ ]+")))
                .containsExactlyElementsOf(shipped);
        list.lines()
                .filter(line -> line.startsWith("  third-party/"))
                .forEach(line -> assertThat(folder.resolve("one/META-INF").resolve(line.strip()))
                        .isNotEmptyFile());
        assertThat(components(folder.resolve("one/META-INF/sbom/casebook.cdx.json")))
                .containsExactlyElementsOf(shipped);
        assertThat(bytes(folder.resolve("one"))).isEqualTo(bytes(folder.resolve("two")));
    }

    /** The list is made of what Maven resolved; it must be of these very jars. */
    @Test
    void whatMavenResolvedIsWhatIsOnTheClassPath() throws IOException {
        Set<String> resolved = nodes().map(ThirdPartyTest::jar).collect(Collectors.toCollection(TreeSet::new));
        List<String> jars = classPath().stream()
                .map(path -> String.valueOf(path.getFileName()))
                .toList();
        assertThat(jars)
                .as("target/libraries.tgf is old where jars are missing in it; mvn process-resources writes it")
                .allMatch(jar -> resolved.contains(jar) || jar.startsWith("junit-platform-") || ofTheRunner(jar));
        assertThat(jars)
                .containsAll(shipped().stream()
                        .filter(library -> !library.startsWith("org.webjars"))
                        .map(ThirdPartyTest::jarOf)
                        .toList());
    }

    @Test
    void whatNobodyLookedAtFailsTheBuild() throws Exception {
        Path libraries = Files.createDirectories(folder.resolve("libraries"));
        for (String jar : List.of("ferry-1.0.jar", "quay-2.1.jar", "buoy-3.jar")) {
            new ZipOutputStream(Files.newOutputStream(libraries.resolve(jar))).close();
        }
        Path tree = folder.resolve("tree.tgf");
        Files.writeString(tree, """
                1 org.example:program:jar:1.0
                2 org.example:ferry:jar:1.0:compile
                3 org.example:quay:jar:2.1:runtime
                4 org.example:buoy:jar:3:compile
                5 org.example:only-for-tests:jar:4:test
                6 org.example:anchor:jar:5:compile
                #
                1 2 compile
                """);
        Path known = folder.resolve("known");
        Files.createDirectories(known.resolve("licences"));
        Files.writeString(known.resolve("licences/MIT.txt"), "The MIT License\n");
        Files.writeString(known.resolve("libraries.csv"), """
                library,licence,texts,source
                org.example:quay,MIT AND GPL-2.0-only,MIT,https://example.org/quay
                org.example:buoy,MIT,,https://example.org/buoy
                org.example:anchor,MIT,MIT,https://example.org/anchor
                """);

        Told told = list(tree, libraries, known, folder.resolve("out"));

        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.words().lines())
                .containsExactly(
                        "org.example:anchor: " + libraries.resolve("anchor-5.jar") + " is not there.",
                        "org.example:buoy has no licence text in its jar. Put one into " + known.resolve("licences")
                                + ", and name it in libraries.csv.",
                        "org.example:ferry ships and has no line in " + known.resolve("libraries.csv")
                                + ". Look up its licence, and add one.",
                        "org.example:quay is under \"GPL-2.0-only\", which is not among the licences that may ship. Do"
                                + " without the library, or have the licence looked at and add it to ThirdParty.java.");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void theJarHoldsTheLicenceOfTheProgram() {
        assertThat(Path.of("target", "classes", "META-INF", "LICENSE")).hasSameTextualContentAs(Path.of("LICENSE"));
    }

    private record Told(int exitCode, String words) {}

    private static Told list(Path tree, Path libraries, Path known, Path out) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        Path.of("src", "build", "ThirdParty.java").toString(),
                        tree.toString(),
                        libraries.toString(),
                        known.toString(),
                        out.toString())
                .redirectErrorStream(true)
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Told(process.waitFor(), words);
    }

    /** Every jar that the tests run with, whoever runs them. */
    private static List<Path> classPath() throws IOException {
        String manifest = "META-INF/MANIFEST.MF";
        return Collections.list(ThirdPartyTest.class.getClassLoader().getResources(manifest)).stream()
                .map(URL::toString)
                .filter(address -> address.startsWith("jar:file:"))
                .map(address -> Path.of(URI.create(address.substring(4, address.indexOf("!/")))))
                .distinct()
                .toList();
    }

    private static boolean ofTheRunner(String jar) {
        return Stream.of("surefire", "maven-surefire", "common-java5-", "byteBuddyAgent")
                .anyMatch(jar::startsWith);
    }

    /** The libraries that ship, as they stand beside the jar. */
    private Path libraries() throws IOException {
        Path libraries = Files.createDirectories(folder.resolve("jars"));
        Set<String> shipped =
                shipped().stream().map(ThirdPartyTest::jarOf).collect(Collectors.toCollection(TreeSet::new));
        for (Path jar : classPath()) {
            if (shipped.contains(String.valueOf(jar.getFileName()))) {
                Files.copy(jar, libraries.resolve(jar.getFileName()));
            }
        }
        return libraries;
    }

    private static Stream<String> nodes() throws IOException {
        assertThat(TREE).as("mvn process-resources writes it").exists();
        return Files.readAllLines(TREE).stream()
                .takeWhile(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.substring(line.indexOf(' ') + 1));
    }

    private static String jar(String coordinates) {
        String[] parts = coordinates.split(":", -1);
        return parts[1] + "-" + parts[parts.length - 2] + ".jar";
    }

    private static String jarOf(String library) {
        return library.substring(library.indexOf(':') + 1).replace(' ', '-') + ".jar";
    }

    /** What the program needs to run, and the script that is packed into it: name and version. */
    private static List<String> shipped() throws IOException {
        return nodes().filter(node -> node.matches(".*:(compile|runtime)|org\\.webjars.*"))
                .map(node -> node.split(":", -1))
                .map(parts -> parts[0] + ":" + parts[1] + " " + parts[parts.length - 2])
                .sorted(Comparator.comparing((String library) -> library.split(" ", -1)[0]))
                .toList();
    }

    /** The components of a bill of materials: name and version. */
    private static List<String> components(Path sbom) throws IOException {
        List<String> components = new ArrayList<>();
        try (JsonParser json = JsonFactory.builder().build().createParser(sbom.toFile())) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING && "bom-ref".equals(json.currentName())) {
                    String[] parts = json.getText().replace("pkg:maven/", "").split("[/@?]", -1);
                    components.add(parts[0] + ":" + parts[1] + " " + parts[2]);
                }
            }
        }
        return components.subList(1, components.size());
    }

    private static Map<String, String> bytes(Path out) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(out.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }
}
