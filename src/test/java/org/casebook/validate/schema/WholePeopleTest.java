package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholePeopleTest {
    @TempDir
    Path folder;

    @Test
    void peopleAreWhole() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "people=2.5");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  people  \"2.5\" is not a whole number of people. Write how many, such as 30, ~30 (about), 25..35 (between) or 200.. (at least).");
    }

    @Test
    void aSanctionIsOnSomeone() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "people=0")
                .row("fines", "case_id=f8", "person_id=bolat", "people=..0");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  people  \"0\" is nobody. Write how many: 1 if the row names a person, \"1..\" if the number is not known.",
                        "data/fines.csv:5  people  \"..0\" is nobody. Write how many: 1 if the row names a person, \"1..\" if the number is not known.");
    }
}
