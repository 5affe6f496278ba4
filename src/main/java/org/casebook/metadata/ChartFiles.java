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
 */
public record ChartFiles(
        String slug,
        String language,
        String title,
        String subtitle,
        String description,
        String note,
        String source,
        List<Column> columns) {
    public ChartFiles {
        columns = List.copyOf(columns);
    }
}
