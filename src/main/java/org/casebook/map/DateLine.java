package org.casebook.map;

import java.util.List;

/** Whether a map had better go over the date line, so that what lies on both sides of it stands together. */
public final class DateLine {
    private final double from;

    private DateLine(double from) {
        this.from = from;
    }

    /** Cuts the world where the widest empty strip lies. */
    public static DateLine among(List<Point> points) {
        double[] longitudes =
                points.stream().mapToDouble(Point::longitude).sorted().toArray();
        double widest = longitudes[0] + World.TURN - longitudes[longitudes.length - 1];
        double from = longitudes[0];
        for (int i = 1; i < longitudes.length; i++) {
            if (longitudes[i] - longitudes[i - 1] > widest) {
                widest = longitudes[i] - longitudes[i - 1];
                from = longitudes[i];
            }
        }
        return new DateLine(from);
    }

    /** The point on the side where the map shows it. */
    public Point placed(Point point) {
        return point.longitude() < from ? point.turned() : point;
    }
}
