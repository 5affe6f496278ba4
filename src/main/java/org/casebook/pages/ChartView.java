package org.casebook.pages;

import java.util.List;

/**
 * A chart as its page shows it. The image stands at {@code charts/SLUG.svg} and {@code .png}, its figures at
 * {@code charts/SLUG.csv}.
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
 * @param header the column heads of its table twin
 * @param rows the rows of its table twin, as many cells as the header has; the first names the row
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
        List<String> header,
        List<List<String>> rows) {

    public ChartView {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
