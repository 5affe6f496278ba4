package org.casebook.validate.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwiceInOneGroupTest {
    @TempDir
    Path folder;

    @Test
    void nobodyStandsTwiceInOneGroup() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f6", "people=30")
                .row("fines", "case_id=f7", "people=5", "group_id=camp", "part_of=f6", "part_of_certainty=stated")
                .row("fines", "case_id=f8", "people=4", "group_id=camp", "part_of=f6", "part_of_certainty=possible");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:6  group_id  \"camp\" is in the same group already, at data/fines.csv:5. Keep one of the two rows, or leave part_of and part_of_certainty of this one blank if it is another decision.");
    }

    @Test
    void theSameGroupMayMeetWithSeveralDecisions() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f6", "people=5", "group_id=camp")
                .row("fines", "case_id=f7", "people=4", "group_id=camp");

        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void aGroupIsNotItsOwnMember() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f7", "people=30", "group_id=camp")
                .row("fines", "case_id=f8", "people=4", "group_id=camp", "part_of=f7", "part_of_certainty=stated");

        assertThat(draft.problems())
                .singleElement()
                .asString()
                .startsWith("data/fines.csv:5  group_id  \"camp\" is in the same group already, at data/fines.csv:4.");
    }
}
