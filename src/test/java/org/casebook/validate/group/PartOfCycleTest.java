package org.casebook.validate.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartOfCycleTest {
    @TempDir
    Path folder;

    @Test
    void noRowIsPartOfItselfByWayOfOthers() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "part_of=f7", "part_of_certainty=stated", "people=3")
                .row("fines", "case_id=f8", "part_of=f9", "part_of_certainty=stated", "people=3")
                .row("fines", "case_id=f7", "part_of=f8", "part_of_certainty=stated", "people=3")
                .row("fines", "case_id=f6", "part_of=f9", "part_of_certainty=possible", "people=1");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  part_of  \"f7\" is itself part of this row: f9 → f7 → f8 → f9. Leave part_of and part_of_certainty blank in the row of the largest group among them.");
    }

    @Test
    void aRowThatOnlyLeadsIntoACycleIsNotInIt() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f6", "part_of=f8", "part_of_certainty=possible", "people=3")
                .row("fines", "case_id=f8", "part_of=f9", "part_of_certainty=stated", "people=3")
                .row("fines", "case_id=f9", "part_of=f8", "part_of_certainty=stated", "people=3");

        assertThat(draft.problems())
                .singleElement()
                .asString()
                .startsWith("data/fines.csv:5  part_of  \"f9\" is itself part of this row: f8 → f9 → f8.");
    }
}
