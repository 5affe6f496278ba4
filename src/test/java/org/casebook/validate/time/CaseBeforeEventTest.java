package org.casebook.validate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseBeforeEventTest {
    @TempDir
    Path folder;

    @Test
    void nobodyIsPunishedBeforeTheAct() {
        Draft draft =
                Draft.in(folder).row("fines", "case_id=f9", "person_id=bolat", "date=2011-06-04", "event_id=march");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  date  \"2011-06-04\" is before the punished act, \"2011-06-05\" at data/events.csv:2. Mend the date that is wrong, or write the event_id of another event.");
    }

    @Test
    void datesThatMayBeInOrderAreLetBe() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f7", "person_id=bolat", "date=2011-06", "event_id=march")
                .row("fines", "case_id=f8", "person_id=bolat", "date=2011-05~", "event_id=march")
                .row("fines", "case_id=f9", "person_id=bolat", "date=[..2011-06-05]", "event_id=march");

        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void oneOfSeveralDaysThatAllAreBeforeTheActIsBeforeIt() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "person_id=bolat", "date=[2011-06-01..2011-06-04]", "event_id=march")
                .row("events", "event_id=camp", "date=[2011-07-01..2011-07-09]")
                .row("fines", "case_id=f8", "person_id=bolat", "date=2011-06-30", "event_id=camp");

        assertThat(draft.problems())
                .containsExactly(
                        "data/fines.csv:4  date  \"[2011-06-01..2011-06-04]\" is before the punished act, \"2011-06-05\" at data/events.csv:2. Mend the date that is wrong, or write the event_id of another event.",
                        "data/fines.csv:5  date  \"2011-06-30\" is before the punished act, \"[2011-07-01..2011-07-09]\" at data/events.csv:3. Mend the date that is wrong, or write the event_id of another event.");
    }

    @Test
    void onTheDayOfTheActIsNotBeforeIt() {
        Draft draft = Draft.in(folder)
                .row("fines", "case_id=f9", "person_id=bolat", "date=2011-06-05", "event_id=march")
                .row("events", "event_id=camp", "date=[2011-07-01..2011-07-09]")
                .row("fines", "case_id=f8", "person_id=bolat", "date=2011-07-01", "event_id=camp");

        assertThat(draft.problems()).isEmpty();
    }
}
