package org.casebook.validate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenEndTest {
    @TempDir
    Path folder;

    @Test
    void aDateHasAnEnd() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "person_id=bolat", "date=[2011-05..]")
                .row("appeals", "appeal_id=p9", "case_id=f1", "outcome=upheld", "date=[2011-10-31..]");

        assertThat(draft.warnings("open-end"))
                .containsExactly(
                        "data/appeals.csv:4  date  \"[2011-10-31..]\" has no end, and the tables cover nothing after 2011-10-31, the data_as_of of data/datapackage.json. Write 2011-10-31, or an earlier end if the source gives one.",
                        "data/fines.csv:4  date  \"[2011-05..]\" has no end, and the tables cover nothing after 2011-10-31, the data_as_of of data/datapackage.json. Write [2011-05..2011-10-31], or an earlier end if the source gives one.");
    }

    @Test
    void whatHasOneOrNeedsNoneIsAccepted() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f8", "person_id=bolat", "date=[2011-05..2011-10-31]")
                .row("fines", "case_id=f9", "person_id=bolat", "date=[..2011-06-05]");

        assertThat(draft.warnings("open-end")).isEmpty();
    }
}
