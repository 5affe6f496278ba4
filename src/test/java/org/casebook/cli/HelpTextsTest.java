package org.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code --help} says. */
class HelpTextsTest {
    private static final Pattern ENGLISH = Pattern.compile("\\b(?:the|of|is|are|to|with|which|and exit|done)\\b");

    private static String help(Optional<Language> machine, String... arguments) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        assertThat(Casebook.run(stream, stream, machine, arguments)).isZero();
        return told.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"build", "check", "release", "sample", "verify"})
    void isInTheLanguageOfTheReader(String command) {
        String english = help(Optional.empty(), command, "--help");
        for (String language : new String[] {"ru", "kk"}) {
            String told = help(Optional.empty(), command, "--help", "--lang=" + language);
            // Without a text picocli shows an option without a word, or the English one.
            assertThat(told).doesNotContainPattern(ENGLISH);
            assertThat(told.lines()
                            .filter(line -> line.matches(" +(-\\w, )?--[a-z-]+(=\\S+)? *"))
                            .filter(line -> english.lines().noneMatch(line::equals)))
                    .isEmpty();
            assertThat(help(Language.of(language), command, "--help")).isEqualTo(told);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, Turns tables of documented sanctions",
        "ru, Превращает таблицы документированных санкций",
        "kk, Адамдарға қарсы құжатталған санкциялар"
    })
    void theProgramSaysWhatItIs(String language, String description) {
        assertThat(help(Language.of(language), "--help")).contains(description).contains("verify");
    }
}
