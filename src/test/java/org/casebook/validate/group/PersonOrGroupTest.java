package org.casebook.validate.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonOrGroupTest {
    @TempDir
    Path folder;

    @Test
    void aRowIsNotOnBoth() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "group_id=strikers");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  group_id  \"strikers\" is a group, and the row names a person, \"bolat\". Keep one of the two; a person who is one of a group has a row of their own whose part_of is the case_id of the group's row.");
    }
}
