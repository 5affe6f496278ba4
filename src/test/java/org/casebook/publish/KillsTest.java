package org.casebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casebook.files.Checksums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that publishes is killed by the system at a step, as by a power button: 20 times over all steps of writing,
 * switching and cleaning. {@code src/build/kills.py} kills whole builds, 200 times.
 */
class KillsTest {
    private static final int KILLS = 20;

    @TempDir
    private Path temporary;

    @Test
    void whateverStepAProcessIsKilledAtTheSiteIsTheOldOneOrTheNew() throws Exception {
        publish("0", -1);
        Set<String> killedAt = new TreeSet<>();
        String stands = "0";
        int step = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            String text = String.valueOf(kill);
            String at = publish(text, step);
            if (at.equals("done")) {
                // All steps were tried; begin again.
                stands = text;
                step = 0;
                at = publish(text + " again", step);
                text += " again";
            }
            killedAt.add(at);
            String found = text();
            assertThat(found).as("killed before: %s", at).isIn(stands, text);
            assertThat(Checksums.of(site().toRealPath())).isEqualTo(Checksums.read(site()));
            stands = found;
            step++;
        }
        publish("last", -1);
        assertThat(text()).isEqualTo("last");
        assertThat(killedAt)
                .contains("write 0", "write 4", "make the new link", "rename link to site", "settle", "clean");
    }

    private Path site() {
        return temporary.resolve("site");
    }

    /** What every file of the site says. */
    private String text() throws IOException {
        Set<String> texts = new TreeSet<>();
        try (Stream<Path> files = Files.list(site().toRealPath())) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".txt")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        assertThat(texts).as("one site, no mixture").hasSize(1);
        return texts.iterator().next();
    }

    /** Publishes in a process of its own, kills it at a step, and tells which that was. */
    private String publish(String text, int step) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        place(Generations.class) + File.pathSeparator + place(PublishSlowly.class),
                        PublishSlowly.class.getName(),
                        site().toString(),
                        Form.LINK.name(),
                        text,
                        String.valueOf(step))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String last = "";
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("waiting")) {
                    process.destroyForcibly().waitFor();
                    return last;
                }
                last = line;
            }
        }
        assertThat(process.waitFor()).isZero();
        return last;
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
