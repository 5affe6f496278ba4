package org.casebook.pages.charts;

import java.util.List;
import org.casebook.chart.Chart;
import org.casebook.chart.DrawnChart;
import org.casebook.chart.spec.ChartSpec;
import org.casebook.metadata.ChartFiles;
import org.casebook.metadata.Column;

/** What programs are told of a chart's files. */
public final class ChartData {
    private ChartData() {}

    /**
     * Describes the files of a chart.
     *
     * @param columns the columns of its CSV
     */
    public static ChartFiles of(DrawnChart chart, List<Column> columns) {
        return new ChartFiles(
                chart.slug(),
                chart.language(),
                chart.title(),
                chart.subtitle(),
                chart.description(),
                chart.note(),
                chart.source(),
                columns,
                selection(chart.chart()));
    }

    private static ChartFiles.Selection selection(Chart chart) {
        ChartSpec spec = chart.spec();
        return new ChartFiles.Selection(
                spec.breakdown().slug(), spec.measure().code(), spec.status().code(), chart.unit(), chart.sanctions());
    }
}
