package org.casebook.validate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthsAsDaysTest {
    private static final String RULE = "months-as-days";

    @TempDir
    Path folder;

    private Draft draft;

    @BeforeEach
    void begin() {
        draft = Draft.in(folder).cell("fines", 2, "date", "2011/07/01").cell("fines", 3, "date", "2011/08/01");
    }

    @Test
    void monthsMayHaveBecomeTheirFirstDays() {
        assertThat(draft.warnings(RULE))
                .containsExactly(
                        "data/fines.csv:2  date  \"2011-07-01\" and all other days of this column, 2 in all, are the"
                                + " first of a month: they may be months, which Gnumeric saves like that. If the source gives only"
                                + " the month, make the column's format Text and write 2011-07; if these are the days, accept it"
                                + " with that reason.");
    }

    @Test
    void writtenOtherwiseTheyMayAsWell() {
        draft.cell("fines", 3, "date", "2011-08-01").row("fines", "case_id=f9", "people=3", "date=2011");

        assertThat(draft.warnings(RULE)).hasSize(1);
    }

    @Test
    void anotherDayShowsThatDaysAreMeant() {
        draft.row("fines", "case_id=f9", "people=3", "date=2011/08/02");

        assertThat(draft.warnings(RULE)).isEmpty();
    }

    @Test
    void aDayThatComesAgainIsOne() {
        draft.cell("fines", 3, "date", "2011/07/01");

        assertThat(draft.warnings(RULE)).isEmpty();
    }

    @Test
    void lawsComeIntoForceOnSuchDays() {
        Draft laws = draft.cell("fines", 2, "date", "2011-07-02")
                .column("articles", "valid_from", "\"type\": \"string\", \"casebook:edtf\": true")
                .cell("articles", 2, "valid_from", "2001-01-01")
                .cell("articles", 3, "valid_from", "2003-07-01");

        assertThat(laws.warnings(RULE)).isEmpty();
    }

    @Test
    void itMayBeAccepted() {
        draft.file("accepted.csv", "rule,file,row,field,reason", RULE + ",data/fines.csv,*,date,Paid monthly.");

        assertThat(draft.warnings(RULE)).isEmpty();
        assertThat(draft.warnings("accepted-problem")).isEmpty();
    }
}
