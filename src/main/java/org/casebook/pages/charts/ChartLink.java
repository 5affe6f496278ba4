package org.casebook.pages.charts;

import java.util.List;
import java.util.Optional;
import org.casebook.chart.DrawnChart;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.Head;
import org.casebook.pages.wording.Addresses;
import org.casebook.tabulate.Breakdown;

/** A chart with the address of its page and of its files. */
public record ChartLink(DrawnChart chart, String href, String svg, String png, String csv, String metadata) {
    /** A PNG has twice the size of the chart. */
    private static final int PIXELS = 2;

    /** All charts of an edition. */
    public static List<ChartLink> all(Edition edition) {
        return edition.charts().stream()
                .map(chart -> of(chart, edition.addresses()))
                .toList();
    }

    /** The picture of a page about something of a breakdown: the breakdown's first chart, or else the first of all. */
    public static Optional<Head.Picture> picture(Edition edition, Breakdown breakdown) {
        List<DrawnChart> charts = edition.charts();
        return charts.stream()
                .filter(chart -> chart.breakdown() == breakdown)
                .findFirst()
                .or(() -> charts.stream().findFirst())
                .map(chart -> of(chart, edition.addresses()).picture());
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

    public Head.Picture picture() {
        return new Head.Picture(
                png, PIXELS * chart.width(), PIXELS * chart.height(), chart.title() + ". " + chart.subtitle());
    }
}
