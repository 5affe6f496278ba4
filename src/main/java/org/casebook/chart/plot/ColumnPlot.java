package org.casebook.chart.plot;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casebook.chart.image.Drawing;
import org.casebook.chart.lettering.Lettering;
import org.casebook.chart.lettering.TextStyle;
import org.casebook.chart.model.ChartModel;
import org.casebook.chart.model.ChartValue;

/** Columns over months, the value above each and the month below it, both broken into short lines. */
final class ColumnPlot implements Plot {
    private static final int TALLEST = 210;
    private static final int GAP = 6;
    private static final double FILL = 0.66;
    /** Words may reach this far beyond the plot: half the margin of the page. */
    private static final double OVERLAP = 8;
    /** Between words of neighbours. */
    private static final double BETWEEN = 5;

    private final int width;
    private final Lettering lettering;
    private final double slot;
    private final List<Column> columns;
    private final Bars bars;
    private final List<Drawing.Mark> painted;

    private record Column(List<String> month, Optional<ChartValue> value, TextStyle style, List<String> words) {
        double wordsHeight() {
            return words.size() * (double) style.leading() + GAP;
        }
    }

    private ColumnPlot(Lettering lettering, int width, List<Column> columns, Bars bars) {
        this.width = width;
        this.lettering = lettering;
        this.slot = (double) width / columns.size();
        this.columns = columns;
        this.bars = bars;
        this.painted = bars.paintColumns();
    }

    /** Columns, if all of their words find room. */
    static Optional<Plot> of(ChartModel model, Lettering lettering, int width) {
        if (model.series().size() > 1) {
            return Optional.empty();
        }
        double slot = (double) width / model.categories().size();
        List<Column> columns = IntStream.range(0, model.categories().size())
                .mapToObj(i -> column(
                        model.categories().get(i),
                        model.series().get(0).values().get(i),
                        lettering,
                        slot))
                .toList();
        return bars(columns, slot)
                .map(bars -> new ColumnPlot(lettering, width, columns, bars))
                .filter(ColumnPlot::fits)
                .map(plot -> plot);
    }

    private static Column column(String month, Optional<ChartValue> value, Lettering lettering, double slot) {
        TextStyle style = value.filter(ChartValue::isUnknown).isPresent() ? TextStyle.UNKNOWN : TextStyle.VALUE;
        return new Column(
                wrap(month, TextStyle.NOTE, lettering, slot),
                value,
                style,
                value.map(known -> wrap(known.label(), style, lettering, slot)).orElse(List.of()));
    }

    /** Lines as wide as the slot, or as its longest word. */
    private static List<String> wrap(String text, TextStyle style, Lettering lettering, double slot) {
        return lettering.wrap(text, style, Math.max(slot - BETWEEN, lettering.longestWord(text, style)));
    }

    private static Optional<Bars> bars(List<Column> columns, double slot) {
        List<Bars.Slot> slots = columns.stream()
                .map(column -> new Bars.Slot(0, column.value(), column.wordsHeight()))
                .toList();
        return Bars.of(slots, new Bars.PlotFrame(slot, slot * FILL, TALLEST));
    }

    private boolean fits() {
        List<Rectangle2D> taken = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            taken.add(box(i, column.month(), TextStyle.NOTE, TALLEST + 1));
            if (column.value().isPresent()) {
                double bar = slot * FILL;
                taken.add(new Rectangle2D.Double(bars.middle(i) - bar / 2, TALLEST - bars.end(i), bar, bars.end(i)));
                taken.add(box(i, column.words(), column.style(), wordsTop(i)));
            }
        }
        return IntStream.range(0, taken.size())
                .allMatch(a ->
                        isInside(taken.get(a)) && taken.subList(0, a).stream().noneMatch(taken.get(a)::intersects));
    }

    private boolean isInside(Rectangle2D box) {
        return box.getMinX() >= -OVERLAP && box.getMaxX() <= width + OVERLAP && box.getMinY() >= 0;
    }

    private Rectangle2D box(int place, List<String> lines, TextStyle style, double top) {
        double wide = lettering.widest(lines, style) + BETWEEN;
        return new Rectangle2D.Double(
                bars.middle(place) - wide / 2, top, wide, lines.size() * (double) style.leading());
    }

    private double wordsTop(int place) {
        return TALLEST - bars.end(place) - columns.get(place).wordsHeight();
    }

    @Override
    public int height() {
        int lines =
                columns.stream().mapToInt(column -> column.month().size()).max().orElse(0);
        return TALLEST + GAP + lines * TextStyle.NOTE.leading();
    }

    @Override
    public void paint(Pen pen, double x, double y) {
        pen.add(painted, x, y);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            pen.writeCentred(column.month(), TextStyle.NOTE, x + bars.middle(i), y + TALLEST + GAP);
            if (column.value().isPresent()) {
                pen.writeCentred(column.words(), column.style(), x + bars.middle(i), y + wordsTop(i));
            }
        }
    }
}
