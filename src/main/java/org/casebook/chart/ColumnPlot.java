package org.casebook.chart;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Columns over months, the value above each and the month below it, both broken into short lines. */
final class ColumnPlot implements Plot {
    private static final int TALLEST = 210;
    private static final int GAP = 6;
    private static final double FILL = 0.66;
    private static final double LEAST_LENGTH = 2;
    /** Words may reach this far beyond the plot: half the margin of the page. */
    private static final double OVERLAP = 8;
    /** Between words of neighbours. */
    private static final double BETWEEN = 5;

    private final int width;
    private final Lettering lettering;
    private final ChartSeries series;
    private final double slot;
    private final List<List<String>> months;
    private final List<List<String>> words;
    private final double perUnit;

    private ColumnPlot(ChartModel model, Lettering lettering, int width) {
        this.width = width;
        this.lettering = lettering;
        this.series = model.series().get(0);
        this.slot = (double) width / model.categories().size();
        this.months = model.categories().stream()
                .map(month -> lettering.wrap(month, TextStyle.NOTE, lineRoom(month, TextStyle.NOTE)))
                .toList();
        this.words = series.values().stream()
                .map(value -> value.map(known -> {
                            TextStyle style = style(known);
                            return lettering.wrap(known.label(), style, lineRoom(known.label(), style));
                        })
                        .orElse(List.of()))
                .toList();
        this.perUnit = perUnit();
    }

    /** Columns, if all of their words find room. */
    static Optional<Plot> of(ChartModel model, Lettering lettering, int width) {
        if (model.series().size() > 1) {
            return Optional.empty();
        }
        ColumnPlot plot = new ColumnPlot(model, lettering, width);
        return plot.fits() ? Optional.of(plot) : Optional.empty();
    }

    /** Lines as wide as the slot, or as its longest word. */
    private double lineRoom(String text, TextStyle style) {
        return Math.max(slot - BETWEEN, lettering.longestWord(text, style));
    }

    private static TextStyle style(ChartValue value) {
        return value.isUnknown() ? TextStyle.UNKNOWN : TextStyle.VALUE;
    }

    private boolean fits() {
        if (perUnit <= 0) {
            return false;
        }
        List<Rectangle2D> taken = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            taken.add(box(i, months.get(i), TextStyle.NOTE, TALLEST + 1));
            Optional<ChartValue> value = series.values().get(i);
            if (value.isPresent()) {
                double height = value.get().drawnTo() * perUnit + Uncertainty.overhang(value.get());
                double bar = slot * FILL;
                taken.add(new Rectangle2D.Double((i + 0.5) * slot - bar / 2, TALLEST - height, bar, height));
                List<String> lines = words.get(i);
                TextStyle style = style(value.get());
                taken.add(box(i, lines, style, TALLEST - height - GAP - lines.size() * style.leading()));
            }
        }
        for (int a = 0; a < taken.size(); a++) {
            Rectangle2D one = taken.get(a);
            if (one.getMinX() < -OVERLAP || one.getMaxX() > width + OVERLAP || one.getMinY() < 0) {
                return false;
            }
            for (int b = 0; b < a; b++) {
                if (one.intersects(taken.get(b))) {
                    return false;
                }
            }
        }
        return true;
    }

    private Rectangle2D box(int place, List<String> lines, TextStyle style, double top) {
        double wide = lettering.widest(lines, style) + BETWEEN;
        return new Rectangle2D.Double(
                (place + 0.5) * slot - wide / 2, top, wide, lines.size() * (double) style.leading());
    }

    @Override
    public int height() {
        int lines = months.stream().mapToInt(List::size).max().orElse(0);
        return TALLEST + GAP + lines * TextStyle.NOTE.leading();
    }

    @Override
    public void paint(Pen pen, double x, double y) {
        Color color = Palette.series(0);
        pen.graphics().translate(x, y);
        paintLayer(pen, Palette.tint(color), value -> value.isRange() ? value.drawnTo() : 0);
        paintLayer(pen, color, value -> value.low().doubleValue());
        for (int i = 0; i < months.size(); i++) {
            double middle = (i + 0.5) * slot;
            writeCentred(pen, months.get(i), TextStyle.NOTE, middle, TALLEST + GAP);
            Optional<ChartValue> value = series.values().get(i);
            if (value.isPresent()) {
                paintColumn(pen, value.get(), words.get(i), middle, color);
            }
        }
        pen.rectangle(0, TALLEST, width, 1.5, Palette.INK);
        pen.graphics().translate(-x, -y);
    }

    private void paintLayer(Pen pen, Color color, ToDoubleFunction<ChartValue> length) {
        List<Double> lengths = series.values().stream()
                .map(value -> value.map(length::applyAsDouble).orElse(0.0))
                .map(exact -> exact > 0 ? Math.max(exact, LEAST_LENGTH / perUnit) : 0)
                .toList();
        BarLayer.columns(lengths, color, TALLEST / perUnit, FILL).paint(pen.graphics(), width, TALLEST);
    }

    private void paintColumn(Pen pen, ChartValue value, List<String> lines, double middle, Color color) {
        double end = 0;
        if (!value.isUnknown()) {
            end = value.drawnTo() * perUnit;
            double low = value.low().doubleValue() * perUnit;
            AffineTransform upward = new AffineTransform(0, -1, 1, 0, 0, TALLEST);
            new Uncertainty(pen, upward).paint(value, low, end, middle, slot * FILL, color);
        }
        TextStyle style = style(value);
        double top = TALLEST - end - Uncertainty.overhang(value) - GAP - lines.size() * (double) style.leading();
        writeCentred(pen, lines, style, middle, top);
    }

    private void writeCentred(Pen pen, List<String> lines, TextStyle style, double middle, double top) {
        double next = top;
        for (String line : lines) {
            next = pen.writeLines(List.of(line), style, middle - lettering.width(line, style) / 2, next);
        }
    }

    /** The height of one on the scale: the greatest with which every column, its mark and its words have room. */
    private double perUnit() {
        double most = Double.POSITIVE_INFINITY;
        for (int i = 0; i < words.size(); i++) {
            Optional<ChartValue> value = series.values().get(i);
            if (value.isPresent() && value.get().drawnTo() > 0) {
                double above = words.get(i).size() * (double) style(value.get()).leading() + GAP;
                double forBar = TALLEST - above - Uncertainty.overhang(value.get());
                most = Math.min(most, forBar / value.get().drawnTo());
            }
        }
        return Double.isInfinite(most) ? 1 : most;
    }
}
