package org.casebook.validate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MixedScriptTest {
    @TempDir
    Path folder;

    @Test
    void aLetterOfTheOtherAlphabetIsToldWithTheCleanSpelling() {
        Draft draft = Draft.in(folder)
                .cell("places", 2, "name_en", "Аktau")
                .cell("fines", 2, "summary_en", "Рабочий Oзенмунайгаза.")
                .cell("fines", 3, "summary_en", "The Жwork.");

        assertThat(draft.warnings("mixed-script"))
                .containsExactly(
                        "data/fines.csv:2  summary_en  mixes Latin and Cyrillic letters in \"Oзенмунайгаза\": O from the Latin alphabet. Write \"Озенмунайгаза\" with Cyrillic letters only; if the word is right, list it in casebook:mixed_words in data/datapackage.json.",
                        "data/fines.csv:3  summary_en  mixes Latin and Cyrillic letters in \"Жwork\": Ж from the Cyrillic alphabet. Write it in one alphabet; if the word is right, list it in casebook:mixed_words in data/datapackage.json.",
                        "data/places.csv:2  name_en  mixes Latin and Cyrillic letters in \"Аktau\": А from the Cyrillic alphabet. Write \"Aktau\" with Latin letters only; if the word is right, list it in casebook:mixed_words in data/datapackage.json.");
    }

    @Test
    void wordsOfDifferentAlphabetsMayStandSideBySide() {
        Draft draft = Draft.in(folder).cell("fines", 2, "summary_en", "SMS-сообщение, stan.tv и 5G.");

        assertThat(draft.warnings("mixed-script")).isEmpty();
    }

    @Test
    void wordsThatThePublisherListsAreLetBe() {
        Draft draft = Draft.in(folder)
                .replaceIn("datapackage.json", "\"title\"", "\"casebook:mixed_words\": [\"МТSа\"], \"title\"")
                .cell("fines", 2, "summary_en", "Офис МТSа.");

        assertThat(draft.warnings("mixed-script")).isEmpty();
    }
}
