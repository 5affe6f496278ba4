package org.casebook.chart.plot;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.casebook.chart.image.Drawing;
import org.casebook.chart.lettering.Lettering;
import org.casebook.chart.lettering.TextStyle;

/** Writes and fills in CSS pixels from the image's upper left corner, and keeps what it did in order. */
final class Pen {
    private final Lettering lettering;
    private final List<Drawing.Mark> marks = new ArrayList<>();

    Pen(Lettering lettering) {
        this.lettering = lettering;
    }

    List<Drawing.Mark> marks() {
        return marks;
    }

    /** Marks that are told from another point than the corner. */
    void add(List<Drawing.Mark> others, double x, double y) {
        others.forEach(mark -> marks.add(mark.moved(x, y)));
    }

    void rectangle(double x, double y, double width, double height, Color color) {
        marks.add(new Drawing.Filled(new Rectangle2D.Double(x, y, width, height), color));
    }

    void write(String text, TextStyle style, double x, double baseline) {
        marks.add(new Drawing.Written(lettering.visual(text), style.bold(), style.size(), x, baseline, style.color()));
    }

    /** Lines from the given top downward. Returns where the next text may begin. */
    double writeLines(List<String> lines, TextStyle style, double x, double top) {
        double baseline = top + style.size();
        for (String line : lines) {
            write(line, style, x, baseline);
            baseline += style.leading();
        }
        return top + lines.size() * (double) style.leading();
    }

    /** Lines from the given top downward, each with its middle at {@code x}. */
    void writeCentred(List<String> lines, TextStyle style, double x, double top) {
        double next = top;
        for (String line : lines) {
            next = writeLines(List.of(line), style, x - lettering.width(line, style) / 2, next);
        }
    }

    /** Lines whose capitals are centred on a height. */
    void writeBeside(List<String> lines, TextStyle style, double x, double middle) {
        double baseline = middle + style.capHeight() / 2 - (lines.size() - 1) * style.leading() / 2.0;
        for (String line : lines) {
            write(line, style, x, baseline);
            baseline += style.leading();
        }
    }
}
