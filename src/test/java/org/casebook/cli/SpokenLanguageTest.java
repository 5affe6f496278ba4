package org.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.casebook.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which language commands speak, and that all forms of a report speak the same. */
class SpokenLanguageTest {
    @TempDir
    Path publication;

    private String told(Optional<Language> machine, String... arguments) throws IOException {
        Files.createDirectories(publication.resolve("data"));
        Files.writeString(publication.resolve("data/datapackage.json"), """
                {"name": "trial", "data_as_of": "2011-10-31",
                 "casebook:languages": ["kk", "ru"],
                 "resources": []}
                """);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        Casebook.run(stream, stream, machine, arguments);
        return told.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isTheOneThatIsAskedFor() throws IOException {
        String folder = publication.toString();
        assertThat(told(Optional.of(Language.KAZAKH), "check", "--lang", "ru", folder))
                .contains("не называет ни одной таблицы.", "1 ошибка. Ничего не опубликовано");
        assertThat(told(Optional.of(Language.RUSSIAN), "build", "--lang", "en", folder))
                .contains("names no table. Describe each table", "1 problem. Nothing was published");
    }

    @Test
    void isThatOfWhatIsSaidOfTheArgumentsToo() throws IOException {
        assertThat(told(Optional.empty(), "check", "--format", "xml", "--lang", "ru"))
                .contains("«xml» — такого формата нет. Форматы: text, json, github");
        assertThat(told(Optional.of(Language.KAZAKH), "sample", "--cases", "-1", publication.toString()))
                .contains("--cases мәні — -1. 0 немесе одан үлкен сан көрсетіңіз.");
        assertThat(told(Optional.of(Language.RUSSIAN), "release", "1.x", publication.toString()))
                .contains("\"1.x\" — не номер выпуска.");
        assertThat(told(Optional.of(Language.RUSSIAN), "verify", "--format", "github", publication.toString()))
                .contains("«github» — такого формата нет. Форматы: text, json");
    }

    @Test
    void isElseThatOfTheMachine() throws IOException {
        assertThat(told(Optional.of(Language.RUSSIAN), "check", publication.toString()))
                .contains("Опишите там каждую таблицу папки data.");
    }

    /** The description is broken here, which is when it must be understood. */
    @Test
    void isElseTheFirstOfThePublication() throws IOException {
        assertThat(told(Optional.empty(), "check", publication.toString()))
                .contains("Онда data қалтасының әр кестесін сипаттаңыз.", "1 қате.");
    }

    @Test
    void isEnglishWhereNothingIsKnown() throws IOException {
        assertThat(told(
                        Optional.empty(),
                        "check",
                        publication.resolve("elsewhere").toString()))
                .contains("is missing. It says what each table and field is");
    }

    @Test
    void isTheSameInEveryForm() throws IOException {
        String folder = publication.toString();
        assertThat(told(Optional.of(Language.KAZAKH), "check", "--format", "json", folder))
                .contains(
                        "\"message\" : \"бірде-бір кестені атамайды.\"",
                        "\"remedy\" : \"Онда data қалтасының әр кестесін сипаттаңыз.\"",
                        "\"key\" : \"data-package.no-table\"",
                        "\"arguments\" : [ ]");
        assertThat(told(Optional.of(Language.KAZAKH), "check", "--format", "github", folder))
                .contains("title=resources::бірде-бір кестені атамайды. Онда data қалтасының");
    }

    @Test
    void aLanguageThatTheProgramDoesNotSpeakIsRefused() throws IOException {
        assertThat(told(Optional.empty(), "check", "--lang", "de", publication.toString()))
                .contains("'de' is no language of the program. Languages are: en, ru, kk");
    }
}
