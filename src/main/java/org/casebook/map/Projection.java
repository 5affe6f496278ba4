package org.casebook.map;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Degrees to units of a panel. A degree of longitude is as much shorter than one of latitude as it is in the middle of the
 * panel: true enough for a country, and plainly a net of degrees for the world.
 */
public final class Projection {
    public static final double WIDTH = 360;
    /** Round the outermost places there is as much room, for names. */
    public static final double MARGIN = 40;

    private static final double LEAST_HEIGHT = 200;
    private static final double GREATEST_HEIGHT = 320;
    private static final double KILOMETRES_PER_DEGREE = 111.2;
    /** A map shows at least so many degrees: of less, the lines know nothing. */
    private static final double LEAST_EXTENT = 1.2;

    private static final double[] STEPS = {60, 30, 20, 10, 5, 2, 1, 0.5};
    private static final double[] SCALES = {5000, 2000, 1000, 500, 200, 100, 50, 20, 10};

    private final double west;
    private final double north;
    private final double perLongitude;
    private final double perLatitude;
    private final double height;

    private Projection(double west, double north, double perLongitude, double perLatitude, double height) {
        this.west = west;
        this.north = north;
        this.perLongitude = perLongitude;
        this.perLatitude = perLatitude;
        this.height = height;
    }

    /** The panel that holds all these points, and they are at least one. */
    public static Projection around(List<Point> points) {
        DoubleSummaryStatistics across = statistics(points, Point::longitude);
        DoubleSummaryStatistics along = statistics(points, Point::latitude);
        double middle = (along.getMin() + along.getMax()) / 2;
        double shorter = StrictMath.max(0.1, StrictMath.cos(StrictMath.toRadians(middle)));
        double wide = StrictMath.max(LEAST_EXTENT, (across.getMax() - across.getMin()) * shorter);
        double high = StrictMath.max(LEAST_EXTENT / 2, along.getMax() - along.getMin());
        double scale = StrictMath.min((WIDTH - 2 * MARGIN) / wide, (GREATEST_HEIGHT - 2 * MARGIN) / high);
        double height = StrictMath.max(LEAST_HEIGHT, StrictMath.min(GREATEST_HEIGHT, high * scale + 2 * MARGIN));
        double midLongitude = (across.getMin() + across.getMax()) / 2;
        return new Projection(
                midLongitude - WIDTH / 2 / (scale * shorter),
                middle + height / 2 / scale,
                scale * shorter,
                scale,
                height);
    }

    private static DoubleSummaryStatistics statistics(List<Point> points, ToDoubleFunction<Point> coordinate) {
        return points.stream().mapToDouble(coordinate).summaryStatistics();
    }

    public double height() {
        return height;
    }

    public double x(double longitude) {
        return (longitude - west) * perLongitude;
    }

    public double y(double latitude) {
        return (north - latitude) * perLatitude;
    }

    double west() {
        return west;
    }

    double east() {
        return west + WIDTH / perLongitude;
    }

    double south() {
        return north - height / perLatitude;
    }

    double north() {
        return north;
    }

    /** How many degrees lie between two lines of the net: at least three lines cross the panel. */
    public double step() {
        return greatest(STEPS, WIDTH / perLongitude / 3);
    }

    /** The western edge, in steps. */
    public long firstMeridian() {
        return (long) StrictMath.ceil(west / step());
    }

    /** The northern edge, in steps; there is nothing beyond a pole. */
    public long firstParallel() {
        return (long) StrictMath.floor(StrictMath.min(90, north) / step());
    }

    /** The length of the scale: at most a quarter of the width. */
    public double kilometres() {
        return greatest(SCALES, WIDTH / perLatitude * KILOMETRES_PER_DEGREE / 4);
    }

    /** How long so many kilometres are in the middle of the panel. */
    public double length(double kilometres) {
        return kilometres / KILOMETRES_PER_DEGREE * perLatitude;
    }

    private static double greatest(double[] values, double most) {
        for (double value : values) {
            if (value <= most) {
                return value;
            }
        }
        return values[values.length - 1];
    }
}
