package org.casebook.chart;

import java.util.List;
import org.casebook.chart.image.ChartImage;
import org.casebook.tabulate.Breakdown;

/**
 * A chart with its picture. The image of one with a page of its own stands at {@code charts/SLUG.svg} and {@code .png}, its
 * figures at {@code charts/SLUG.csv}; that of one company, article or place stands beside its page, as {@code
 * companies/SLUG.svg}.
 */
public record DrawnChart(Chart chart, ChartImage image) {

    /** Its name in addresses. */
    public String slug() {
        return chart.slug();
    }

    /** The language of its words. */
    public String language() {
        return chart.model().language();
    }

    /** States what is shown. */
    public String title() {
        return chart.model().title();
    }

    /** The unit and the period. */
    public String subtitle() {
        return chart.model().subtitle();
    }

    /** The chart in words, for readers who don't see it. */
    public String description() {
        return chart.model().description();
    }

    /** What the reader must know beside the figures; may be blank. */
    public String note() {
        return chart.model().note();
    }

    /** Where the figures come from. */
    public String source() {
        return chart.model().source();
    }

    /** The image's width in CSS pixels. */
    public int width() {
        return image.width();
    }

    /** The image's height in CSS pixels. */
    public int height() {
        return image.height();
    }

    /** The breakdown whose figures it shows. */
    public Breakdown breakdown() {
        return chart.breakdown();
    }

    /** The column heads of its table twin, after that of the names. */
    public List<String> columns() {
        return chart.table().columns();
    }

    /** Whether a sentence, its description, says as much as the picture; then it has neither page nor files. */
    public boolean isSmall() {
        return chart.isSmall();
    }

    /** Whether it is of one company, article or place, which the breakdown says and whose id is the slug. */
    public boolean ofOne() {
        return chart.ofOne().isPresent();
    }
}
