package org.casebook.chart;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.style.AxesChartStyler;

/**
 * XChart's part: scale, slots and bars of one colour. XChart gives every series of a chart a slot beside the others;
 * bars of several colours in one slot, or one behind the other, are several charts of the same size painted in turn.
 *
 * <p>Its title, legend, axes and labels stay off: they are centred, boxed or rotated, vanish on short bars, and measure
 * with AWT's fonts.
 */
final class BarLayer {
    private static final Color NOTHING = new Color(0, 0, 0, 0);

    private BarLayer() {}

    static HorizontalBarChart rows(List<Double> lengths, Color color, double longest, double fill) {
        HorizontalBarChart chart = new HorizontalBarChart(1, 1);
        bare(chart.getStyler());
        chart.getStyler().setAvailableSpaceFill(fill);
        chart.getStyler().setXAxisMin(0.0);
        chart.getStyler().setXAxisMax(longest);
        chart.addSeries("bars", lengths, places(lengths)).setFillColor(color);
        return chart;
    }

    static CategoryChart columns(List<Double> lengths, Color color, double longest, double fill) {
        CategoryChart chart = new CategoryChart(1, 1);
        bare(chart.getStyler());
        chart.getStyler().setAvailableSpaceFill(fill);
        chart.getStyler().setYAxisMin(0.0);
        chart.getStyler().setYAxisMax(longest);
        chart.addSeries("columns", places(lengths), lengths).setFillColor(color);
        return chart;
    }

    private static List<String> places(List<Double> lengths) {
        return IntStream.range(0, lengths.size()).mapToObj(Integer::toString).toList();
    }

    private static void bare(AxesChartStyler style) {
        style.setChartTitleVisible(false);
        style.setLegendVisible(false);
        style.setAxisTitlesVisible(false);
        style.setAxisTicksVisible(false);
        style.setPlotGridLinesVisible(false);
        style.setPlotTicksMarksVisible(false);
        style.setPlotBorderVisible(false);
        style.setChartBackgroundColor(NOTHING);
        style.setPlotBackgroundColor(NOTHING);
        style.setChartPadding(0);
        style.setPlotMargin(0);
        style.setPlotContentSize(1.0);
        // XChart measures the labels of ticks even where none are visible. A spacing that no plot has room for means no
        // ticks; a formatter of our own keeps it from loading number formats.
        style.setXAxisTickMarkSpacingHint(Integer.MAX_VALUE);
        style.setYAxisTickMarkSpacingHint(Integer.MAX_VALUE);
        style.setXAxisTickLabelsFormattingFunction(Object::toString);
        style.setYAxisTickLabelsFormattingFunction(Object::toString);
    }
}
