package org.casebook.chart.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casebook.chart.lettering.Lettering;
import org.casebook.chart.lettering.Palette;
import org.casebook.chart.lettering.TextStyle;
import org.casebook.chart.model.ChartModel;
import org.casebook.chart.model.ChartSeries;
import org.casebook.chart.model.ChartValue;

/**
 * Horizontal bars in rows of one height. What a bar is stands to its left where that is short. Otherwise it stands above
 * the bar, over the whole width, so that long names stay whole on a narrow screen and bars stay long. In a group the
 * name of the category stands above, and the series' names stand to the left of their bars: no legend to look up.
 */
final class BarPlot implements Plot {
    private static final double BAR = 17;
    private static final int ROW = 25;
    private static final int GAP = 8;
    /** From the foot of a name to its bar, with room for descenders. */
    private static final double ABOVE_BAR = 6.5;

    private static final double LEFT_SHARE = 0.4;
    private static final double VALUE_SHARE = 0.6;

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
    private final Bars bars;

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
        this.bars = bars();
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

    /** Words take no more than their share of a row, so there is room for every bar. */
    private Bars bars() {
        return Bars.of(rows.stream().map(this::slot).toList(), new Bars.PlotFrame(pitch, BAR, width - (double) left))
                .orElseThrow();
    }

    private Bars.Slot slot(Row row) {
        if (row instanceof Bar bar) {
            double words = bar.value()
                    .map(value -> lettering.widest(bar.words(), wordStyle(value)))
                    .orElse(0.0);
            return new Bars.Slot(bar.series(), bar.value(), words + GAP);
        }
        return Bars.Slot.HEADING;
    }

    @Override
    public void paint(Pen pen, double x, double y) {
        pen.add(bars.paintRows(), x + left, y);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Bar bar) {
                writeBar(pen, i, bar, x, y + bars.middle(i));
            } else if (rows.get(i) instanceof HeadLine head) {
                if (head.style() == TextStyle.GROUP && i > 0 && rows.get(i - 1) instanceof Bar) {
                    pen.rectangle(x, y + i * pitch + 1.0, width, 1, Palette.RULE);
                }
                double baseline = (i + 1 + head.below()) * pitch
                        - ABOVE_BAR
                        - head.below() * head.style().leading();
                pen.write(head.text(), head.style(), x, y + baseline);
            }
        }
    }

    private void writeBar(Pen pen, int slot, Bar bar, double x, double middle) {
        pen.writeBeside(bar.left(), TextStyle.NAME, x, middle);
        bar.value()
                .ifPresent(value ->
                        pen.writeBeside(bar.words(), wordStyle(value), x + left + bars.end(slot) + GAP, middle));
    }
}
