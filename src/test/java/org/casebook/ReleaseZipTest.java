package org.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.IOUtils;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The release that needs no Maven, by the program that the build runs. That it runs is tried by {@code src/build/try-release.sh}. */
class ReleaseZipTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s#]+)");
    private static final String NAME = "casebook-1.2.3";

    @TempDir
    private Path folder;

    private Path root;
    private Path target;

    /** A checkout with the documents of this one, small libraries, and what must not be handed on. */
    @BeforeEach
    void checkout() throws IOException {
        root = folder.resolve("checkout");
        target = folder.resolve("checkout/target");
        write("casebook", "#!/bin/sh\n");
        write("src/launcher/java-options.txt", "any -1 - - - - -Xmx1g\n");
        for (Path document : DocumentsTest.documents()) {
            write(document.toString(), Files.readString(document));
        }
        write("docs/shared-words.csv", Files.readString(Path.of("docs", "shared-words.csv")));
        write("LICENSE", "Licence\n");
        write("target/casebook.jar", "the program");
        write("target/lib/quay-2.1.jar", "a library");
        write("target/lib/ferry-1.0.jar", "another");
        write("target/classes/META-INF/THIRD-PARTY.txt", "ferry, quay\n");
        write("target/classes/META-INF/third-party/ferry/LICENSE.txt", "MIT\n");
        write("target/classes/META-INF/sbom/casebook.cdx.json", "{}\n");
        write("data/people.csv", "person_id,name\nbuoy-anna,Anna Buoy\n");
        write("data/releases/1.0.0/people.csv", "person_id,name\nbuoy-anna,Anna Buoy\n");
        write("site/content/about.md", "Anna Buoy\n");
        write("charts/font.ttf", "letters");
        write("people.md", "Anna Buoy\n");
        write("docs/interviews.md", "Anna Buoy\n");
        write("docs/decisions/interviews.md", "Anna Buoy\n");
        write("docs/people/README.md", "Anna Buoy\n");
        write("target/site/index.html", "Anna Buoy\n");
        write("target/lib/people.csv", "Anna Buoy\n");
    }

    @Test
    void itHoldsTheProgramAndItsLicencesAndNothingOfAPublication() throws Exception {
        Map<String, String> texts = texts(make("UTC"));
        assertThat(texts)
                .containsEntry(NAME + "/casebook", "#!/bin/sh\n")
                .containsEntry(NAME + "/casebook.jar", "the program")
                .containsEntry(NAME + "/lib/java-options.txt", "any -1 - - - - -Xmx1g\n")
                .containsEntry(NAME + "/lib/ferry-1.0.jar", "another")
                .containsEntry(NAME + "/lib/quay-2.1.jar", "a library")
                .containsEntry(NAME + "/LICENSE", "Licence\n")
                .containsEntry(NAME + "/THIRD-PARTY.txt", "ferry, quay\n")
                .containsEntry(NAME + "/third-party/ferry/LICENSE.txt", "MIT\n")
                .containsEntry(NAME + "/sbom/casebook.cdx.json", "{}\n")
                .containsKeys(NAME + "/README.md", NAME + "/docs/publishing.md", NAME + "/docs/threat-model.ru.md");
        assertThat(texts.values()).noneMatch(text -> text.contains("Anna Buoy"));
        assertThat(texts.keySet()).noneMatch(path -> path.matches(".*/(data|site|charts|people)/.*"));
    }

    @Test
    void everyDocumentIsInItAndItsLinksLeadToOthers() throws Exception {
        Map<String, String> texts = texts(make("UTC"));
        for (Path document : DocumentsTest.documents()) {
            String path = NAME + "/" + document;
            assertThat(texts).containsKey(path);
            Matcher links = LINK.matcher(texts.getOrDefault(path, ""));
            while (links.find()) {
                String to =
                        Path.of(path).resolveSibling(links.group(1)).normalize().toString();
                assertThat(links.group(1).startsWith("http")
                                || texts.keySet().stream().anyMatch(file -> (file + "/").startsWith(to + "/")))
                        .as("%s in %s", links.group(1), document)
                        .isTrue();
            }
        }
    }

    @Test
    void theLauncherCanBeRunAndAllElseCanBeRead() throws Exception {
        for (ZipArchiveEntry entry : entries(make("UTC"))) {
            String path = entry.getName();
            int mode = path.endsWith("/") ? 040755 : path.endsWith("/casebook") ? 0100755 : 0100644;
            assertThat(entry.getUnixMode()).as(path).isEqualTo(mode);
            assertThat(entry.getMethod()).as(path).isEqualTo(ZipArchiveEntry.STORED);
        }
    }

    @Test
    void itIsTheSameBytesAgain() throws Exception {
        byte[] first = Files.readAllBytes(make("UTC"));
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
            }
        }
        assertThat(make("Asia/Almaty")).hasBinaryContent(first);
    }

    private Path make(String timeZone) throws Exception {
        String libraries = Stream.of(ZipArchiveEntry.class, IOUtils.class, StringUtils.class)
                .map(ReleaseZipTest::jar)
                .collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=UTC",
                        "-cp",
                        libraries,
                        Path.of("src", "build", "Release.java").toString(),
                        root.toString(),
                        target.toString(),
                        "1.2.3",
                        "2011-10-10T00:00:00Z")
                .redirectErrorStream(true);
        program.environment().put("TZ", timeZone);
        Process process = program.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(words).isZero();
        return target.resolve(NAME + ".zip");
    }

    private static String jar(Class<?> one) {
        try {
            return Path.of(one.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> texts(Path file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            Map<String, String> texts = new TreeMap<>();
            for (ZipArchiveEntry entry : entries) {
                if (!entry.isDirectory()) {
                    texts.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return texts;
        }
    }

    private static List<ZipArchiveEntry> entries(Path file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            return new ArrayList<>(Collections.list(zip.getEntries()));
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
