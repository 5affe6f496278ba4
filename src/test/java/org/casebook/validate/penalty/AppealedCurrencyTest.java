package org.casebook.validate.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppealedCurrencyTest {
    @TempDir
    Path folder;

    @Test
    void aCurrencyAloneDoesNotTurnTheAmountIntoAnother() {
        Draft draft = Draft.in(folder)
                .row("appeals", "appeal_id=p9", "case_id=f1", "outcome=upheld", "currency=USD")
                .row("appeals", "appeal_id=p8", "case_id=f2", "outcome=upheld", "currency=KZT");

        assertThat(draft.problems())
                .containsExactly(
                        "data/appeals.csv:4  currency  \"USD\" is not the currency of the case, \"KZT\" at data/fines.csv:2, and the appeal gives no amount. Write the amount that then stands in amount, or leave the currency blank.");
    }
}
