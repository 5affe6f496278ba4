package org.casebook.pages;

import java.util.List;
import java.util.Optional;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Figure;

/**
 * A chart as a page shows it. The image of one with a page of its own stands at {@code charts/SLUG.svg} and {@code
 * .png}, its figures at {@code charts/SLUG.csv}; that of one company, article or place stands beside its page, as {@code
 * companies/SLUG.svg}.
 *
 * @param slug its name in addresses, such as {@code fines-by-company}
 * @param language the language of its words
 * @param title states what is shown
 * @param subtitle the unit and the period
 * @param description the chart in words, for readers who don't see it
 * @param note what the reader must know beside the figures; may be blank
 * @param source where the figures come from
 * @param width the image's width in CSS pixels
 * @param height the image's height in CSS pixels
 * @param breakdown whose figures it shows
 * @param columns the column heads of its table twin, after that of the names
 * @param rows the rows of its table twin
 * @param ofOne whether it is of one company, article or place, which the breakdown says and whose id is the slug
 */
public record ChartView(
        String slug,
        String language,
        String title,
        String subtitle,
        String description,
        String note,
        String source,
        int width,
        int height,
        Breakdown breakdown,
        List<String> columns,
        List<Row> rows,
        boolean ofOne) {

    public ChartView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row of the table twin.
     *
     * @param name what it is about
     * @param figures one for each column; empty where there is none
     */
    public record Row(String name, List<Optional<Figure>> figures) {
        public Row {
            figures = List.copyOf(figures);
        }
    }
}
