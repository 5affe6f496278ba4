package org.casebook.validate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonOnlyInSummaryTest {
    @TempDir
    Path folder;

    private Draft draft() {
        return Draft.in(folder)
                .row("people", "person_id=zhanar", "name=Zhanar Akhmetova", "visibility=named")
                .row("people", "person_id=natalia", "name=Наталья Соколова", "visibility=named");
    }

    @Test
    void whoeverIsNamedInASummaryIsThePersonOfTheRow() {
        Draft draft = draft().row("fines", "case_id=f8", "person_id=bolat", "summary_en=Fined with Akhmetova Zhanar.")
                .row("fines", "case_id=f9", "person_id=bolat", "summary_en=Штраф Наталье Соколовой.");

        assertThat(draft.warnings("person-only-in-summary"))
                .containsExactly(
                        "data/fines.csv:4  summary_en  names \"Akhmetova Zhanar\", \"zhanar\" at data/people.csv:4, who is not the person of this row. Write the person_id if the case is theirs, or leave the name out; if it belongs there, accept it with that reason.",
                        "data/fines.csv:5  summary_en  names \"Наталье Соколовой\", \"natalia\" at data/people.csv:5, who is not the person of this row. Write the person_id if the case is theirs, or leave the name out; if it belongs there, accept it with that reason.");
    }

    @Test
    void thePersonOfTheRowAndMembersOfTheGroupMayBeNamed() {
        Draft draft = draft().row("fines", "case_id=f7", "people=5", "summary_en=Five with Zhanar Akhmetova.")
                .row("fines", "case_id=f8", "person_id=zhanar", "part_of=f7", "part_of_certainty=stated")
                .row("fines", "case_id=f9", "person_id=natalia", "summary_en=Natalia Sokolova was fined.");

        assertThat(draft.warnings("person-only-in-summary")).isEmpty();
    }
}
