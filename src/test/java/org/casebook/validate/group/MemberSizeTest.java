package org.casebook.validate.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberSizeTest {
    @TempDir
    Path folder;

    @Test
    void aMemberIsNoMorePeopleThanItsGroup() {
        Draft draft =
                Draft.in(folder).row("fines", "case_id=f9", "part_of=f1", "part_of_certainty=stated", "people=31..40");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  people  \"31..40\" people are part of \"f1\", which is only \"~30\" at data/fines.csv:2. Mend the number that is wrong, or leave part_of and part_of_certainty blank.");
    }

    @Test
    void aPossibleMemberMayBe() {
        Draft draft =
                Draft.in(folder).row("fines", "case_id=f9", "part_of=f1", "part_of_certainty=possible", "people=31");

        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void oneMemberMayBeTheWholeGroup() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "people=3")
                .row("fines", "case_id=f8", "part_of=f9", "part_of_certainty=stated", "people=3..5");

        assertThat(draft.problems()).isEmpty();
    }
}
