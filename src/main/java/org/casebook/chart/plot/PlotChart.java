package org.casebook.chart.plot;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.casebook.chart.image.Drawing;
import org.casebook.chart.lettering.Palette;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A category chart of XChart, which lays out slots and a scale from zero and paints series over them, the first at the
 * bottom.
 *
 * <p>Its own words and ticks stay off, since it measures both with AWT's fonts. It tells where a slot and a value stand,
 * so that words can be written there.
 */
final class PlotChart {
    /** No value in a slot. */
    static final double NONE = Double.NaN;

    /** XChart paints no plot that is narrower, in its units. */
    private static final double NARROWEST = 30;

    private final Space space;
    /** By name; with some at the end that are outside the picture, if XChart would not paint so few. */
    private final List<String> slots;

    private final CategoryChart chart;

    /**
     * What a chart has room in, in pixels.
     *
     * @param pitch from one slot to the next
     * @param thickness of a bar in its slot
     * @param length of the scale
     * @param unit of XChart, whose error bars are one wide
     */
    record Space(double pitch, double thickness, double length, double unit) {}

    /**
     * A chart without a series.
     *
     * @param greatest the value at the end of the scale
     */
    PlotChart(int slots, Space space, double greatest) {
        this.space = space;
        int laidOut = Math.max(slots, (int) Math.ceil(NARROWEST * space.unit() / space.pitch()));
        this.slots = IntStream.range(0, laidOut).mapToObj(Integer::toString).toList();
        this.chart = new CategoryChart((int) Math.round(laidOut * space.pitch() / space.unit()), (int)
                Math.round(space.length() / space.unit()));
        hideWords(chart.getStyler());
        layOut(chart.getStyler(), greatest);
    }

    private static void hideWords(CategoryStyler style) {
        style.setChartTitleVisible(false);
        style.setLegendVisible(false);
        style.setAxisTitlesVisible(false);
        style.setAxisTicksVisible(false);
        style.setPlotGridLinesVisible(false);
        style.setPlotTicksMarksVisible(false);
        style.setPlotBorderVisible(false);
        style.setChartBackgroundColor(Palette.NOTHING);
        style.setPlotBackgroundColor(Palette.NOTHING);
        style.setErrorBarsColorSeriesColor(false);
        style.setErrorBarsColor(Palette.INK);
        // XChart measures the labels of ticks even where none are visible. A spacing that no plot has room for means no
        // ticks; a formatter of our own keeps it from loading number formats.
        style.setYAxisTickMarkSpacingHint(Integer.MAX_VALUE);
        style.setYAxisTickLabelsFormattingFunction(Object::toString);
    }

    private void layOut(CategoryStyler style, double greatest) {
        style.setChartPadding(0);
        style.setPlotMargin(0);
        style.setPlotContentSize(1.0);
        style.setOverlapped(true);
        style.setAvailableSpaceFill(space.thickness() / space.pitch());
        style.setXAxisMin(0.0);
        style.setXAxisMax((double) slots.size());
        style.setYAxisMin(0.0);
        style.setYAxisMax(greatest);
        // Else XChart leaves out ticks by a width of which it takes 60 for labels, and divides by zero if that is all.
        style.setXAxisMaxLabelCount(slots.size() + 1);
        style.setXAxisTickMarkSpacingHint(1);
    }

    void addBars(String name, Color color, IntToDoubleFunction values) {
        add(name, CategorySeriesRenderStyle.Bar, values, bars -> bars.setFillColor(color));
    }

    /** Bars without room between them. */
    void addSteps(String name, Color color, IntToDoubleFunction values) {
        add(name, CategorySeriesRenderStyle.SteppedBar, values, steps -> {
            steps.setFillColor(color);
            steps.setLineColor(Palette.NOTHING);
        });
    }

    /** A line at one height, from a slot to another. XChart joins the two, so those between need no value. */
    void addLine(String name, Color color, double width, int from, int to, double height) {
        add(name, CategorySeriesRenderStyle.SteppedBar, slot -> slot == from || slot == to ? height : NONE, line -> {
            line.setFillColor(Palette.NOTHING);
            line.setLineColor(color);
            line.setLineStyle(stroke(width));
        });
    }

    /** Lines from the base to values, in the middle of their slots. */
    void addSticks(String name, Color color, double width, IntToDoubleFunction values) {
        add(name, CategorySeriesRenderStyle.Stick, values, sticks -> {
            sticks.setMarker(SeriesMarkers.NONE);
            sticks.setLineColor(color);
            sticks.setLineStyle(stroke(width));
        });
    }

    void addMarkers(String name, Marker marker, IntToDoubleFunction values) {
        add(name, CategorySeriesRenderStyle.Scatter, values, markers -> markers.setMarker(marker));
    }

    private void add(
            String name,
            CategorySeriesRenderStyle style,
            IntToDoubleFunction values,
            Consumer<CategorySeries> appearance) {
        List<Double> each = each(values);
        if (isAny(each)) {
            appearance.accept(chart.addSeries(name, slots, each).setChartCategorySeriesRenderStyle(style));
        }
    }

    /** Error bars, which reach as far to both sides of a value. */
    void addErrorBars(String name, IntToDoubleFunction values, IntToDoubleFunction reach) {
        List<Double> each = each(values);
        if (isAny(each)) {
            chart.addSeries(name, slots, each, each(reach))
                    .setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Scatter)
                    .setMarker(SeriesMarkers.NONE);
        }
    }

    private static boolean isAny(List<Double> values) {
        return values.stream().anyMatch(value -> !value.isNaN());
    }

    private List<Double> each(IntToDoubleFunction values) {
        return IntStream.range(0, slots.size()).mapToObj(values::applyAsDouble).toList();
    }

    private BasicStroke stroke(double width) {
        return new BasicStroke((float) (width / space.unit()), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    /**
     * What XChart paints, as rows whose bars run to the right: the chart turned by a quarter. XChart's own chart of
     * horizontal bars sets every series beside the others, and knows neither error bars nor markers nor lines.
     */
    List<Drawing.Mark> paintRows() {
        return paint(new AffineTransform(0, perAcross(), -perAlong(), 0, space.length(), 0));
    }

    /** What XChart paints, as columns. */
    List<Drawing.Mark> paintColumns() {
        return paint(AffineTransform.getScaleInstance(perAcross(), perAlong()));
    }

    private List<Drawing.Mark> paint(AffineTransform place) {
        VectorGraphics2D graphics = new VectorGraphics2D();
        graphics.transform(place);
        chart.paint(graphics, chart.getWidth(), chart.getHeight());
        return Drawing.marks(graphics.getCommands());
    }

    /** How far the middle of a slot is from the edge of the first, once painted. */
    double middle(int slot) {
        return chart.getScreenXFromChart(slot + 0.5) * perAcross();
    }

    /** How far a value is from the base, once painted. */
    double length(double value) {
        return lengthTo(chart.getScreenYFromChart(value));
    }

    /** How far a height of XChart, which begins at the top, is from the base. */
    double lengthTo(double y) {
        return (chart.getHeight() - y) * perAlong();
    }

    /** From pixels along a bar and across it, told from a point of XChart, to the units of XChart. */
    AffineTransform at(double x, double y) {
        return new AffineTransform(0, -1 / perAlong(), 1 / perAcross(), 0, x, y);
    }

    double thickness() {
        return space.thickness();
    }

    private double perAcross() {
        return slots.size() * space.pitch() / chart.getWidth();
    }

    private double perAlong() {
        return space.length() / chart.getHeight();
    }
}
