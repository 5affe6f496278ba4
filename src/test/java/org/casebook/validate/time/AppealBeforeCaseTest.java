package org.casebook.validate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppealBeforeCaseTest {
    @TempDir
    Path folder;

    @Test
    void anAppealIsNotBeforeItsCase() {
        Draft draft = Draft.in(folder).row("appeals", "appeal_id=p9", "case_id=s1", "outcome=upheld", "date=2011-07");

        assertThat(draft.problems())
                .containsExactly(
                        "data/appeals.csv:4  date  \"2011-07\" is before the case itself, \"2011-08\" at data/sentences.csv:2. Mend the date that is wrong, or write the case_id of another case.");
    }

    @Test
    void anAppealMayBeInTheSameMonth() {
        Draft draft =
                Draft.in(folder).row("appeals", "appeal_id=p9", "case_id=s1", "outcome=upheld", "date=2011-08-01");

        assertThat(draft.problems()).isEmpty();
    }
}
