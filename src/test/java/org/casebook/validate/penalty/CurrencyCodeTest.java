package org.casebook.validate.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurrencyCodeTest {
    @TempDir
    Path folder;

    @Test
    void aCurrencyIsInCapitals() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "amount=5", "currency=kzt");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  currency  \"kzt\" is not a currency's three capital letters. Write KZT.");
    }

    @Test
    void aSignIsNoCurrency() {
        Draft draft = Draft.in(folder).row("sentences", "case_id=s9", "person_id=aliya", "fine_currency=₸");

        assertThat(draft.problems())
                .containsExactly(
                        "data/sentences.csv:4  fine_currency  \"₸\" is not a currency's three capital letters. Write them, such as KZT, RUB, USD or EUR, or XXX, the code of no currency, if it is not known.");
    }
}
