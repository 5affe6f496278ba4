package org.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.casebook.Publication.Stage;
import org.casebook.language.Language;
import org.casebook.language.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The stages of a build have one name each, wherever one meets them. */
class StagesTest {
    private static final List<String> NAMES = Arrays.stream(Stage.values())
            .map(stage -> stage.name().toLowerCase(Locale.ROOT))
            .toList();

    @ParameterizedTest
    @EnumSource
    void theTerminalShowsEachByItsName(Stage stage) {
        String name = stage.name().charAt(0) + stage.name().substring(1).toLowerCase(Locale.ROOT);
        assertThat(Message.of(Progress.key(stage)).in(Language.ENGLISH))
                .startsWith(name.replaceFirst("e$", "") + "ing ");
    }

    @Test
    void theReadmeTellsThemInTheirOrder() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains("| `./casebook build [DIR]` | " + String.join(", ", NAMES) + " |");
    }

    @Test
    void theHelpOfBuildTellsThemInTheirOrder() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Casebook.run(new PrintStream(told, true, StandardCharsets.UTF_8), System.err, "build", "--help");
        String help = told.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        String verbs = NAMES.stream()
                .map(name -> name + (name.endsWith("sh") ? "es" : "s"))
                .collect(Collectors.joining("\\b.*\\b", "(?i).*\\b", "\\b.*"));
        assertThat(help).matches(verbs);
    }

    @Test
    void theCodeCallsAMethodOfTheSameNameWhereItBegins() throws IOException {
        String page = Files.readString(Path.of("src", "main", "java", "org", "casebook", "Publication.java"));
        for (String name : NAMES) {
            String stage =
                    page.substring(page.indexOf("progress.accept(Stage." + name.toUpperCase(Locale.ROOT) + ");"));
            assertThat(stage.lines().skip(1).findFirst().orElse("")).as(name).containsPattern("\\." + name + "\\(");
        }
    }
}
