package org.casebook.validate.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbsurdQuantityTest {
    @TempDir
    Path folder;

    @Test
    void aMillionMillionsIsTheMost() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "person_id=bolat", "amount=1000000000001", "currency=KZT")
                .row("fines", "case_id=f8", "person_id=aliya", "amount=1000000000000", "currency=KZT");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  amount  \"1000000000001\" is too large to be true. Mend it; the largest number that is counted is 1000000000000.");
    }

    @Test
    void aTermIsNotLongerThanALifeUnlessTheFieldAllowsIt() {
        Draft draft = Draft.in(folder)
                .row("sentences", "case_id=s9", "person_id=aliya", "prison_months=1201", "work_hours=20000");

        assertThat(draft.problems())
                .containsExactly(
                        "data/sentences.csv:4  prison_months  \"1201\" is too large to be true. Mend it; the largest number that is counted is 1200. If it is true, give the field a greater maximum in its constraints.");
        assertThat(draft.replaceIn(
                                "datapackage.json",
                                "\"prison_months\", \"type\": \"string\",",
                                "\"prison_months\", \"type\": \"string\", \"constraints\": {\"maximum\": 5000},")
                        .problems())
                .isEmpty();
    }

    @Test
    void aNumberOfMoreDigitsThanAnyIsToldSo() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "person_id=aliya", "amount=123456789012345678", "currency=KZT")
                .row("fines", "case_id=f8", "person_id=aliya", "amount=~1..123456789012345678.5", "currency=KZT");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  amount  \"123456789012345678\" is too large to be true. Mend it; the largest number that is counted is 1000000000000. What is no number but an id belongs in a column of text.",
                        "data/fines.csv:5  amount  \"~1..123456789012345678.5\" is too large to be true. Mend it; the largest number that is counted is 1000000000000. What is no number but an id belongs in a column of text.");
    }
}
