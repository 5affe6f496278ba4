package org.casebook.validate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionMarksTest {
    @TempDir
    Path folder;

    @Test
    void inAWordTheWordIsTold() {
        assertThat(Draft.in(folder).cell("companies", 2, "name_en", "Bj?rn Oil").problems())
                .containsExactly(
                        "data/companies.csv:2  name_en  \"Bj?rn\" has a question mark where a letter was: it was lost when the"
                                + " table was saved in an encoding without it. Write the letter, or save the table again as"
                                + " \"CSV UTF-8\" from the file that still had it. Behind a question mark that is one, write a"
                                + " space.");
    }

    @Test
    void ofWordsThatAreGoneTheCellIsTold() {
        assertThat(Draft.in(folder)
                        .cell("companies", 2, "name_en", "????? ????")
                        .problems())
                .containsExactly(
                        "data/companies.csv:2  name_en  \"????? ????\" has question marks where letters were: they were lost"
                                + " when the table was saved in an encoding without them. Write the words, or save the table"
                                + " again as \"CSV UTF-8\" from the file that still had them. What is not known is left blank.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?аза?стан",
                "ООО ????????",
                "?????????? Ltd",
                "Bj?rn Caf? M?ller",
                "?",
                "???",
                "?? ??",
                "«????»",
                "Gda??sk",
                "????? нефть",
                "?? работа",
                "was (?ron) fined"
            })
    void lettersWereLost(String text) {
        assertThat(QuestionMarks.refuse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What?",
                "Why? Who?",
                "Quoi ???",
                "Really?!",
                "Is it so?..",
                "Почему? Потому.",
                "Сколько их? — спросил он.",
                "«Кто там?» — «Никто.»",
                "¿Qué? Sí",
                "(why?)",
                "https://example.org/find?q=oil&lang=en",
                "See www.example.org/?page=2 there.",
                "page.php?id=7",
                "who?? me?",
                "Which? (both)"
            })
    void aQuestionIsAQuestion(String text) {
        assertThat(QuestionMarks.refuse(text)).isEmpty();
    }

    @Test
    void noTableOfTheProjectHasLostLetters() throws IOException {
        List<String> cells = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("data"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                cells.addAll(Files.readAllLines(file));
            }
        }
        assertThat(cells)
                .hasSizeGreaterThan(50)
                .allMatch(line -> QuestionMarks.refuse(line).isEmpty());
    }
}
