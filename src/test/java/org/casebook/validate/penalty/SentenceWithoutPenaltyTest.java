package org.casebook.validate.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceWithoutPenaltyTest {
    @TempDir
    Path folder;

    @Test
    void aSentenceImposesSomething() {
        Draft draft = Draft.in(folder)
                .row("sentences", "case_id=s9", "person_id=aliya")
                .row("sentences", "case_id=s8", "person_id=aliya", "prison_months=0");

        assertThat(draft.problems())
                .containsExactly(
                        "data/sentences.csv:4  is a sentence without a penalty. Write what was imposed in one of prison_months, suspended_months, probation_months, work_hours, ban_months or fine_amount; if the source does not say how much, write the least that the law allows for it, such as \"1..\", or of a fine the fine_currency alone. A term for life is the least time that it means, such as \"300..\".",
                        "data/sentences.csv:5  is a sentence without a penalty. Write what was imposed in one of prison_months, suspended_months, probation_months, work_hours, ban_months or fine_amount; if the source does not say how much, write the least that the law allows for it, such as \"1..\", or of a fine the fine_currency alone. A term for life is the least time that it means, such as \"300..\".");
    }

    @Test
    void aPenaltyOfUnknownLengthIsOne() {
        Draft draft = Draft.in(folder).row("sentences", "case_id=s9", "person_id=aliya", "prison_months=0..");

        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void aMemberMayLeaveItToItsGroup() {
        Draft draft = Draft.in(folder)
                .row("sentences", "case_id=s9", "person_id=aliya", "part_of=s2", "part_of_certainty=stated");

        assertThat(draft.problems()).isEmpty();
    }
}
