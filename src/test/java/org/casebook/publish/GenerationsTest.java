package org.casebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.casebook.files.Checksums;
import org.casebook.files.FileTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GenerationsTest {
    @TempDir
    private Path temporary;

    private Published publish(Form form, Map<String, String> files) throws Exception {
        try (Staging staging = Generations.at(site(), form).stage()) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = staging.folder().resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return staging.publish();
        }
    }

    private Path site() {
        return temporary.resolve("target/site");
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (FileTree.Leaf leaf : FileTree.of(folder.toRealPath()).leaves()) {
            files.put(leaf.path(), Files.readString(folder.resolve(leaf.path())));
        }
        files.remove(Checksums.FILE);
        return files;
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> entries = Files.list(temporary.resolve("target/site.generations"))) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void the_site_is_a_relative_link_to_one_of_two_generations() throws Exception {
        Map<String, String> one = Map.of("index.html", "1", "cases/a.html", "a");
        Map<String, String> two = Map.of("index.html", "2", "cases/a.html", "a", "b.html", "b");

        assertThat(publish(Form.LINK, one)).isEqualTo(new Published(Published.Outcome.FIRST, Form.LINK, 3, 0, 0, 0));
        assertThat(Files.readSymbolicLink(site())).hasToString("site.generations/a");
        assertThat(files(site())).isEqualTo(new TreeMap<>(one));

        // SHA256SUMS changes with them.
        assertThat(publish(Form.LINK, two)).isEqualTo(new Published(Published.Outcome.SWITCHED, Form.LINK, 1, 2, 0, 1));
        assertThat(Files.readSymbolicLink(site())).hasToString("site.generations/b");
        assertThat(files(site())).isEqualTo(new TreeMap<>(two));
        assertThat(kept()).containsExactly("a", "b", "casebook.lock");

        assertThat(publish(Form.LINK, one)).isEqualTo(new Published(Published.Outcome.SWITCHED, Form.LINK, 0, 2, 1, 1));
        assertThat(Files.readSymbolicLink(site())).hasToString("site.generations/a");
        assertThat(files(site())).isEqualTo(new TreeMap<>(one));
        assertThat(kept()).containsExactly("a", "b", "casebook.lock", "spare");
    }

    @Test
    void what_an_earlier_build_left_in_the_spare_folder_is_not_published() throws Exception {
        publish(Form.LINK, Map.of("index.html", "1", "gone/one.html", "a name since withdrawn"));
        publish(Form.LINK, Map.of("index.html", "2", "gone/one.html", "a name since withdrawn"));
        publish(Form.LINK, Map.of("index.html", "3"));
        assertThat(temporary.resolve("target/site.generations/spare/gone/one.html"))
                .exists();

        publish(Form.LINK, Map.of("index.html", "4, and more than before"));
        publish(Form.LINK, Map.of("index.html", "5"));

        assertThat(files(site())).isEqualTo(new TreeMap<>(Map.of("index.html", "5")));
        assertThat(site().resolve("gone")).doesNotExist();
        assertThat(Checksums.read(site()).hashes()).containsOnlyKeys("index.html");
    }

    @Test
    void the_folder_around_the_site_can_be_moved() throws Exception {
        publish(Form.LINK, Map.of("index.html", "1"));

        Files.move(temporary.resolve("target"), temporary.resolve("elsewhere"));

        assertThat(temporary.resolve("elsewhere/site/index.html")).hasContent("1");
    }

    @ParameterizedTest
    @EnumSource
    void where_nothing_changed_nothing_is_touched(Form form) throws Exception {
        Map<String, String> files = Map.of("index.html", "1", "cases/a.html", "a");
        publish(form, files);
        Object inode = Files.readAttributes(site(), "unix:ino", LinkOption.NOFOLLOW_LINKS);
        Object page = Files.readAttributes(site().resolve("index.html"), "unix:ino,ctime");

        Published again = publish(form, files);

        assertThat(again).isEqualTo(new Published(Published.Outcome.UNCHANGED, form, 0, 0, 0, 3));
        assertThat(again.text()).isEqualTo("Nothing changed: the 3 files published before stay as they are.");
        assertThat(Files.readAttributes(site(), "unix:ino", LinkOption.NOFOLLOW_LINKS))
                .isEqualTo(inode);
        assertThat(Files.readAttributes(site().resolve("index.html"), "unix:ino,ctime"))
                .isEqualTo(page);
        assertThat(kept()).doesNotContain("next");
    }

    @Test
    void a_file_of_the_same_bytes_keeps_its_time() throws Exception {
        FileTime long_ago = FileTime.from(Instant.parse("2012-01-01T00:00:00Z"));
        publish(Form.LINK, Map.of("index.html", "1", "same.html", "same"));
        Files.setLastModifiedTime(site().resolve("index.html"), long_ago);
        Files.setLastModifiedTime(site().resolve("same.html"), long_ago);

        publish(Form.LINK, Map.of("index.html", "2", "same.html", "same"));

        assertThat(Files.getLastModifiedTime(site().resolve("same.html"))).isEqualTo(long_ago);
        assertThat(Files.getLastModifiedTime(site().resolve("index.html"))).isGreaterThan(long_ago);
    }

    @Test
    void a_published_file_that_was_tampered_with_is_mended() throws Exception {
        publish(Form.LINK, Map.of("index.html", "35 people"));
        Files.writeString(site().resolve("index.html"), "53 people");
        Files.createSymbolicLink(site().resolve("cases"), temporary);

        assertThat(publish(Form.LINK, Map.of("index.html", "35 people")).outcome())
                .isEqualTo(Published.Outcome.SWITCHED);
        assertThat(files(site())).isEqualTo(Map.of("index.html", "35 people"));
    }

    @Test
    void a_build_that_does_not_publish_leaves_nothing() throws Exception {
        publish(Form.LINK, Map.of("index.html", "1"));

        try (Staging staging = Generations.at(site(), Form.LINK).stage()) {
            Files.writeString(staging.folder().resolve("index.html"), "2");
        }

        assertThat(files(site())).isEqualTo(Map.of("index.html", "1"));
        assertThat(kept()).containsExactly("a", "casebook.lock");
    }

    @Test
    void a_link_in_the_new_site_is_not_published() throws Exception {
        publish(Form.LINK, Map.of("index.html", "1"));

        try (Staging staging = Generations.at(site(), Form.LINK).stage()) {
            Files.createSymbolicLink(staging.folder().resolve("passwords"), Path.of("/etc"));

            assertThatThrownBy(staging::publish)
                    .isInstanceOf(IOException.class)
                    .hasMessageEndingWith("passwords is neither a file nor a folder, so it cannot be published.");
        }
        assertThat(files(site())).isEqualTo(Map.of("index.html", "1"));
        assertThat(Path.of("/etc")).isNotEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void what_casebook_did_not_make_is_refused_and_stays(Form form) throws Exception {
        Files.createDirectories(site());
        Files.writeString(site().resolve("thesis.txt"), "mine");

        assertThatThrownBy(() -> publish(form, Map.of()))
                .isInstanceOf(OutputRefused.class)
                .hasMessage(
                        site()
                                + " is a folder that Casebook did not make. It stays as it is. Move it away, or give --out another name, and build again.");
        assertThat(files(site())).isEqualTo(Map.of("thesis.txt", "mine"));
        assertThat(temporary.resolve("target/site.generations")).doesNotExist();
    }

    @Test
    void a_file_and_a_link_to_elsewhere_are_refused() throws Exception {
        Files.createDirectories(site().getParent());
        Files.writeString(site(), "mine");
        assertThatThrownBy(() -> publish(Form.LINK, Map.of()))
                .isInstanceOf(OutputRefused.class)
                .hasMessage(
                        site()
                                + " is a file that Casebook did not make. It stays as it is. Move it away, or give --out another name, and build again.");

        Files.delete(site());
        Files.createSymbolicLink(site(), Path.of("../home"));
        assertThatThrownBy(() -> publish(Form.FOLDER, Map.of()))
                .isInstanceOf(OutputRefused.class)
                .hasMessage(
                        site()
                                + " is a link to ../home, which Casebook did not make. It stays as it is. Move it away, or give --out another name, and build again.");
        assertThat(Files.readSymbolicLink(site())).hasToString("../home");

        // Nor after Casebook published there and somebody put a link of their own.
        Files.delete(site());
        publish(Form.LINK, Map.of("index.html", "1"));
        Files.delete(site());
        Files.createSymbolicLink(site(), Path.of("../home"));
        assertThatThrownBy(() -> publish(Form.LINK, Map.of())).isInstanceOf(OutputRefused.class);
    }

    @Test
    void a_folder_of_somebody_else_by_the_name_of_the_generations_is_refused() throws Exception {
        Files.createDirectories(temporary.resolve("target/site.generations"));
        Files.writeString(temporary.resolve("target/site.generations/mine"), "mine");

        assertThatThrownBy(() -> publish(Form.LINK, Map.of()))
                .isInstanceOf(OutputRefused.class)
                .hasMessage(
                        temporary.resolve("target/site.generations")
                                + " was not made by Casebook, which would keep its generations there. Move it away, or give --out another name.");
        assertThat(temporary.resolve("target/site.generations/mine")).exists();
        assertThatThrownBy(() -> Generations.at(Path.of("/"), Form.LINK).stage())
                .isInstanceOf(OutputRefused.class)
                .hasMessage("/ cannot be replaced by a site. Give --out a folder in it.");
    }

    @Test
    void an_empty_folder_is_used() throws Exception {
        Files.createDirectories(site());

        assertThat(publish(Form.LINK, Map.of("index.html", "1")).form()).isEqualTo(Form.LINK);
        assertThat(files(site())).isEqualTo(Map.of("index.html", "1"));
    }

    @Test
    void a_plain_site_is_a_real_folder_and_says_so() throws Exception {
        publish(Form.FOLDER, Map.of("index.html", "1"));
        Published published = publish(Form.FOLDER, Map.of("index.html", "2"));

        assertThat(Files.isSymbolicLink(site())).isFalse();
        assertThat(files(site())).isEqualTo(Map.of("index.html", "2"));
        assertThat(kept()).containsExactly("casebook.lock", "plain");
        assertThat(published.text())
                .isEqualTo(
                        "0 files new, 2 changed, 0 removed, 0 the same. It is a real folder, replaced by two renames:"
                                + " a reader who came between them found nothing.");
    }

    @Test
    void a_plain_site_with_a_file_of_somebody_is_refused() throws Exception {
        publish(Form.FOLDER, Map.of("index.html", "1"));
        Files.createDirectories(site().resolve(".git"));
        Files.writeString(site().resolve(".git/config"), "mine");
        Files.writeString(site().resolve(".DS_Store"), "litter");

        assertThatThrownBy(() -> publish(Form.FOLDER, Map.of("index.html", "2")))
                .isInstanceOf(OutputRefused.class)
                .hasMessage(
                        site()
                                + " holds .git/config, which Casebook did not publish and would delete. It stays as it is. Move that file away, or give --out another name, and build again.");
        assertThat(site().resolve("index.html")).hasContent("1");
    }

    @Test
    void the_form_can_be_changed_both_ways() throws Exception {
        Map<String, String> files = Map.of("index.html", "1");
        for (Form form : List.of(Form.LINK, Form.FOLDER, Form.LINK, Form.FOLDER)) {
            assertThat(publish(form, files).outcome()).isNotEqualTo(Published.Outcome.UNCHANGED);
            assertThat(Files.isSymbolicLink(site())).isEqualTo(form == Form.LINK);
            assertThat(files(site())).isEqualTo(files);
        }
        assertThat(kept()).containsExactly("casebook.lock", "plain");
    }

    @Test
    void a_second_build_at_the_same_time_is_refused() throws Exception {
        try (Staging first = Generations.at(site(), Form.LINK).stage()) {
            assertThatThrownBy(() -> publish(Form.LINK, Map.of()))
                    .isInstanceOf(OutputRefused.class)
                    .hasMessage("Another build is publishing to " + site()
                            + ". Wait until it is done, or give --out another name, and build again.");
            // Another process, too.
            assertThat(run(Form.LINK, "other", 99)).isEqualTo(1);
            Files.writeString(first.folder().resolve("index.html"), "1");
            first.publish();
        }
        assertThat(files(site())).isEqualTo(Map.of("index.html", "1"));
        publish(Form.LINK, Map.of("index.html", "2"));
    }

    @Test
    void readers_see_one_whole_site_while_two_hundred_are_published() throws Exception {
        publishSaying(Form.LINK, "0");
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(2);
        List<Future<Integer>> reads = new ArrayList<>();
        for (int reader = 0; reader < 2; reader++) {
            reads.add(readers.submit(() -> {
                int sites = 0;
                while (!done.get()) {
                    String before = Files.readString(site().resolve("index.html"));
                    List<String> texts = new ArrayList<>();
                    for (int i = 0; i < 5; i++) {
                        texts.add(Files.readString(site().resolve("cases/f-" + i + ".html")));
                    }
                    // The numbers only grow: the same before and after, and no switch came between.
                    if (Files.readString(site().resolve("index.html")).equals(before)) {
                        assertThat(texts).containsOnly(before);
                        sites++;
                    }
                }
                return sites;
            }));
        }
        for (int i = 1; i <= 200; i++) {
            publishSaying(Form.LINK, Integer.toString(i));
            assertThat(files(site()).values()).containsOnly(Integer.toString(i));
        }
        done.set(true);
        readers.shutdown();
        for (Future<Integer> read : reads) {
            assertThat(read.get(10, TimeUnit.SECONDS)).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_build_killed_before_any_step_leaves_a_whole_site(Form form) throws Exception {
        publishSaying(form, "old");
        int steps = 0;
        while (run(form, "new", steps) == PublishOnce.KILLED) {
            boolean between = !Files.exists(site());
            if (between) {
                // Only here may a reader find nothing; the old site waits for the next build.
                assertThat(form).isEqualTo(Form.FOLDER);
                Generations.at(site(), form).stage().close();
                assertThat(files(site()).values()).containsOnly("old");
            } else {
                assertThat(Set.copyOf(files(site()).values())).isIn(Set.of("old"), Set.of("new"));
            }
            assertThat(Checksums.of(site().toRealPath())).isEqualTo(Checksums.read(site()));
            // Whatever it left, the next build publishes and cleans up.
            publishSaying(form, "next");
            assertThat(files(site()).values()).containsOnly("next");
            publishSaying(form, "old");
            assertThat(kept()).doesNotContain("next", "previous", "old", "link");
            steps++;
        }
        assertThat(files(site()).values()).containsOnly("new");
        assertThat(steps).isGreaterThanOrEqualTo(form == Form.LINK ? 5 : 3);
    }

    @ParameterizedTest
    @EnumSource
    void a_build_killed_while_the_form_changes_leaves_a_whole_site(Form to) throws Exception {
        Form from = to == Form.LINK ? Form.FOLDER : Form.LINK;
        publishSaying(from, "old");
        int steps = 0;
        while (run(to, "new", steps) == PublishOnce.KILLED) {
            if (!Files.exists(site())) {
                Generations.at(site(), to).stage().close();
            }
            assertThat(Set.copyOf(files(site()).values())).isIn(Set.of("old"), Set.of("new"));
            publishSaying(from, "next");
            publishSaying(from, "old");
            steps++;
        }
        assertThat(files(site()).values()).containsOnly("new");
        assertThat(steps).isGreaterThanOrEqualTo(4);
    }

    private void publishSaying(Form form, String text) throws Exception {
        try (Staging staging = Generations.at(site(), form).stage()) {
            PublishOnce.write(staging.folder(), text);
            staging.publish();
        }
    }

    /** Publishes in a process of its own, and gives its exit code. */
    private int run(Form form, String text, int steps) throws Exception {
        String classPath = place(Generations.class) + System.getProperty("path.separator") + place(PublishOnce.class);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        classPath,
                        PublishOnce.class.getName(),
                        site().toString(),
                        form.name(),
                        text,
                        Integer.toString(steps))
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("output.txt").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static Path place(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
