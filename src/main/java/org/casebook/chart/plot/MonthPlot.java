package org.casebook.chart.plot;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebook.chart.lettering.Lettering;
import org.casebook.chart.lettering.Palette;
import org.casebook.chart.lettering.TextStyle;
import org.casebook.chart.model.ChartModel;
import org.casebook.chart.model.ChartValue;

/**
 * Many months: a column for each without room between them, over lines of a scale, with the years below. Where the words of
 * each had room no more, rows would make a picture that no one can take in.
 */
final class MonthPlot implements Plot {
    private static final int TALLEST = 210;
    private static final int TICK = 5;
    private static final int GAP = 6;
    /** Between years. */
    private static final double BETWEEN = 10;

    private static final double LEAST_LENGTH = 2;
    private static final List<Integer> EVERY = List.of(1, 2, 5, 10, 20, 50);

    private final Lettering lettering;
    private final int left;
    private final ChartModel.Axes axes;
    private final List<Optional<ChartValue>> slots;
    private final double pitch;
    private final double perUnit;
    private final PlotChart chart;

    MonthPlot(ChartModel model, ChartModel.Axes axes, Lettering lettering, int width) {
        this.lettering = lettering;
        this.axes = axes;
        this.left = (int) Math.ceil(lettering.widest(
                        axes.scale().stream().map(ChartValue::label).toList(), TextStyle.NOTE))
                + GAP;
        this.slots = model.series().get(0).values();
        this.pitch = (double) (width - left) / slots.size();
        this.perUnit = perUnit();
        this.chart = new PlotChart(slots.size(), new PlotChart.Space(pitch, pitch, TALLEST, 1), TALLEST / perUnit);
        addStripes();
        addScale();
        addColumns();
        addAxis();
    }

    /** The height of one: the greatest with which every column with its mark, and every line of the scale, has room. */
    private double perUnit() {
        return Stream.concat(slots.stream().flatMap(Optional::stream), axes.scale().stream())
                .filter(value -> value.drawnTo() > 0)
                .mapToDouble(value -> (TALLEST - BoundMarker.thinOverhang(value)) / value.drawnTo())
                .min()
                .orElse(1);
    }

    /** A month of which no number is given must not read as one of nobody. */
    private void addStripes() {
        if (slots.stream().flatMap(Optional::stream).anyMatch(ChartValue::isUnknown)) {
            addColumns("not known", Palette.RULE, ChartValue::isUnknown, value -> TALLEST / perUnit);
        }
    }

    private void addScale() {
        for (ChartValue line : axes.scale()) {
            chart.addLine("scale " + line.label(), Palette.RULE, 1, 0, slots.size() - 1, line.drawnTo());
        }
    }

    private void addColumns() {
        if (slots.stream().flatMap(Optional::stream).anyMatch(ChartValue::isRange)) {
            addColumns("possible", Palette.tint(Palette.series(0)), ChartValue::isRange, ChartValue::drawnTo);
        }
        addColumns("sure", Palette.series(0), value -> true, ChartValue::sureTo);
        addMarkers("about", BoundMarker.slits(chart, pitch), ChartValue::approx);
        addMarkers("open", BoundMarker.arrowHead(chart), ChartValue::isOpen);
    }

    private void addColumns(String name, Color color, Predicate<ChartValue> which, ToDoubleFunction<ChartValue> at) {
        chart.addSteps(
                name,
                color,
                slot -> value(slot)
                        .filter(which)
                        .map(at::applyAsDouble)
                        .filter(exact -> exact > 0)
                        .map(exact -> Math.max(exact, LEAST_LENGTH / perUnit))
                        .orElse(0.0));
    }

    /** XChart may have more slots than there are, outside the picture. */
    private Optional<ChartValue> value(int slot) {
        return slot < slots.size() ? slots.get(slot) : Optional.empty();
    }

    /** Marks at the sure ends of columns. */
    private void addMarkers(String name, BoundMarker marker, Predicate<ChartValue> which) {
        chart.addMarkers(
                name,
                marker,
                slot -> value(slot).filter(which).map(ChartValue::sureTo).orElse(PlotChart.NONE));
    }

    private void addAxis() {
        chart.addSticks("years", Palette.INK, 1, slot -> beginsYear(slot) ? -TICK / perUnit : PlotChart.NONE);
        chart.addLine("axis", Palette.INK, 1.5, 0, slots.size() - 1, 0);
    }

    private boolean beginsYear(int slot) {
        return slot < axes.years().size() && !axes.years().get(slot).isEmpty();
    }

    @Override
    public int height() {
        return TALLEST + TICK + GAP + TextStyle.NOTE.leading();
    }

    @Override
    public void paint(Pen pen, double x, double y) {
        pen.add(chart.paintColumns(), x + left, y);
        for (ChartValue line : axes.scale()) {
            double from = x + left - GAP - lettering.width(line.label(), TextStyle.NOTE);
            pen.writeBeside(List.of(line.label()), TextStyle.NOTE, from, y + TALLEST - chart.length(line.drawnTo()));
        }
        writeYears(pen, x + left, y + TALLEST + TICK + GAP);
    }

    private void writeYears(Pen pen, double x, double top) {
        List<Integer> begins = IntStream.range(0, axes.years().size())
                .filter(this::beginsYear)
                .boxed()
                .toList();
        double widest = lettering.widest(axes.years(), TextStyle.NOTE) + BETWEEN;
        int every = EVERY.stream()
                .filter(years -> years * 12 * pitch >= widest)
                .findFirst()
                .orElse(100);
        for (int i = 0; i < begins.size(); i += every) {
            int slot = begins.get(i);
            pen.writeCentred(List.of(axes.years().get(slot)), TextStyle.NOTE, x + chart.middle(slot), top);
        }
    }
}
