package org.casebook.validate.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppealedCaseTest {
    @TempDir
    Path folder;

    @Test
    void anAppealIsOnACaseThatIsThere() {
        Draft draft = Draft.in(folder).row("appeals", "appeal_id=p9", "case_id=f3", "outcome=upheld");

        assertThat(draft.problems())
                .containsExactly(
                        "data/appeals.csv:4  case_id  \"f3\" is no case_id of any table. Write f1, or add the case.");
    }

    @Test
    void aCaseCanBeWithdrawnOrKeptBackWithoutItsAppealsBeingDeleted() {
        Draft draft = Draft.in(folder)
                .row("appeals", "appeal_id=p9", "case_id=a1", "outcome=upheld")
                .cell("arrests", 2, "publish", "no")
                .cell("fines", 3, "withdrawn", "wrong person");

        assertThat(draft.problems()).isEmpty();
    }
}
