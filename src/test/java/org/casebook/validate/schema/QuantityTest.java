package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuantityTest {
    @TempDir
    Path folder;

    @Test
    void aWordIsNoQuantity() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "amount=x1", "currency=KZT");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  amount  \"x1\" is not a number. Write a number such as 22680, ~30 (about), 25..35 (between), 200.. (at least) or ..500 (at most), or leave the cell blank if it is not known.");
    }

    @Test
    void aDashAMisplacedSpaceOrAPlusIsMended() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "person_id=bolat", "amount=151 2000", "currency=KZT")
                .row("fines", "case_id=f8", "people=25–35")
                .row("fines", "case_id=f7", "people=200+");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  amount  \"151 2000\" is not a number. Write 1512000, or leave the cell blank if it is not known.",
                        "data/fines.csv:5  people  \"25–35\" is not a number. Write 25..35.",
                        "data/fines.csv:6  people  \"200+\" is not a number. Write \"200..\".");
    }

    @Test
    void nothingIsLessThanNothing() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "amount=-5", "currency=KZT");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  amount  \"-5\" is less than nothing. Write a number such as 22680, ~30 (about), 25..35 (between), 200.. (at least) or ..500 (at most), or leave the cell blank if it is not known.");
    }

    /** Fifteen millions were never meant. */
    @Test
    void twoNumbersAreNotMadeOne() {
        assertThat(Draft.in(folder).cell("fines", 2, "amount", "1500 2000").problems())
                .anyMatch(problem -> problem.contains("\"1500 2000\" is not a number. Write a number such as 22680"));
    }
}
