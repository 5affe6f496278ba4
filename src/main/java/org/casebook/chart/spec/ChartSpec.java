package org.casebook.chart.spec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casebook.chart.model.ChartModel;
import org.casebook.dataset.LocalText;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;

/**
 * What a chart is to show: a checked {@code charts/SLUG.yaml}.
 *
 * @param slug its name in addresses, the file's name
 * @param measure what is counted
 * @param breakdown by what; {@link Breakdown#TOTALS} compares the sanctions themselves
 * @param categories the sanctions, each a series, or of totals a bar
 * @param status as imposed, or as it stands
 * @param currency of an amount, the one currency; empty: one chart for each currency that occurs
 * @param kind its form
 * @param title states what is shown
 * @param subtitle the unit; may hold no language
 * @param note what the reader must know beside the figures; may hold no language
 * @param limit how many names are drawn at most, those with the greatest figures
 */
public record ChartSpec(
        String slug,
        Measure measure,
        Breakdown breakdown,
        List<Category> categories,
        Status status,
        Optional<String> currency,
        ChartModel.Kind kind,
        LocalText title,
        LocalText subtitle,
        LocalText note,
        Optional<Integer> limit) {

    /** Stands for the currency in texts. */
    public static final String UNIT_PLACE = "{unit}";

    /** The slug of the chart of one currency among several. */
    public String slugIn(String unit) {
        return slug + "-in-" + unit.toLowerCase(Locale.ROOT);
    }
}
