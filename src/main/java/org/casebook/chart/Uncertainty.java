package org.casebook.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * The marks that tell how sure a value is, in the ink of the text so that they print: a whisker over a range, an arrow at
 * an open end, slits that dissolve the end of what is only "about". The words at the bar say the same.
 *
 * @param direction from (along the bar, across it) to the image: a row's bar runs to the right, a column's upward
 */
record Uncertainty(Pen pen, AffineTransform direction) {
    private static final double LINE = 2;
    private static final double ARROW = 26;
    private static final double HEAD = 9;
    private static final double[] SLITS = {3, 8.5, 14.5, 21};
    private static final double[] SLIT_WIDTHS = {3, 2.5, 2, 1.5};

    /** How much further than its scale a value reaches. */
    static double overhang(ChartValue value) {
        return value.isOpen() ? ARROW : value.isRange() ? LINE : 0;
    }

    /** Where every bar begins, and all that there is of a zero. */
    void paintBase(double across, double thickness) {
        fill(-1.5, across, 1.5, thickness + 6, Palette.INK);
    }

    void paint(ChartValue value, double low, double high, double across, double thickness, Color color) {
        if (value.approx()) {
            double end = low > 0 ? low : high;
            for (int i = 0; i < SLITS.length && end - SLITS[i] - SLIT_WIDTHS[i] > 3; i++) {
                fill(end - SLITS[i] - SLIT_WIDTHS[i], across, SLIT_WIDTHS[i], thickness + 1, Palette.GROUND);
            }
        }
        if (value.isRange()) {
            if (high - low > 2 * LINE) {
                fill(low, across, high - low, LINE, Palette.INK);
            }
            fill(high, across, LINE, thickness + 6, Palette.INK);
        } else if (value.isOpen()) {
            fill(low, across, ARROW - HEAD, thickness, Palette.tint(color));
            fill(low, across, ARROW - HEAD + 1, LINE, Palette.INK);
            Path2D head = new Path2D.Double();
            head.moveTo(low + ARROW - HEAD, across - HEAD * 0.6);
            head.lineTo(low + ARROW, across);
            head.lineTo(low + ARROW - HEAD, across + HEAD * 0.6);
            head.closePath();
            pen.fill(placed(head), Palette.INK);
        }
    }

    private void fill(double from, double across, double length, double thickness, Color color) {
        pen.fill(placed(new Rectangle2D.Double(from, across - thickness / 2, length, thickness)), color);
    }

    private Shape placed(Shape shape) {
        return direction.createTransformedShape(shape);
    }
}
