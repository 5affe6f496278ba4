package org.casebook.validate.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnknownCurrencyTest {
    @TempDir
    Path folder;

    @Test
    void aCurrencyThatIsNoneIsToldWithTheOneThatWasMeant() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f8", "person_id=bolat", "amount=5", "currency=KTZ")
                .row("fines", "case_id=f9", "person_id=bolat", "amount=5", "currency=QQQ");

        assertThat(draft.warnings("unknown-currency"))
                .containsExactly(
                        "data/fines.csv:4  currency  \"KTZ\" is no currency of ISO 4217. Write KZT if that is meant.",
                        "data/fines.csv:5  currency  \"QQQ\" is no currency of ISO 4217. Mend it; if it is right, list the currencies as the field's enum in its constraints.");
    }

    /** When it was in use is another rule's; that it was none would be wrong. */
    @Test
    void aCurrencyOfThePastIsOne() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f8", "person_id=bolat", "amount=5", "currency=UAK")
                .row("fines", "case_id=f9", "person_id=bolat", "amount=5", "currency=SUR");

        assertThat(draft.warnings("unknown-currency")).isEmpty();
    }
}
