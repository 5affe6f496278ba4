package org.casebook.chart.model;

import java.util.List;
import java.util.Optional;

/**
 * What a chart shows, with every word ready in its language.
 *
 * @param slug its name in addresses, such as {@code fines-by-company}
 * @param language a BCP 47 tag such as {@code kk}
 * @param title states what is shown
 * @param subtitle the unit and the period
 * @param note what the reader must know beside the figures; may be empty
 * @param source where the figures come from, since the image will be shared alone
 * @param description the chart in words, for readers who don't see it
 * @param kind its form
 * @param categories names, or months, in the order in which they are drawn
 * @param series one, or up to six whose bars stand in groups
 * @param axes a scale and years, which many months have in place of words at each; a scale alone, of bars in several parts
 * @param aside how many of the last categories are no names, but "several" or "not known"
 */
public record ChartModel(
        String slug,
        String language,
        String title,
        String subtitle,
        String note,
        String source,
        String description,
        Kind kind,
        List<String> categories,
        List<ChartSeries> series,
        Optional<Axes> axes,
        int aside) {

    /** More colours than these can't be told apart. */
    public static final int MOST_SERIES = 6;

    /** The form of a chart. A new one is a constant here, and a {@code Plot}. */
    public enum Kind {
        /** Horizontal bars, one below the other. */
        BARS,
        /** Columns side by side, for months. Where their words find no room, or for several series, bars are drawn. */
        COLUMNS
    }

    /**
     * What tells lengths and places where no words do.
     *
     * @param scale round numbers with their words
     * @param years for each month the year that begins with it, or nothing; none of what is no month
     */
    public record Axes(List<ChartValue> scale, List<String> years) {
        public Axes {
            scale = List.copyOf(scale);
            years = List.copyOf(years);
        }
    }

    /** A chart whose words stand at its bars. */
    public ChartModel(
            String slug,
            String language,
            String title,
            String subtitle,
            String note,
            String source,
            String description,
            Kind kind,
            List<String> categories,
            List<ChartSeries> series) {
        this(slug, language, title, subtitle, note, source, description, kind, categories, series, Optional.empty(), 0);
    }

    /** Whether a category is no name. */
    public boolean isAside(int category) {
        return category >= categories.size() - aside;
    }

    public ChartModel {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "a slug is words of a-z and 0-9 joined by hyphens, not \"" + slug + "\"");
        }
        if (title.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException(slug + ": a chart needs a title and a description");
        }
        if (categories.isEmpty()) {
            throw new IllegalArgumentException(slug + ": a chart needs a category");
        }
        if (series.isEmpty() || series.size() > MOST_SERIES) {
            throw new IllegalArgumentException(
                    slug + ": a chart has one to " + MOST_SERIES + " series, not " + series.size());
        }
        for (ChartSeries one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException(slug + ": series \"" + one.name() + "\" has "
                        + one.values().size() + " values for " + categories.size() + " categories");
            }
        }
    }
}
