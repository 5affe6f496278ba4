package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaximumTest {
    @TempDir
    Path folder;

    @Test
    void noBoundOfAQuantityIsMore() {
        Draft draft = Draft.in(folder)
                .row("events", "event_id=fair", "people=50..100001")
                .row("events", "event_id=tea", "people=200000..");

        assertThat(draft.problems())
                .containsExactly(
                        "data/events.csv:3  people  \"50..100001\" is more than 100000, the most that this column allows. Mend it; write 100000 or less.",
                        "data/events.csv:4  people  \"200000..\" is more than 100000, the most that this column allows. Mend it; write 100000 or less.");
    }

    @Test
    void anOpenBoundIsNotMore() {
        Draft draft = Draft.in(folder).row("events", "event_id=fair", "people=50..");

        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void theMostItselfIsNotMore() {
        Draft draft = Draft.in(folder)
                .row("events", "event_id=fair", "people=50..100000")
                .row("events", "event_id=tea", "people=100000..")
                .row("people", "person_id=erlan", "name=Erlan", "visibility=named", "born=2011");

        assertThat(draft.problems()).isEmpty();
    }
}
