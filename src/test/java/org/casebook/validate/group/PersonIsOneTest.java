package org.casebook.validate.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonIsOneTest {
    @TempDir
    Path folder;

    @Test
    void aNamedPersonIsExactlyOne() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "person_id=bolat", "people=2")
                .row("fines", "case_id=f8", "person_id=bolat", "people=~1")
                .row("fines", "case_id=f7", "person_id=bolat", "people=1..")
                .row("fines", "case_id=f6", "person_id=bolat", "people=1");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  people  \"2\" people, and the row names one person, \"bolat\". Write 1 or leave the cell blank; if it is a group, take the person_id out and give the person a row of their own.",
                        "data/fines.csv:5  people  \"~1\" people, and the row names one person, \"bolat\". Write 1 or leave the cell blank; if it is a group, take the person_id out and give the person a row of their own.",
                        "data/fines.csv:6  people  \"1..\" people, and the row names one person, \"bolat\". Write 1 or leave the cell blank; if it is a group, take the person_id out and give the person a row of their own.");
    }
}
