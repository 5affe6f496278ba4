package org.casebook.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.casebook.bake.content.ContentFile;
import org.casebook.bake.oven.Markdown;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Whatever bytes a hand-written page, the settings or a message file hold, they are read or told in words. The suite tries the
 * seeds; a long run, for one method: {@code JAZZER_FUZZ=1 mvn test -Djazzer.hooks=true -Dtest=PageFuzzTest#page}.
 */
@ResourceLock("fuzzer")
class PageFuzzTest {
    private static final Markdown MARKDOWN = new Markdown();

    @FuzzTest(maxDuration = "10m")
    void page(byte[] bytes) throws Exception {
        Path folder = folder();
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.write(content.resolve("page.md"), bytes);
        Problems problems = new Problems();
        Optional<ContentFile> file =
                ContentFile.read(Site.open(folder), "page.md", new TreeSet<>(List.of("text")), problems);
        assertThat(file.isPresent() || !problems.isEmpty()).isTrue();
        if (problems.isEmpty()) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(MARKDOWN.html(text.substring(text.indexOf(ContentFile.SEPARATOR))))
                    .isNotNull();
        }
    }

    @FuzzTest(maxDuration = "10m")
    void settings(byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(folder().resolve("settings"));
        Files.write(folder.resolve("jbake.properties"), bytes);
        try {
            assertThat(Site.open(folder).languages()).isNotEmpty();
        } catch (BakeFailure told) {
            assertThat(told.problems()).isNotEmpty();
        }
    }

    @FuzzTest(maxDuration = "10m")
    void messages(byte[] bytes) {
        Problems problems = new Problems();
        Map<String, Messages.Text> texts =
                MessageFile.read(SourceText.decode("site/messages/en.properties", bytes, problems), "en", problems);
        texts.values().forEach(text -> assertThat(text.line()).isPositive());
    }

    /** One for each process: thousands of inputs a second are written into it, one over the other. */
    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of(
                System.getProperty("java.io.tmpdir"),
                "casebook-page-fuzz-" + ProcessHandle.current().pid()));
    }
}
