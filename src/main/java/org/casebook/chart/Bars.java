package org.casebook.chart;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The bars of a plot, one to a slot, as a category chart of XChart lays them out and paints them: slots, scale, bars, the
 * part of a bar that may or may not be there behind its sure part, error bars over ranges, the line from which bars begin.
 * The palette is ours, and so are the marks that XChart knows none of, which are its markers ({@link BoundMarker}).
 *
 * <p>Bars in rows are the same chart turned by a quarter: XChart's own chart of horizontal bars sets every series beside
 * the others and knows neither error bars nor markers. Its words, and the ticks of its scale, stay off, since it measures
 * both with AWT's fonts; words are written around the bars, at the places that it tells.
 */
final class Bars {
    /** Lines of XChart, such as error bars, are as wide as its unit. */
    private static final double UNIT = 2;
    /** XChart paints no plot that is narrower, in its units. */
    private static final double NARROWEST = 30;
    /** A value that is small beside the greatest still shows. */
    private static final double LEAST_LENGTH = 2;

    private static final double SHORTEST_RANGE = 3 * UNIT;

    private static final BasicStroke AXIS = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final double NONE = Double.NaN;

    /**
     * A place for one bar.
     *
     * @param series whose bar it is; tells its colour
     * @param value what the bar shows; may be empty
     * @param words how much of the bar's direction its words take
     */
    record Slot(int series, Optional<ChartValue> value, double words) {
        /** For words alone. */
        static final Slot HEADING = new Slot(-1, Optional.empty(), 0);
    }

    /**
     * What the bars have room in.
     *
     * @param pitch from one slot to the next
     * @param thickness of a bar
     * @param length the room from where bars begin, for the longest and its words
     */
    record Frame(double pitch, double thickness, double length) {}

    private final List<Slot> slots;
    private final Frame frame;
    private final double perUnit;
    /** With slots at the end that are outside the picture, if XChart would not paint so few. */
    private final int laidOut;

    private final int width;
    private final int height;
    private final CategoryChart chart;

    private Bars(List<Slot> slots, Frame frame, double perUnit) {
        this.slots = List.copyOf(slots);
        this.frame = frame;
        this.perUnit = perUnit;
        this.laidOut = Math.max(slots.size(), (int) Math.ceil(NARROWEST * UNIT / frame.pitch()));
        this.width = (int) Math.round(laidOut * frame.pitch() / UNIT);
        this.height = (int) Math.round(frame.length() / UNIT);
        this.chart = chart();
    }

    /** The bars at the greatest scale with which each of them, its mark and its words have room; empty if there is none. */
    static Optional<Bars> of(List<Slot> slots, Frame frame) {
        double most = Double.POSITIVE_INFINITY;
        for (Slot slot : slots) {
            if (slot.value().isPresent() && slot.value().get().drawnTo() > 0) {
                ChartValue value = slot.value().get();
                double room = frame.length() - slot.words() - BoundMarker.overhang(value);
                most = Math.min(most, room / value.drawnTo());
            }
        }
        double perUnit = Double.isInfinite(most) ? 1 : most;
        return perUnit > 0 ? Optional.of(new Bars(slots, frame, perUnit)) : Optional.empty();
    }

    private CategoryChart chart() {
        CategoryChart made = new CategoryChart(width, height);
        style(made.getStyler());
        slots.stream()
                .mapToInt(Slot::series)
                .filter(series -> series >= 0)
                .distinct()
                .sorted()
                .forEach(series -> addBars(made, series));
        add(made, "about", BoundMarker.slits(this), value -> value.approx() ? value.sureTo() : NONE);
        addRanges(made);
        add(made, "stops", BoundMarker.stop(this), value -> value.isRange() ? value.drawnTo() : NONE);
        addAxes(made);
        return made;
    }

    private void style(CategoryStyler style) {
        style.setChartTitleVisible(false);
        style.setLegendVisible(false);
        style.setAxisTitlesVisible(false);
        style.setAxisTicksVisible(false);
        style.setPlotGridLinesVisible(false);
        style.setPlotTicksMarksVisible(false);
        style.setPlotBorderVisible(false);
        style.setChartBackgroundColor(Palette.NOTHING);
        style.setPlotBackgroundColor(Palette.NOTHING);
        style.setChartPadding(0);
        style.setPlotMargin(0);
        style.setPlotContentSize(1.0);
        style.setOverlapped(true);
        style.setAvailableSpaceFill(frame.thickness() / frame.pitch());
        style.setErrorBarsColorSeriesColor(false);
        style.setErrorBarsColor(Palette.INK);
        style.setXAxisMin(0.0);
        style.setXAxisMax((double) laidOut);
        // Else XChart leaves out ticks by a width of which it takes 60 for labels, and divides by zero if that is all.
        style.setXAxisMaxLabelCount(laidOut + 1);
        style.setXAxisTickMarkSpacingHint(1);
        style.setYAxisMin(0.0);
        style.setYAxisMax(frame.length() / perUnit);
        // XChart measures the labels of ticks even where none are visible. A spacing that no plot has room for means no
        // ticks; a formatter of our own keeps it from loading number formats.
        style.setYAxisTickMarkSpacingHint(Integer.MAX_VALUE);
        style.setYAxisTickLabelsFormattingFunction(Object::toString);
    }

    private void addBars(CategoryChart made, int series) {
        Color color = Palette.series(series);
        ToDoubleFunction<ChartValue> possible = value -> value.isRange() ? shown(value.drawnTo()) : NONE;
        ToDoubleFunction<ChartValue> sure = value -> value.low().signum() > 0 ? shown(value.sureTo()) : NONE;
        ToDoubleFunction<ChartValue> open = value -> value.isOpen() ? value.sureTo() : NONE;
        bars(made, "possible " + series, of(series, possible)).setFillColor(Palette.tint(color));
        bars(made, "sure " + series, of(series, sure)).setFillColor(color);
        markers(made, "open " + series, of(series, open)).setMarker(BoundMarker.arrow(this, color));
    }

    private double shown(double exact) {
        return Math.max(exact, LEAST_LENGTH / perUnit);
    }

    private void add(CategoryChart made, String name, BoundMarker marker, ToDoubleFunction<ChartValue> at) {
        markers(made, name, values(slot -> slot.value().map(at::applyAsDouble).orElse(NONE)))
                .setMarker(marker);
    }

    /** Error bars of XChart reach as far to both sides of a value. One of a short range would be a blot: its stop says enough. */
    private void addRanges(CategoryChart made) {
        List<Double> middles = values(slot -> range(slot)
                .map(value -> (value.drawnTo() + value.sureTo()) / 2)
                .orElse(NONE));
        List<Double> halves = values(slot -> range(slot)
                .map(value -> (value.drawnTo() - value.sureTo()) / 2)
                .orElse(NONE));
        made.addSeries("ranges", places(), middles, halves)
                .setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Scatter)
                .setMarker(SeriesMarkers.NONE);
    }

    private Optional<ChartValue> range(Slot slot) {
        return slot.value()
                .filter(ChartValue::isRange)
                .filter(value -> (value.drawnTo() - value.sureTo()) * perUnit > SHORTEST_RANGE);
    }

    /** A line along each run of bars, which headings part from the next. */
    private void addAxes(CategoryChart made) {
        for (int from = 0; from < slots.size(); from++) {
            if (hasBar(from) && !hasBar(from - 1)) {
                int first = from;
                int end = IntStream.range(first, slots.size() + 1)
                        .filter(slot -> !hasBar(slot))
                        .findFirst()
                        .orElseThrow();
                List<Double> zeros = IntStream.range(0, laidOut)
                        .mapToObj(slot -> slot >= first && slot < end ? 0.0 : NONE)
                        .toList();
                CategorySeries axis = made.addSeries("axis " + first, places(), zeros);
                axis.setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.SteppedBar);
                axis.setFillColor(Palette.NOTHING);
                axis.setLineColor(Palette.INK);
                axis.setLineStyle(AXIS);
            }
        }
    }

    private boolean hasBar(int slot) {
        return slot >= 0 && slot < slots.size() && !slots.get(slot).equals(Slot.HEADING);
    }

    private CategorySeries bars(CategoryChart made, String name, List<Double> values) {
        return made.addSeries(name, places(), values)
                .setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Bar);
    }

    private CategorySeries markers(CategoryChart made, String name, List<Double> values) {
        return made.addSeries(name, places(), values)
                .setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Scatter);
    }

    private List<String> places() {
        return IntStream.range(0, laidOut).mapToObj(Integer::toString).toList();
    }

    private List<Double> of(int series, ToDoubleFunction<ChartValue> at) {
        return values(slot -> slot.series() == series
                ? slot.value().map(at::applyAsDouble).orElse(NONE)
                : NONE);
    }

    private List<Double> values(ToDoubleFunction<Slot> at) {
        return IntStream.range(0, laidOut)
                .mapToObj(slot -> slot < slots.size() ? at.applyAsDouble(slots.get(slot)) : NONE)
                .toList();
    }

    /** What XChart paints, for rows whose bars run to the right. */
    List<Drawing.Mark> paintRows() {
        return paint(new AffineTransform(0, perAcross(), -perAlong(), 0, frame.length(), 0));
    }

    /** What XChart paints, for columns. */
    List<Drawing.Mark> paintColumns() {
        return paint(AffineTransform.getScaleInstance(perAcross(), perAlong()));
    }

    private List<Drawing.Mark> paint(AffineTransform place) {
        VectorGraphics2D graphics = new VectorGraphics2D();
        graphics.transform(place);
        chart.paint(graphics, width, height);
        return Drawing.marks(graphics.getCommands());
    }

    /** How far a slot's middle is from the edge of the first slot, once painted. */
    double middle(int slot) {
        return chart.getScreenXFromChart(slot + 0.5) * perAcross();
    }

    /** How far a bar and its mark reach, once painted. */
    double end(int slot) {
        ChartValue value = slots.get(slot).value().orElseThrow();
        return length(chart.getScreenYFromChart(value.drawnTo())) + BoundMarker.overhang(value);
    }

    /** A height of XChart, which begins at the top. */
    double length(double y) {
        return (height - y) * perAlong();
    }

    /** The place of a mark, told along the bar and across it from the bar's end, in XChart's units. */
    AffineTransform at(double x, double y) {
        return new AffineTransform(0, -1 / perAlong(), 1 / perAcross(), 0, x, y);
    }

    double thickness() {
        return frame.thickness();
    }

    private double perAcross() {
        return laidOut * frame.pitch() / width;
    }

    private double perAlong() {
        return frame.length() / height;
    }
}
