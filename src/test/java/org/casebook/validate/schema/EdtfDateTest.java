package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EdtfDateTest {
    @TempDir
    Path folder;

    @Test
    void aDayIsInTheCalendarWhicheverWayItIsWritten() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "person_id=bolat", "date=31.6.2011")
                .row("fines", "case_id=f8", "people=3", "date=in June");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  date  \"31.6.2011\" is not in the calendar. Mend the day or the month, or write only the month or the year, such as 2011, or leave the cell blank if it is not known.",
                        "data/fines.csv:5  date  \"in June\" is not a date that can be read. Write a day as 2011-06-06, a month as 2011-06, a year as 2011, or one unknown day of several as [2011-06-05..2011-07-13], or leave the cell blank if it is not known.");
    }

    @Test
    void aDayIsInTheCalendar() {
        Draft draft = Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "date=2011-06-31");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  date  \"2011-06-31\" is not in the calendar. Mend the day or the month, or write only the month or the year, such as 2011, or leave the cell blank if it is not known.");
    }
}
