package org.casebook.chart.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casebook.chart.lettering.Lettering;
import org.casebook.chart.lettering.Palette;
import org.casebook.chart.lettering.TextStyle;
import org.casebook.chart.model.ChartModel;
import org.casebook.chart.model.ChartSeries;
import org.casebook.chart.model.ChartValue;

/**
 * Horizontal bars in rows of one height. What a bar is stands to its left where that is short. Otherwise it stands above
 * the bar, over the whole width, so that long names stay whole on a narrow screen and bars stay long. Several series are
 * small multiples: a part for each, with the same names in the same order and on the same scale, of which a line below tells
 * the length. What is no name stands last, in grey.
 */
final class BarPlot implements Plot {
    private static final double BAR = 17;
    private static final int ROW = 25;
    private static final int GAP = 8;
    /** From the foot of a name to its bar, with room for descenders. */
    private static final double ABOVE_BAR = 6.5;

    private static final double LEFT_SHARE = 0.42;
    private static final double VALUE_SHARE = 0.6;
    private static final int RULER = 34;
    private static final int RULER_END = 9;

    /** A slot of the plot. */
    private sealed interface Row permits HeadLine, Bar, Further {}

    /** @param below how many lines of the same name follow */
    private record HeadLine(String text, TextStyle style, int below) implements Row {}

    private record Bar(String left, TextStyle style, int colour, Optional<ChartValue> value, List<String> words)
            implements Row {}

    /** Room for one more line of the words at the bar before. */
    private record Further() implements Row {}

    private final int width;
    private final Lettering lettering;
    private final ChartModel model;
    private final int left;
    private final List<Row> rows = new ArrayList<>();
    private final Bars bars;

    BarPlot(ChartModel model, Lettering lettering, int width) {
        this.model = model;
        this.width = width;
        this.lettering = lettering;
        boolean isInParts = model.series().size() > 1;
        double widest = lettering.widest(model.categories(), TextStyle.NAME);
        boolean above = !isInParts && widest > LEFT_SHARE * width;
        this.left = above ? 0 : (int) Math.ceil(Math.min(widest, LEFT_SHARE * width)) + GAP;
        if (isInParts) {
            addParts();
        } else {
            addBars(model.series().get(0), 0, above);
        }
        this.bars = Bars.of(rows.stream().map(this::slot).toList(), new Bars.PlotFrame(ROW, BAR, width - (double) left))
                .orElseThrow();
    }

    private void addParts() {
        for (int part = 0; part < model.series().size(); part++) {
            ChartSeries series = model.series().get(part);
            if (series.values().stream().anyMatch(Optional::isPresent)) {
                addHead(series.name(), TextStyle.GROUP);
                addBars(series, part, false);
            }
        }
    }

    /** One series leaves room for what it has no value of; a part of several does not. */
    private void addBars(ChartSeries series, int colour, boolean above) {
        IntStream.range(0, model.categories().size())
                .filter(category -> model.series().size() == 1
                        || series.values().get(category).isPresent())
                .forEach(category -> addBar(category, series.values().get(category), colour, above));
    }

    private void addBar(int category, Optional<ChartValue> value, int colour, boolean above) {
        String name = model.categories().get(category);
        TextStyle style = model.isAside(category) ? TextStyle.ASIDE : TextStyle.NAME;
        int paint = model.isAside(category) ? Palette.aside() : colour;
        List<String> words = value.map(
                        known -> lettering.wrap(known.label(), wordStyle(known), wordShare(known) * (width - left)))
                .orElse(List.of());
        if (above) {
            addHead(name, style);
            rows.add(new Bar("", style, paint, value, words));
        } else {
            List<String> lines = lettering.wrap(name, style, left - (double) GAP);
            lines.subList(0, lines.size() - 1).forEach(line -> rows.add(new HeadLine(line, style, 0)));
            rows.add(new Bar(lines.get(lines.size() - 1), style, paint, value, words));
        }
        words.stream().skip(1).forEach(line -> rows.add(new Further()));
    }

    private void addHead(String name, TextStyle style) {
        List<String> lines = lettering.wrap(name, style, width);
        for (int i = 0; i < lines.size(); i++) {
            rows.add(new HeadLine(lines.get(i), style, lines.size() - 1 - i));
        }
    }

    private static TextStyle wordStyle(ChartValue value) {
        return value.isUnknown() ? TextStyle.UNKNOWN : TextStyle.VALUE;
    }

    /** Words without a bar have all its room but the gaps. */
    private static double wordShare(ChartValue value) {
        return value.isUnknown() ? 0.95 : VALUE_SHARE;
    }

    @Override
    public int height() {
        return rows.size() * ROW + (ruler().isPresent() ? RULER : 0);
    }

    private Optional<ChartValue> ruler() {
        return model.axes().stream()
                .filter(axes -> axes.years().isEmpty())
                .flatMap(axes -> axes.scale().stream())
                .findFirst();
    }

    private Bars.Slot slot(Row row) {
        if (row instanceof Bar bar) {
            double words = bar.value()
                    .map(value -> lettering.widest(bar.words(), wordStyle(value)))
                    .orElse(0.0);
            return new Bars.Slot(bar.colour(), bar.value(), words + GAP);
        }
        return row instanceof Further ? Bars.Slot.FURTHER : Bars.Slot.HEADING;
    }

    @Override
    public void paint(Pen pen, double x, double y) {
        pen.add(bars.paintRows(), x + left, y);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Bar bar) {
                writeBar(pen, i, bar, x, y + bars.middle(i));
            } else if (rows.get(i) instanceof HeadLine head) {
                writeHead(pen, i, head, x, y);
            }
        }
        ruler().ifPresent(length -> paintRuler(pen, length, x, y + rows.size() * (double) ROW));
    }

    private void writeHead(Pen pen, int slot, HeadLine head, double x, double y) {
        boolean isNewPart = head.style() == TextStyle.GROUP && slot > 0 && !(rows.get(slot - 1) instanceof HeadLine);
        if (isNewPart) {
            pen.rectangle(x, y + slot * ROW + 1.0, width, 1, Palette.RULE);
        }
        double baseline = (slot + 1 + head.below()) * ROW
                - ABOVE_BAR
                - head.below() * (double) head.style().leading();
        pen.write(head.text(), head.style(), x, y + baseline);
    }

    private void writeBar(Pen pen, int slot, Bar bar, double x, double middle) {
        pen.writeBeside(List.of(bar.left()), bar.style(), x, middle);
        bar.value().ifPresent(value -> {
            double from = x + left + bars.end(slot) + GAP;
            for (int line = 0; line < bar.words().size(); line++) {
                pen.writeBeside(
                        List.of(bar.words().get(line)),
                        wordStyle(value),
                        from,
                        middle + line * (double) TextStyle.VALUE.leading());
            }
        });
    }

    /** A line of a told length, from where bars begin. */
    private void paintRuler(Pen pen, ChartValue told, double x, double top) {
        double from = x + left;
        double length = bars.length(told.drawnTo());
        double middle = top + RULER / 2.0;
        pen.rectangle(from, middle - 1, length, 2, Palette.QUIET_INK);
        pen.rectangle(from, middle - RULER_END / 2.0, 2, RULER_END, Palette.QUIET_INK);
        pen.rectangle(from + length - 2, middle - RULER_END / 2.0, 2, RULER_END, Palette.QUIET_INK);
        pen.writeBeside(List.of(told.label()), TextStyle.NOTE, from + length + GAP, middle);
    }
}
