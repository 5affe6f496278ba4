package org.casebook.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultsTest {
    @TempDir
    private Path temporary;

    @Test
    void files_are_found_in_a_jar() throws Exception {
        Path jar = temporary.resolve("with space.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name :
                    new String[] {"a/", "a/site/", "a/site/templates/", "a/site/templates/x.ftl", "a/site2/no"}) {
                out.putNextEntry(new JarEntry(name));
                if (!name.endsWith("/")) {
                    out.write(name.getBytes(StandardCharsets.UTF_8));
                }
                out.closeEntry();
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Defaults defaults = new Defaults(loader, "a/site");

            assertThat(defaults.list()).containsExactly("templates/x.ftl");
            assertThat(defaults.read("templates/x.ftl"))
                    .hasValueSatisfying(bytes ->
                            assertThat(bytes).asString(StandardCharsets.UTF_8).isEqualTo("a/site/templates/x.ftl"));
            assertThat(defaults.read("templates/y.ftl")).isEmpty();
        }
    }

    @Test
    void files_are_found_in_a_folder_of_classes() throws Exception {
        Defaults defaults = new Defaults(DefaultsTest.class.getClassLoader(), "org/casebook/bake/defaults");

        assertThat(defaults.list()).contains("assets/css/site.css", "messages/en.properties", "templates/case.ftl");
    }

    @Test
    void a_program_without_defaults_has_no_files() throws Exception {
        assertThat(new Defaults(DefaultsTest.class.getClassLoader(), "no/such/folder").list())
                .isEmpty();
    }
}
