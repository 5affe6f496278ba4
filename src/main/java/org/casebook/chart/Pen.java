package org.casebook.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Writes and fills on the Graphics2D that XChart paints on. */
record Pen(Graphics2D graphics, Lettering lettering) {

    void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    void rectangle(double x, double y, double width, double height, Color color) {
        fill(new Rectangle2D.Double(x, y, width, height), color);
    }

    void write(String text, TextStyle style, double x, double baseline) {
        graphics.setColor(style.color());
        graphics.setFont(style.font());
        graphics.drawString(lettering.visual(text), (float) x, (float) baseline);
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

    /** Lines whose capitals are centred on a height. */
    void writeCentred(List<String> lines, TextStyle style, double x, double middle) {
        double baseline = middle + style.capHeight() / 2 - (lines.size() - 1) * style.leading() / 2.0;
        for (String line : lines) {
            write(line, style, x, baseline);
            baseline += style.leading();
        }
    }
}
