package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarDayTest {
    @TempDir
    Path folder;

    @Test
    void aDayIsWrittenInFull() {
        Draft draft =
                Draft.in(folder).row("people", "person_id=erlan", "name=Erlan", "visibility=named", "added=2011-06");

        assertThat(draft.problems())
                .containsExactly(
                        "data/people.csv:4  added  \"2011-06\" is not a day. Write year, month and day, such as 2011-06-06, or leave the cell blank if it is not known.");
    }

    @Test
    void aDayIsInTheCalendar() {
        Draft draft =
                Draft.in(folder).row("people", "person_id=erlan", "name=Erlan", "visibility=named", "added=2011-02-30");

        assertThat(draft.problems())
                .containsExactly(
                        "data/people.csv:4  added  \"2011-02-30\" is not in the calendar. Write year, month and day, such as 2011-06-06, or leave the cell blank if it is not known.");
    }

    @Test
    void aDayWrittenTheOtherWayRoundIsInTheCalendarToo() {
        Draft draft =
                Draft.in(folder).row("people", "person_id=erlan", "name=Erlan", "visibility=named", "added=31.06.2011");

        assertThat(draft.problems())
                .containsExactly(
                        "data/people.csv:4  added  \"31.06.2011\" is not in the calendar. Write year, month and day, such as 2011-06-06, or leave the cell blank if it is not known.");
    }
}
