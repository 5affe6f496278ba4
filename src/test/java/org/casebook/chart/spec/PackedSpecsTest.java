package org.casebook.chart.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedSpecsTest {
    @TempDir
    private Path temporary;

    @Test
    void specifications_are_found_in_a_jar() throws Exception {
        Path jar = temporary.resolve("with space.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("a/", "a/charts/", "a/charts/x.yaml", "a/charts/no.txt", "a/charts2/y.yaml")) {
                out.putNextEntry(new JarEntry(name));
                out.write(name.endsWith("/") ? new byte[0] : name.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(new PackedSpecs(loader, "a/charts").read())
                    .containsOnlyKeys("x.yaml")
                    .hasEntrySatisfying(
                            "x.yaml",
                            bytes -> assertThat(bytes)
                                    .asString(StandardCharsets.UTF_8)
                                    .isEqualTo("a/charts/x.yaml"));
        }
    }
}
