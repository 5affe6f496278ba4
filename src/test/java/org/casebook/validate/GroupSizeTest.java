package org.casebook.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupSizeTest {
    @TempDir
    Path folder;

    @Test
    void membersTogetherAreNoMorePeopleThanTheirGroup() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "part_of=f1", "part_of_certainty=stated", "people=20..")
                .row("fines", "case_id=f8", "part_of=f1", "part_of_certainty=stated", "people=10");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:2  people  \"~30\" is less than its 3 stated members together, who are at least 31. Mend the number, or write possible as the part_of_certainty of the members that may be others.");
    }

    @Test
    void aHiddenMemberDoesNotCount() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "part_of=f1", "part_of_certainty=stated", "people=20..")
                .row(
                        "fines",
                        "case_id=f8",
                        "part_of=f1",
                        "part_of_certainty=stated",
                        "people=10",
                        "withdrawn=a mistake");

        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void membersMayTogetherBeTheWholeGroup() {
        // 1 + 20 + 9 of about 30.
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "part_of=f1", "part_of_certainty=stated", "people=20..")
                .row("fines", "case_id=f8", "part_of=f1", "part_of_certainty=stated", "people=9");

        assertThat(draft.problems()).isEmpty();
    }
}
