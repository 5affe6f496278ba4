package org.casebook.validate.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppealedValueTest {
    @TempDir
    Path folder;

    @Test
    void anAppealChangesOnlyWhatTheDecisionCouldImpose() {
        Draft draft = Draft.in(folder)
                .row("appeals", "appeal_id=p9", "case_id=f1", "outcome=reduced", "days=5")
                .row("appeals", "appeal_id=p8", "case_id=d1", "outcome=upheld", "currency=KZT");

        assertThat(draft.problems())
                .containsExactly(
                        "data/appeals.csv:4  days  \"5\" does not belong to \"f1\", a row of data/fines.csv. Leave the cell blank; what the appeal changed stands in amount or currency.",
                        "data/appeals.csv:5  currency  \"KZT\" does not belong to \"d1\", a row of data/dismissals.csv. Leave the cell blank.");
    }
}
