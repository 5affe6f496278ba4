package org.casebook.pages.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.NumberMarks;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.junit.jupiter.api.Test;

/** In which order events stand in lists. */
class EventOrderTest {
    private static final LocalText NOTHING = new LocalText(Map.of());
    private static final Resource EVENTS = Resource.of(
            "events",
            "events.csv",
            NOTHING,
            NOTHING,
            List.of(field("event_id"), field("date"), field("follows")),
            List.of("event_id"));

    private static Field field(String name) {
        return new Field(
                name,
                Field.Type.STRING,
                NOTHING,
                NOTHING,
                false,
                false,
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Field.Visibility.PUBLIC,
                NumberMarks.UNDECLARED);
    }

    /** Events as {@code id date follows}; a dash is blank. */
    private static List<String> order(String... events) {
        List<Row> rows = new ArrayList<>();
        for (String event : events) {
            List<String> cells = List.of(event.split(" ")).stream()
                    .map(cell -> cell.equals("-") ? "" : cell)
                    .toList();
            rows.add(new Row(EVENTS, rows.size() + 2, cells));
        }
        return new EventOrder(rows)
                .sorted(rows).stream().map(row -> row.cell("event_id")).toList();
    }

    @Test
    void a_dispersal_stands_after_its_march() {
        assertThat(order("a-dispersal 2011-06-05 b-march", "b-march 2011-06-05 -", "c-cameras 2011-06-05 a-dispersal"))
                .containsExactly("b-march", "a-dispersal", "c-cameras");
    }

    @Test
    void dates_go_before_what_follows_what_and_no_date_stands_last() {
        assertThat(order("a - -", "b 2011-06-06 c", "c 2011-06-05 -", "d 2011-05-01 -"))
                .containsExactly("d", "c", "b", "a");
    }

    @Test
    void what_may_have_been_earlier_is_not_before_what_it_followed() {
        assertThat(order("a 2011-06 b", "b 2011-06-05 -", "c 2011-06-03 -", "d [..2011-06-20] b", "e [2011-06-01..] b"))
                .containsExactly("c", "b", "a", "e", "d");
    }

    @Test
    void what_was_then_or_earlier_stands_before_what_was_on_that_day_but_not_before_what_it_followed() {
        assertThat(order("a 2011-06-05 -", "b [..2011-06-05] -", "c [..2011-06-05] a"))
                .containsExactly("b", "a", "c");
    }

    @Test
    void a_date_that_denies_it_is_kept() {
        assertThat(order("a 2011-06-04 b", "b 2011-06-05 -")).containsExactly("a", "b");
    }

    @Test
    void events_that_follow_each_other_in_a_circle_or_in_a_long_row_have_an_order() {
        assertThat(order("a 2011-06-05 b", "b 2011-06-05 a", "c 2011-06-05 nowhere"))
                .containsExactlyInAnyOrder("a", "b", "c");
        String[] row = IntStream.range(0, 20_000)
                .mapToObj(i -> String.format("e%05d 2011-06-05 e%05d", i, i + 1))
                .toArray(String[]::new);
        assertThat(order(row)).startsWith("e19999", "e19998").endsWith("e00001", "e00000");
    }
}
