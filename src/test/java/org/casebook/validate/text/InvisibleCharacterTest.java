package org.casebook.validate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvisibleCharacterTest {
    @TempDir
    Path folder;

    @Test
    void aCharacterThatCannotBeSeenIsToldByItsNumber() {
        Draft draft = Draft.in(folder)
                .cell("places", 2, "name_en", "Ak\u200Btau")
                .cell("fines", 2, "place_id", "\u202Eaktau");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:2  place_id  holds a character that cannot be seen, U+202E (right-to-left override), at the beginning. Write \"aktau\".",
                        "data/places.csv:2  name_en  holds a character that cannot be seen, U+200B (zero width space), after \"Ak\". Write \"Aktau\".");
    }

    @Test
    void lineBreaksJoinersAndNonBreakingSpacesMayStandInTexts() {
        Draft draft =
                Draft.in(folder).cell("fines", 2, "summary_en", "One.\nTwo: 10\u00A0000, می\u200Cروم \uD83D\uDE00.");

        assertThat(draft.problems()).isEmpty();
    }
}
