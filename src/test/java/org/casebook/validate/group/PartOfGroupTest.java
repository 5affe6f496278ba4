package org.casebook.validate.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartOfGroupTest {
    @TempDir
    Path folder;

    @Test
    void aRowIsNotPartOfItself() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "part_of=f9", "part_of_certainty=stated", "people=3");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  part_of  \"f9\" is this row itself. Write the case_id of the group's row, or leave part_of and part_of_certainty blank.");
    }

    @Test
    void aPersonIsNoGroup() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "part_of=f2", "part_of_certainty=stated", "people=1");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  part_of  \"f2\" is a row on one person, \"aliya\" at data/fines.csv:3, and no group. Write the case_id of the group's row, or leave part_of and part_of_certainty blank.");
    }

    @Test
    void aGroupIsInTheSameTable() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "part_of=d2", "part_of_certainty=stated", "people=3");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  part_of  \"d2\" is a row of another table, data/dismissals.csv:3. Write the case_id of a group in data/fines.csv; the same people in several tables share a group_id instead.");
    }

    @Test
    void theNearestGroupIsSuggested() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "part_of=ff1", "part_of_certainty=stated", "people=3")
                .row("fines", "case_id=f8", "part_of=the-others", "part_of_certainty=stated", "people=3");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  part_of  \"ff1\" is no case_id of data/fines.csv. Write f1, or add a row for the group.",
                        "data/fines.csv:5  part_of  \"the-others\" is no case_id of data/fines.csv. Write the case_id of the group's row, or add a row for the group.");
    }

    @Test
    void theRowItselfIsNotSuggested() {
        Draft draft =
                Draft.in(folder).row("fines", "case_id=f98", "part_of=f99", "part_of_certainty=stated", "people=3");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  part_of  \"f99\" is no case_id of data/fines.csv. Write the case_id of the group's row, or add a row for the group.");
    }
}
