package org.casebook.validate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DateAfterDataTest {
    @TempDir
    Path folder;

    @Test
    void aCaseIsNotAfterTheData() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "person_id=bolat", "date=2011-11")
                .row("appeals", "appeal_id=p9", "case_id=f1", "outcome=upheld", "date=2012");

        assertThat(draft.problems())
                .containsExactly(
                        "data/appeals.csv:4  date  \"2012\" is after 2011-10-31, the day up to which the tables are complete. Mend the date, or write a later day as data_as_of in data/datapackage.json.",
                        "data/fines.csv:4  date  \"2011-11\" is after 2011-10-31, the day up to which the tables are complete. Mend the date, or write a later day as data_as_of in data/datapackage.json.");
    }

    @Test
    void aDateThatMayBeEarlierIsAccepted() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "date=2011");

        assertThat(draft.problems()).isEmpty();
    }
}
