package org.casebook.validate.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppealWithoutChangeTest {
    @TempDir
    Path folder;

    @Test
    void aReductionSaysToWhat() {
        Draft draft = Draft.in(folder).row("appeals", "appeal_id=p9", "case_id=a1", "outcome=reduced");

        assertThat(draft.problems())
                .containsExactly(
                        "data/appeals.csv:4  outcome  \"reduced\" changes nothing in this row. Write what then stands in days; if it changed nothing, write upheld as the outcome.");
    }

    @Test
    void aDismissalCannotBeReduced() {
        Draft draft = Draft.in(folder).row("appeals", "appeal_id=p9", "case_id=d1", "outcome=increased");

        assertThat(draft.problems())
                .containsExactly(
                        "data/appeals.csv:4  outcome  \"increased\" changes nothing in this row. Nothing of a dismissal can be more or less: write upheld, quashed or reinstated as the outcome.");
    }
}
