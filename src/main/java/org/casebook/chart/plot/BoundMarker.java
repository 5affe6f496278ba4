package org.casebook.chart.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.casebook.chart.lettering.Palette;
import org.casebook.chart.model.ChartValue;
import org.knowm.xchart.style.markers.Marker;

/**
 * The marks that tell how sure a value is, which XChart paints at the end of a bar, in the ink of the text so that they
 * print: a stop at the end of a range, a chevron beyond an open end, slits that dissolve the end of what is only "about". A
 * chevron is of one size and stands off the bar: it is no length. The words at the bar say the same.
 */
final class BoundMarker extends Marker {
    private static final double LINE = 2;
    private static final double CHEVRON = 8;
    private static final double OFF = 4;
    private static final double HEAD = 9;
    private static final double GAP = 2;
    private static final double STOP = 6;
    private static final double[] SLITS = {3, 8.5, 14.5, 21};
    private static final double[] SLIT_WIDTHS = {3, 2.5, 2, 1.5};

    /** A part of a mark: along the bar from its end, and across it from its middle. */
    private record Part(Shape shape, Color color) {}

    private final PlotChart chart;
    /** By the length of the bar. */
    private final DoubleFunction<List<Part>> parts;

    private BoundMarker(PlotChart chart, DoubleFunction<List<Part>> parts) {
        this.chart = chart;
        this.parts = parts;
    }

    /** How much further than its scale a value reaches. */
    static double overhang(ChartValue value) {
        return value.isOpen() ? OFF + CHEVRON : value.isRange() ? LINE : 0;
    }

    /** How much further than its scale a value of a thin column reaches. */
    static double thinOverhang(ChartValue value) {
        return value.isOpen() ? GAP + HEAD : 0;
    }

    /** Slits across a bar of a thickness. */
    static BoundMarker slits(PlotChart chart, double thickness) {
        return new BoundMarker(
                chart,
                length -> IntStream.range(0, SLITS.length)
                        .filter(slit -> length - SLITS[slit] - SLIT_WIDTHS[slit] > 3)
                        .mapToObj(slit ->
                                part(-SLITS[slit] - SLIT_WIDTHS[slit], SLIT_WIDTHS[slit], thickness, Palette.GROUND))
                        .toList());
    }

    static BoundMarker stop(PlotChart chart) {
        return new BoundMarker(chart, length -> List.of(part(0, LINE, chart.thickness() + STOP, Palette.INK)));
    }

    static BoundMarker chevron(PlotChart chart) {
        return new BoundMarker(chart, length -> List.of(new Part(chevron(), Palette.INK)));
    }

    private static Path2D chevron() {
        double tip = OFF + CHEVRON;
        Path2D chevron = new Path2D.Double();
        chevron.moveTo(OFF, -CHEVRON);
        chevron.lineTo(OFF + LINE, -CHEVRON);
        chevron.lineTo(tip, 0);
        chevron.lineTo(OFF + LINE, CHEVRON);
        chevron.lineTo(OFF, CHEVRON);
        chevron.lineTo(tip - LINE, 0);
        chevron.closePath();
        return chevron;
    }

    /** An arrow that a thin column has room for. */
    static BoundMarker arrowHead(PlotChart chart) {
        return new BoundMarker(chart, length -> List.of(new Part(head(GAP + HEAD), Palette.INK)));
    }

    private static Path2D head(double tip) {
        Path2D head = new Path2D.Double();
        head.moveTo(tip - HEAD, -HEAD * 0.6);
        head.lineTo(tip, 0);
        head.lineTo(tip - HEAD, HEAD * 0.6);
        head.closePath();
        return head;
    }

    private static Part part(double from, double length, double thickness, Color color) {
        return new Part(new Rectangle2D.Double(from, -thickness / 2, length, thickness), color);
    }

    @Override
    public void paint(Graphics2D graphics, double x, double y, int size) {
        for (Part part : parts.apply(chart.lengthTo(y))) {
            graphics.setColor(part.color());
            graphics.fill(chart.at(x, y).createTransformedShape(part.shape()));
        }
    }
}
