package org.casebook.validate.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupsInEachOtherTest {
    @TempDir
    Path folder;

    @Test
    void ofTwoGroupsOnlyOneHoldsTheOther() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f5", "people=10", "group_id=camp")
                .row("fines", "case_id=f6", "people=10", "group_id=march", "part_of=f5", "part_of_certainty=stated")
                .row("fines", "case_id=f7", "people=10", "group_id=march")
                .row("fines", "case_id=f8", "people=10", "group_id=camp", "part_of=f7", "part_of_certainty=stated");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:7  part_of  \"f7\" makes this group part of one that elsewhere is part of it: camp, march. Of two groups only one can hold the other: leave part_of and part_of_certainty of one of these rows blank, or give it another group_id.");
    }
}
