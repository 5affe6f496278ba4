package org.casebook.pages;

import java.util.List;
import java.util.Optional;
import org.casebook.tabulate.Breakdown;

/** A chart with the address of its page and of its files. */
record ChartLink(ChartView chart, String href, String svg, String png, String csv, String metadata) {
    /** A PNG has twice the size of the chart. */
    private static final int PIXELS = 2;

    /** All charts of an edition. */
    static List<ChartLink> all(Edition edition) {
        Addresses addresses = edition.addresses();
        return edition.charts().stream()
                .map(chart -> new ChartLink(
                        chart,
                        addresses.of("charts", chart.slug()),
                        addresses.page("charts/" + chart.slug() + ".svg"),
                        addresses.page("charts/" + chart.slug() + ".png"),
                        addresses.page("charts/" + chart.slug() + ".csv"),
                        addresses.page("charts/" + chart.slug() + ".metadata.json")))
                .toList();
    }

    /** The picture of a page about something of a breakdown: the breakdown's first chart, or else the first of all. */
    static Optional<Head.Picture> picture(Edition edition, Breakdown breakdown) {
        List<ChartLink> all = all(edition);
        return all.stream()
                .filter(link -> link.chart().breakdown() == breakdown)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(ChartLink::picture);
    }

    Head.Picture picture() {
        return new Head.Picture(
                png, PIXELS * chart.width(), PIXELS * chart.height(), chart.title() + ". " + chart.subtitle());
    }
}
