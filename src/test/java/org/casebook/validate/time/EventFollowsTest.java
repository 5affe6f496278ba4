package org.casebook.validate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFollowsTest {
    @TempDir
    Path folder;

    private Draft draft;
    private int last;

    @BeforeEach
    void invent() {
        draft = Draft.in(folder).column("events", "follows");
        last = draft.lines("events");
    }

    @Test
    void noEventFollowsItselfByWayOfOthers() {
        draft.row("events", "event_id=e7", "follows=e9")
                .row("events", "event_id=e8", "follows=e7")
                .row("events", "event_id=e9", "follows=e8")
                .row("events", "event_id=e6", "follows=e9");

        assertThat(ofOrder())
                .containsExactly(
                        "data/events.csv:" + (last + 1)
                                + "  follows  \"e9\" is itself to come after this event: e7 → e9 → e8 → e7. Leave follows blank in the row of the event that was first.");
    }

    @Test
    void anEventDoesNotFollowItself() {
        draft.row("events", "event_id=e7", "follows=e7");

        assertThat(ofOrder()).singleElement().asString().contains("e7 → e7");
    }

    @Test
    void anEventIsNotBeforeTheOneThatItFollows() {
        draft.row("events", "event_id=e7", "date=2011-06-06")
                .row("events", "event_id=e8", "date=2011-06-05", "follows=e7")
                .row("events", "event_id=e9", "date=2011-06", "follows=e7");

        assertThat(ofOrder())
                .containsExactly(
                        "data/events.csv:" + (last + 2)
                                + "  follows  \"e7\" was on \"2011-06-06\" (data/events.csv:" + (last + 1)
                                + "), and this event, which is to come after it, on \"2011-06-05\". Mend the date that is wrong, or leave follows blank.");
    }

    @Test
    void eventsOfOneDayAndWithoutADayAreAccepted() {
        draft.row("events", "event_id=e7", "date=2011-06-06")
                .row("events", "event_id=e8", "date=2011-06-06", "follows=e7")
                .row("events", "event_id=e9", "follows=e8");

        assertThat(ofOrder()).isEmpty();
    }

    private List<String> ofOrder() {
        return draft.problems().stream()
                .filter(problem -> problem.contains("  follows  "))
                .toList();
    }
}
