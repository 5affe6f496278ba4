package org.casebook.map;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a line lies in a panel. Rings are cut a little outside of it, so that their cut edge, which is no coast, is never
 * seen (Sutherland and Hodgman's way: one edge after the other).
 */
final class Clip {
    private static final double BEYOND = 6;

    private final double left = -BEYOND;
    private final double top = -BEYOND;
    private final double right = Projection.WIDTH + BEYOND;
    private final double bottom;

    Clip(double height) {
        bottom = height + BEYOND;
    }

    /** An edge of the box: which of the two coordinates it bounds, where, and on which side of it the panel lies. */
    private record Edge(boolean upright, double at, int side) {
        double beyond(double x, double y) {
            return side * ((upright ? x : y) - at);
        }
    }

    /** The ring as far as it lies in the box; it may be empty. */
    Line ring(Line ring) {
        Line cut = ring;
        for (Edge edge : List.of(
                new Edge(true, left, 1),
                new Edge(true, right, -1),
                new Edge(false, top, 1),
                new Edge(false, bottom, -1))) {
            cut = cut(cut, edge);
        }
        return cut;
    }

    private static Line cut(Line ring, Edge edge) {
        Points kept = new Points();
        for (int i = 0; i < ring.size(); i++) {
            int before = i == 0 ? ring.size() - 1 : i - 1;
            double was = edge.beyond(ring.x(before), ring.y(before));
            double is = edge.beyond(ring.x(i), ring.y(i));
            if (was < 0 != is < 0) {
                double part = was / (was - is);
                kept.addUnlessThere(
                        ring.x(before) + part * (ring.x(i) - ring.x(before)),
                        ring.y(before) + part * (ring.y(i) - ring.y(before)));
            }
            if (is >= 0) {
                kept.addUnlessThere(ring.x(i), ring.y(i));
            }
        }
        return kept.line();
    }

    /** The stretches of an open line that may be seen. */
    List<Line> stretches(Line line) {
        List<Line> stretches = new ArrayList<>();
        Points stretch = new Points();
        for (int i = 1; i < line.size(); i++) {
            if (isSeen(line, i)) {
                stretch.addUnlessThere(line.x(i - 1), line.y(i - 1));
                stretch.addUnlessThere(line.x(i), line.y(i));
            } else if (stretch.size() > 0) {
                stretches.add(stretch.line());
                stretch = new Points();
            }
        }
        if (stretch.size() > 0) {
            stretches.add(stretch.line());
        }
        return stretches;
    }

    private boolean isSeen(Line line, int end) {
        double x = line.x(end);
        double y = line.y(end);
        double beforeX = line.x(end - 1);
        double beforeY = line.y(end - 1);
        return StrictMath.max(x, beforeX) >= left
                && StrictMath.min(x, beforeX) <= right
                && StrictMath.max(y, beforeY) >= top
                && StrictMath.min(y, beforeY) <= bottom;
    }

    boolean mayMeet(Line line) {
        return line.mayMeet(left, top, right, bottom);
    }
}
