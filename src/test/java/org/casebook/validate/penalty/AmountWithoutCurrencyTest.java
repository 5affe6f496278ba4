package org.casebook.validate.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmountWithoutCurrencyTest {
    @TempDir
    Path folder;

    @Test
    void anAmountHasACurrency() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "person_id=bolat", "amount=500", "amount_converted=75")
                .row("sentences", "case_id=s9", "person_id=aliya", "fine_amount=~9")
                .row("appeals", "appeal_id=p9", "case_id=f1", "outcome=reduced", "amount=7");

        assertThat(draft.problems())
                .containsExactly(
                        "data/appeals.csv:4  currency  is blank, and amount is \"7\". Write KZT, the currency of the case, unless the appeal gives another one.",
                        "data/fines.csv:4  currency  is blank, and amount is \"500\". Write its three letters, such as KZT; if the source gives no currency, leave the amount blank and tell it in the summary.",
                        "data/fines.csv:4  currency_converted  is blank, and amount_converted is \"75\". Write its three letters, such as KZT; if the source gives no currency, leave the amount blank and tell it in the summary.",
                        "data/sentences.csv:4  fine_currency  is blank, and fine_amount is \"~9\". Write its three letters, such as KZT, or XXX, the code of no currency, if the source gives none.");
    }

    @Test
    void aCurrencyMayStandAlone() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "currency=KZT");

        assertThat(draft.problems()).isEmpty();
    }
}
