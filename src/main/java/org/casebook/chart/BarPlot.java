package org.casebook.chart;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Horizontal bars in rows of one height. What a bar is stands to its left where that is short. Otherwise it stands above
 * the bar, over the whole width, so that long names stay whole on a narrow screen and bars stay long. In a group the
 * name of the category stands above, and the series' names stand to the left of their bars: no legend to look up.
 */
final class BarPlot implements Plot {
    private static final double BAR = 17;
    private static final int ROW = 25;
    private static final int GAP = 8;
    private static final double LEFT_SHARE = 0.4;
    private static final double VALUE_SHARE = 0.6;
    private static final double LEAST_LENGTH = 2;

    /** A slot of the plot: a line of a name, or a bar. */
    private sealed interface Row permits HeadLine, Bar {}

    /** @param below how many lines of the same name follow */
    private record HeadLine(String text, TextStyle style, int below) implements Row {}

    private record Bar(List<String> left, int series, Optional<ChartValue> value, List<String> words) implements Row {}

    private final int width;
    private final Lettering lettering;
    private final int left;
    private final List<Row> rows;
    private final int pitch;
    private final double perUnit;

    BarPlot(ChartModel model, Lettering lettering, int width) {
        this.width = width;
        this.lettering = lettering;
        boolean grouped = model.series().size() > 1;
        List<String> leftNames =
                grouped ? model.series().stream().map(ChartSeries::name).toList() : model.categories();
        double widest = lettering.widest(leftNames, TextStyle.NAME);
        boolean above = !grouped && widest > LEFT_SHARE * width;
        this.left = above ? 0 : (int) Math.ceil(Math.min(widest, LEFT_SHARE * width)) + GAP;
        this.rows = above ? rowsBelowNames(model) : grouped ? groups(model) : rowsBesideNames(model);
        this.pitch = Math.max(ROW, rows.stream().mapToInt(BarPlot::least).max().orElse(ROW));
        this.perUnit = perUnit();
    }

    private List<Row> rowsBesideNames(ChartModel model) {
        List<Row> result = new ArrayList<>();
        for (int i = 0; i < model.categories().size(); i++) {
            result.add(bar(
                    List.of(model.categories().get(i)),
                    0,
                    model.series().get(0).values().get(i)));
        }
        return result;
    }

    private List<Row> rowsBelowNames(ChartModel model) {
        List<Row> result = new ArrayList<>();
        for (int i = 0; i < model.categories().size(); i++) {
            addHead(model.categories().get(i), TextStyle.NAME, result);
            result.add(bar(List.of(), 0, model.series().get(0).values().get(i)));
        }
        return result;
    }

    private List<Row> groups(ChartModel model) {
        List<Row> result = new ArrayList<>();
        for (int i = 0; i < model.categories().size(); i++) {
            addHead(model.categories().get(i), TextStyle.GROUP, result);
            for (int s = 0; s < model.series().size(); s++) {
                ChartSeries series = model.series().get(s);
                if (series.values().get(i).isPresent()) {
                    result.add(bar(
                            lettering.wrap(series.name(), TextStyle.NAME, left - GAP),
                            s,
                            series.values().get(i)));
                }
            }
        }
        return result;
    }

    private void addHead(String name, TextStyle style, List<Row> result) {
        List<String> lines = lettering.wrap(name, style, width);
        for (int i = 0; i < lines.size(); i++) {
            result.add(new HeadLine(lines.get(i), style, lines.size() - 1 - i));
        }
    }

    private Bar bar(List<String> leftLines, int series, Optional<ChartValue> value) {
        List<String> words = value.map(
                        known -> lettering.wrap(known.label(), wordStyle(known), VALUE_SHARE * (width - left)))
                .orElse(List.of());
        return new Bar(leftLines, series, value, words);
    }

    private static TextStyle wordStyle(ChartValue value) {
        return value.isUnknown() ? TextStyle.UNKNOWN : TextStyle.VALUE;
    }

    private static int least(Row row) {
        if (row instanceof Bar bar) {
            int lines = Math.max(bar.left().size(), bar.words().size());
            return lines > 1 ? lines * TextStyle.NAME.leading() + GAP : ROW;
        }
        return ROW;
    }

    @Override
    public int height() {
        return rows.size() * pitch;
    }

    @Override
    public void paint(Pen pen, double x, double y) {
        pen.graphics().translate(x + left, y);
        for (int series : rows.stream()
                .mapToInt(BarPlot::series)
                .filter(s -> s >= 0)
                .distinct()
                .sorted()
                .toArray()) {
            Color color = Palette.series(series);
            paintLayer(pen, series, Palette.tint(color), value -> value.isRange() ? value.drawnTo() : 0);
            paintLayer(pen, series, color, value -> value.low().doubleValue());
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i) instanceof Bar bar && bar.series() == series) {
                    paintBar(pen, bar, (i + 0.5) * pitch, color);
                }
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof HeadLine head) {
                if (head.style() == TextStyle.GROUP && i > 0 && rows.get(i - 1) instanceof Bar) {
                    pen.rectangle(-left, i * pitch + 1.0, width, 1, Palette.RULE);
                }
                double baseline = (i + 1 + head.below()) * pitch
                        - 5.0
                        - head.below() * head.style().leading();
                pen.write(head.text(), head.style(), -left, baseline);
            }
        }
        pen.graphics().translate(-x - left, -y);
    }

    private static int series(Row row) {
        return row instanceof Bar bar ? bar.series() : -1;
    }

    private void paintLayer(Pen pen, int series, Color color, ToDoubleFunction<ChartValue> length) {
        List<Double> lengths = new ArrayList<>();
        for (Row row : rows) {
            double exact = row instanceof Bar bar && bar.series() == series
                    ? bar.value().map(length::applyAsDouble).orElse(0.0)
                    : 0;
            lengths.add(exact > 0 ? Math.max(exact, LEAST_LENGTH / perUnit) : 0);
        }
        BarLayer.rows(lengths, color, (width - left) / perUnit, BAR / pitch)
                .paint(pen.graphics(), width - left, height());
    }

    private void paintBar(Pen pen, Bar bar, double middle, Color color) {
        pen.writeCentred(bar.left(), TextStyle.NAME, -left, middle);
        if (bar.value().isEmpty()) {
            return;
        }
        ChartValue value = bar.value().get();
        Uncertainty marks = new Uncertainty(pen, AffineTransform.getTranslateInstance(0, 0));
        double end = 0;
        if (!value.isUnknown()) {
            end = value.drawnTo() * perUnit;
            marks.paint(value, value.low().doubleValue() * perUnit, end, middle, BAR, color);
        }
        marks.paintBase(middle, BAR);
        pen.writeCentred(bar.words(), wordStyle(value), end + Uncertainty.overhang(value) + GAP, middle);
    }

    /** The length of one on the scale: the greatest with which every bar, its mark and its words have room. */
    private double perUnit() {
        double room = width - left;
        double most = Double.POSITIVE_INFINITY;
        for (Row row : rows) {
            if (row instanceof Bar bar && bar.value().isPresent()) {
                ChartValue value = bar.value().get();
                double words = lettering.widest(bar.words(), wordStyle(value));
                double forBar = room - words - GAP - Uncertainty.overhang(value);
                if (value.drawnTo() > 0) {
                    most = Math.min(most, forBar / value.drawnTo());
                }
            }
        }
        return Double.isInfinite(most) ? 1 : most;
    }
}
