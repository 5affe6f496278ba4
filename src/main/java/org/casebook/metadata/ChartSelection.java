package org.casebook.metadata;

import java.util.List;

/**
 * Which figures of the published statistics a chart shows, in their codes: all that are of these. Whoever has the chart's CSV
 * alone can tell with it that none is missing. Figures of cases whose currency nobody knows have no unit, and stand in the
 * chart of each currency.
 *
 * @param statistics the file of statistics, by its name without ending
 * @param measure what is measured
 * @param status as imposed, or as it stands
 * @param unit in what
 * @param sanctions the sanctions, of arrests the kinds
 */
public record ChartSelection(String statistics, String measure, String status, String unit, List<String> sanctions) {
    public ChartSelection {
        sanctions = List.copyOf(sanctions);
    }
}
