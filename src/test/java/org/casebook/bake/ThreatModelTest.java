package org.casebook.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The threat model in {@code docs/} says what the page of every site says, word for word. */
class ThreatModelTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void theDocumentSaysWhatThePageSays(String language) throws IOException {
        Path document = Path.of("docs", "threat-model." + language + ".md");
        String text = document(Files.readAllLines(Path.of("site", "messages", language + ".properties")));
        if (Boolean.getBoolean("casebook.golden.update")) {
            Files.writeString(document, text);
        }
        assertThat(document).hasContent(text);
        assertThat(text.lines().filter(line -> line.startsWith("## "))).hasSize(4);
    }

    private static String document(List<String> messages) {
        StringBuilder text = new StringBuilder();
        for (String message : messages) {
            if (message.startsWith("safety.") && !message.startsWith("safety.description")) {
                String[] parts = message.substring("safety.".length()).split(" = ", 2);
                text.append(line(text.length() == 0 ? "title" : parts[0], parts[1]));
            }
        }
        return text.toString();
    }

    private static String line(String key, String text) {
        if (key.equals("title")) {
            return "# " + text + "\n\n";
        }
        if (key.equals("lead")) {
            return text + "\n";
        }
        if (!key.contains(".")) {
            return "\n## " + text + "\n\n";
        }
        return (key.startsWith("leak.") ? "1. " : "- ") + text + "\n";
    }
}
