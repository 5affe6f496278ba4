package org.casebook.pages.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How an axis of time is labelled. */
class TimeAxisTest {
    @Test
    void no_axis_has_more_than_24_labels_or_6_on_a_phone() {
        for (String last : List.of("2020-01", "2021-12", "2022-01", "2029-12", "2030-01", "2045-06", "2300-12")) {
            TimeAxis axis = TimeAxis.of(LocalDate.parse("2020-01-01"), LocalDate.parse(last + "-28"));
            List<TimeAxis.Tick> ticks = axis.ticks(String::valueOf);
            assertThat(ticks).as(last).hasSizeBetween(1, 24);
            assertThat(ticks.stream().filter(tick -> !tick.minor())).as(last).hasSizeBetween(1, 6);
        }
    }
}
