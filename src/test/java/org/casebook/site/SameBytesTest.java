package org.casebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.casebook.cli.Casebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One input gives one site, wherever and whenever it is built. */
class SameBytesTest {
    @TempDir
    private Path folder;

    @Test
    void anotherTimeZoneLocaleUserAndWorkingDirectoryGiveTheSameBytes() throws IOException, InterruptedException {
        SortedMap<String, byte[]> here =
                PublishedSite.build(Path.of(""), folder.resolve("here")).content();
        SortedMap<String, byte[]> elsewhere = elsewhere(folder.resolve("elsewhere"));

        assertThat(elsewhere.keySet()).containsExactlyElementsOf(here.keySet());
        here.forEach((file, bytes) -> assertThat(Arrays.equals(bytes, elsewhere.get(file)))
                .as("%s has the same bytes", file)
                .isTrue());
    }

    /** In Turkish an i is no I, on Kiritimati it is tomorrow, and the C locale knows no letter beyond ASCII. */
    private SortedMap<String, byte[]> elsewhere(Path site) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("home of another"));
        Path told = folder.resolve("told.txt");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.home=" + home,
                "-Duser.name=another",
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                Casebook.class.getName(),
                "build",
                Path.of("").toAbsolutePath().toString(),
                "--out",
                site.toString(),
                // A real folder here, a link there: the form tells nothing of the bytes.
                "--plain"));
        builder.directory(home.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "Pacific/Kiritimati");
        builder.redirectErrorStream(true).redirectOutput(told.toFile());
        int exitCode = builder.start().waitFor();
        assertThat(exitCode).as(Files.readString(told)).isZero();
        return PublishedSite.at(site).content();
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
