package org.casebook.metadata;

import java.util.List;

/**
 * The files of a chart, in one language.
 *
 * @param slug their name without its ending
 * @param language the language of the words
 * @param title states what is shown
 * @param subtitle the unit and the period
 * @param description the chart in words
 * @param note what the reader must know beside the figures; may be blank
 * @param source where the figures come from
 * @param columns the columns of its CSV
 * @param selection which figures it shows
 */
public record ChartFiles(
        String slug,
        String language,
        String title,
        String subtitle,
        String description,
        String note,
        String source,
        List<Column> columns,
        Selection selection) {
    public ChartFiles {
        columns = List.copyOf(columns);
    }

    /**
     * Which figures of the published statistics a chart shows, in their codes: all that are of these. Whoever has the chart's
     * CSV alone can tell with it that none is missing. Figures of cases whose currency nobody knows have no unit, and stand in
     * the chart of each currency.
     *
     * @param statistics the file of statistics, by its name without ending
     * @param measure what is measured
     * @param status as imposed, or as it stands
     * @param unit in what
     * @param sanctions the sanctions, of arrests the kinds
     */
    public record Selection(String statistics, String measure, String status, String unit, List<String> sanctions) {
        public Selection {
            sanctions = List.copyOf(sanctions);
        }
    }
}
