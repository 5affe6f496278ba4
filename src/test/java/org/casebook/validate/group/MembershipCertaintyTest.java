package org.casebook.validate.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembershipCertaintyTest {
    @TempDir
    Path folder;

    @Test
    void aMemberSaysHowCertainThatIs() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "part_of=f1");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  part_of_certainty  is blank, and the row is part of \"f1\". Write stated if the source says so, or possible if it only may be.");
    }

    @Test
    void onlyAMemberDoes() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "part_of_certainty=stated");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  part_of_certainty  \"stated\" is how certain part_of is, and part_of is blank. Write the case_id of the group's row in part_of, or leave both blank.");
    }
}
