package org.casebook.validate.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExactSumTest {
    @TempDir
    Path folder;

    @Test
    void aValueTimesPeopleCanBeAddedUp() {
        Draft draft =
                Draft.in(folder).row("fines", "case_id=f9", "people=5..10000", "amount=1000000000", "currency=KZT");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  amount  \"1000000000\" times the 10000 people of this row is too large to be added up exactly. Mend the one that is wrong; the value is what each person got.");
    }

    @Test
    void soCanAValueThatAnAppealChanged() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "people=10000..")
                .row(
                        "appeals",
                        "appeal_id=p9",
                        "case_id=f9",
                        "outcome=increased",
                        "amount=..1000000000",
                        "currency=KZT");

        assertThat(draft.problems())
                .containsExactly(
                        "data/appeals.csv:4  amount  \"..1000000000\" times the 10000 people of data/fines.csv:4 is too large to be added up exactly. Mend the one that is wrong; the value is what each person got.");
    }

    @Test
    void soCanAValueThatAMemberTakesFromItsGroup() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "people=..5", "amount=1000000000", "currency=KZT")
                .row("fines", "case_id=f8", "part_of=f9", "part_of_certainty=stated", "people=..20000");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:5  people  \"..20000\" times the amount of its group, \"1000000000\" at data/fines.csv:4, is too large to be added up exactly. Mend the one that is wrong.");
    }

    @Test
    void aLittleLessIsAccepted() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "people=9999", "amount=1000000000", "currency=KZT");

        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void theLargestValueThatIsCountedIsTooLargeForTenPeople() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "people=10", "amount=1000000000000", "currency=KZT");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  amount  \"1000000000000\" times the 10 people of this row is too large to be added up exactly. Mend the one that is wrong; the value is what each person got.");
    }

    @Test
    void andNotForNine() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "people=9", "amount=1000000000000", "currency=KZT");

        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void whatIsToldOfAGroupIsNotToldOfItsMembersAgain() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "people=10000", "amount=1000000000", "currency=KZT")
                .row("fines", "case_id=f8", "part_of=f9", "part_of_certainty=stated", "people=..20000");

        assertThat(draft.problems())
                .singleElement()
                .asString()
                .startsWith("data/fines.csv:4  amount  \"1000000000\" times the 10000 people of this row");
    }
}
