package org.casebook.chart.model;

import java.util.List;
import java.util.Optional;

/**
 * The values of one kind, such as the fines, over the categories of a chart.
 *
 * @param name written at each of its bars where a chart has several series
 * @param values one per category; empty where there is nothing to show
 */
public record ChartSeries(String name, List<Optional<ChartValue>> values) {

    public ChartSeries {
        values = List.copyOf(values);
    }
}
