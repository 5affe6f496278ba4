package org.casebook.pages.charts;

import java.util.List;
import org.casebook.chart.DrawnChart;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.wording.Addresses;

/** A chart with the address of its page and of its files. */
public record ChartLink(DrawnChart chart, String href, String svg, String png, String csv, String metadata) {
    /** All charts of an edition. */
    public static List<ChartLink> all(Edition edition) {
        return edition.charts().stream()
                .map(chart -> of(chart, edition.addresses()))
                .toList();
    }

    private static ChartLink of(DrawnChart chart, Addresses addresses) {
        return new ChartLink(
                chart,
                addresses.of("charts", chart.slug()),
                addresses.page("charts/" + chart.slug() + ".svg"),
                addresses.page("charts/" + chart.slug() + ".png"),
                addresses.page("charts/" + chart.slug() + ".csv"),
                addresses.page("charts/" + chart.slug() + ".metadata.json"));
    }
}
