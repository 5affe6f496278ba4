package org.casebook.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCheckTest {
    @TempDir
    Path folder;

    @Test
    void aMistakeThatComesAgainIsToldInEveryRow() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f8", "people=3", "amount=much", "currency=KZT")
                .row("fines", "case_id=f9", "people=3", "amount=much", "currency=KZT");

        assertThat(draft.problems())
                .satisfiesExactly(
                        told -> assertThat(told).startsWith("data/fines.csv:4  amount  \"much\""),
                        told -> assertThat(told).startsWith("data/fines.csv:5  amount  \"much\""));
    }

    @Test
    void soIsOneInAList() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f7", "people=3", "company_ids=nobody-knows;ozen")
                .row("fines", "case_id=f8", "people=3", "company_ids=nobody-knows;ozen")
                .row("fines", "case_id=f9", "people=3", "company_ids=ozen;nobody-knows");

        assertThat(draft.problems())
                .satisfiesExactly(
                        told -> assertThat(told).startsWith("data/fines.csv:4  company_ids  \"nobody-knows\""),
                        told -> assertThat(told).startsWith("data/fines.csv:5  company_ids  \"nobody-knows\""),
                        told -> assertThat(told).startsWith("data/fines.csv:6  company_ids  \"nobody-knows\""));
    }
}
