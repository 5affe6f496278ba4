package org.casebook.validate.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrestWithoutDaysTest {
    @TempDir
    Path folder;

    @Test
    void anAdministrativeArrestHasDays() {
        Draft draft = Draft.in(folder).row("arrests", "case_id=a9", "person_id=bolat", "kind=administrative_arrest");

        assertThat(draft.warnings("arrest-without-days"))
                .containsExactly(
                        "data/arrests.csv:4  days  is blank, and a court orders an administrative arrest for so many days. Write the days; if the source does not say, accept it with that reason.");
    }

    @Test
    void detentionsAndMembersOfGroupsNeedNone() {
        Draft draft = Draft.in(folder)
                .row("arrests", "case_id=a7", "people=20", "kind=administrative_arrest", "days=5")
                .row(
                        "arrests",
                        "case_id=a8",
                        "person_id=bolat",
                        "kind=administrative_arrest",
                        "part_of=a7",
                        "part_of_certainty=stated")
                .row("arrests", "case_id=a9", "person_id=bolat", "kind=pre_trial_detention");

        assertThat(draft.warnings("arrest-without-days")).isEmpty();
    }
}
