package org.casebook.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casebook.validate.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MinimumTest {
    @TempDir
    Path folder;

    @Test
    void noBoundOfAQuantityIsLess() {
        Draft draft = Draft.in(folder)
                .row("events", "event_id=fair", "people=1..50")
                .row("events", "event_id=tea", "people=..1");

        assertThat(draft.problems())
                .containsExactly(
                        "data/events.csv:3  people  \"1..50\" is less than 2, the least that this column allows. Mend it; write 2 or more.",
                        "data/events.csv:4  people  \"..1\" is less than 2, the least that this column allows. Mend it; write 2 or more.");
    }

    @Test
    void atMostDoesNotSayThatItIsNothing() {
        Draft draft = Draft.in(folder).row("events", "event_id=fair", "people=..50");

        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void aNumberIsNotLess() {
        Draft draft = Draft.in(folder)
                .row("places", "place_id=kuryk", "latitude=-90.5")
                .row("people", "person_id=erlan", "name=Erlan", "visibility=named", "born=1899");

        assertThat(draft.problems())
                .containsExactly(
                        "data/people.csv:4  born  \"1899\" is less than 1900, the least that this column allows. Mend it; write 1900 or more.",
                        "data/places.csv:4  latitude  \"-90.5\" is less than -90, the least that this column allows. Mend it; write -90 or more.");
    }

    @Test
    void theLeastItselfIsNotLess() {
        Draft draft = Draft.in(folder)
                .row("events", "event_id=fair", "people=2..50")
                .row("events", "event_id=tea", "people=..2")
                .row("people", "person_id=erlan", "name=Erlan", "visibility=named", "born=1900");

        assertThat(draft.problems()).isEmpty();
    }
}
