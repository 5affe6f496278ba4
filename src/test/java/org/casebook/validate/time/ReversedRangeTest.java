package org.casebook.validate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReversedRangeTest {
    @TempDir
    Path folder;

    @Test
    void aQuantityBeginsWithItsSmallerNumber() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "amount=500..200", "currency=KZT");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  amount  \"500..200\" begins with the larger number. Write 200..500.");
    }

    @Test
    void aDateBeginsWithItsEarlierDay() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "person_id=bolat", "date=2011-08/2011-05")
                .row("fines", "case_id=f8", "people=~9..7", "date=[2011-07-13..2011-06-05]");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  date  \"2011-08/2011-05\" begins with the later day. Write 2011-05/2011-08.",
                        "data/fines.csv:5  date  \"[2011-07-13..2011-06-05]\" begins with the later day. Write [2011-06-05..2011-07-13].",
                        "data/fines.csv:5  people  \"~9..7\" begins with the larger number. Write ~7..9.");
    }
}
