package org.casebook.chart.plot;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.casebook.chart.image.Drawing;
import org.casebook.chart.lettering.Palette;
import org.casebook.chart.model.ChartValue;

/**
 * The bars of a plot, one to a slot, painted by XChart: the part of a bar that may or may not be there behind its sure part,
 * error bars over ranges, the line from which bars begin, and our marks at the ends ({@link BoundMarker}).
 */
final class Bars {
    /** XChart's error bars are as wide. */
    private static final double LINE = 2;
    /** A value that is small beside the greatest still shows. */
    private static final double LEAST_LENGTH = 2;
    /** An error bar of a shorter range would be a blot: its stop says enough. */
    private static final double SHORTEST_RANGE = 3 * LINE;

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
        /** For further lines of words at the bar before. */
        static final Slot FURTHER = new Slot(-2, Optional.empty(), 0);
    }

    /**
     * What the bars have room in.
     *
     * @param pitch from one slot to the next
     * @param thickness of a bar
     * @param length the room from where bars begin, for the longest and its words
     */
    record PlotFrame(double pitch, double thickness, double length) {}

    private final List<Slot> slots;
    private final double perUnit;
    private final PlotChart chart;

    private Bars(List<Slot> slots, PlotFrame frame, double perUnit) {
        this.slots = List.copyOf(slots);
        this.perUnit = perUnit;
        this.chart = new PlotChart(
                slots.size(),
                new PlotChart.Space(frame.pitch(), frame.thickness(), frame.length(), LINE),
                frame.length() / perUnit);
        addSeries();
        chart.addMarkers(
                "about", BoundMarker.slits(chart, frame.thickness() + 1), of(ChartValue::approx, ChartValue::sureTo));
        addErrorBars();
        chart.addMarkers("stops", BoundMarker.stop(chart), of(ChartValue::isRange, ChartValue::drawnTo));
        addAxes();
    }

    /** The bars at the greatest scale with which each of them, its mark and its words have room; empty if there is none. */
    static Optional<Bars> of(List<Slot> slots, PlotFrame frame) {
        double most = slots.stream()
                .filter(slot ->
                        slot.value().filter(value -> value.drawnTo() > 0).isPresent())
                .mapToDouble(slot -> perUnit(slot, frame.length()))
                .min()
                .orElse(1);
        return most > 0 ? Optional.of(new Bars(slots, frame, most)) : Optional.empty();
    }

    private static double perUnit(Slot slot, double length) {
        ChartValue value = slot.value().orElseThrow();
        return (length - slot.words() - BoundMarker.overhang(value)) / value.drawnTo();
    }

    private void addSeries() {
        slots.stream()
                .mapToInt(Slot::series)
                .filter(series -> series >= 0)
                .distinct()
                .sorted()
                .forEach(this::addSeries);
    }

    private void addSeries(int series) {
        Color color = Palette.series(series);
        chart.addBars(
                "possible " + series,
                Palette.tint(color),
                of(series, ChartValue::isRange, value -> shown(value.drawnTo())));
        chart.addBars("sure " + series, color, of(series, value -> value.sureTo() > 0, value -> shown(value.sureTo())));
        chart.addMarkers(
                "open " + series, BoundMarker.chevron(chart), of(series, ChartValue::isOpen, ChartValue::sureTo));
    }

    private double shown(double exact) {
        return Math.max(exact, LEAST_LENGTH / perUnit);
    }

    private void addErrorBars() {
        Predicate<ChartValue> isLong =
                value -> value.isRange() && (value.drawnTo() - value.sureTo()) * perUnit > SHORTEST_RANGE;
        chart.addErrorBars(
                "ranges",
                of(isLong, value -> (value.drawnTo() + value.sureTo()) / 2),
                of(isLong, value -> (value.drawnTo() - value.sureTo()) / 2));
    }

    /** A line along each run of bars, which headings part from the next. */
    private void addAxes() {
        for (int slot = 0; slot < slots.size(); slot++) {
            if (hasBar(slot) && !hasBar(slot - 1)) {
                int first = slot;
                int end = IntStream.range(first, slots.size() + 1)
                        .filter(other -> !hasBar(other))
                        .findFirst()
                        .orElseThrow();
                chart.addLine("axis " + first, Palette.INK, LINE, first, end - 1, 0);
            }
        }
    }

    private boolean hasBar(int slot) {
        return slot >= 0 && slot < slots.size() && !slots.get(slot).equals(Slot.HEADING);
    }

    private IntToDoubleFunction of(Predicate<ChartValue> which, ToDoubleFunction<ChartValue> at) {
        return slot -> slot < slots.size()
                ? slots.get(slot).value().filter(which).map(at::applyAsDouble).orElse(PlotChart.NONE)
                : PlotChart.NONE;
    }

    private IntToDoubleFunction of(int series, Predicate<ChartValue> which, ToDoubleFunction<ChartValue> at) {
        IntToDoubleFunction ofAll = of(which, at);
        return slot ->
                slot < slots.size() && slots.get(slot).series() == series ? ofAll.applyAsDouble(slot) : PlotChart.NONE;
    }

    List<Drawing.Mark> paintRows() {
        return chart.paintRows();
    }

    List<Drawing.Mark> paintColumns() {
        return chart.paintColumns();
    }

    /** How far the middle of a slot is from the edge of the first, once painted. */
    double middle(int slot) {
        return chart.middle(slot);
    }

    /** How far a value is from where bars begin, once painted. */
    double length(double value) {
        return chart.length(value);
    }

    /** How far a bar and its mark reach, once painted. */
    double end(int slot) {
        ChartValue value = slots.get(slot).value().orElseThrow();
        return chart.length(value.drawnTo()) + BoundMarker.overhang(value);
    }
}
