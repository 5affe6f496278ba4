package org.casebook.map;

import java.util.Arrays;

/** A line on the earth or on a panel, and the smallest box round it. */
final class Line {
    private final double[] x;
    private final double[] y;
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;

    /**
     * A line.
     *
     * @param x its points from left to right
     * @param y its points, as many
     */
    Line(double[] x, double[] y) {
        this.x = x.clone();
        this.y = y.clone();
        left = Arrays.stream(x).min().orElse(Double.NaN);
        right = Arrays.stream(x).max().orElse(Double.NaN);
        top = Arrays.stream(y).min().orElse(Double.NaN);
        bottom = Arrays.stream(y).max().orElse(Double.NaN);
    }

    int size() {
        return x.length;
    }

    double x(int point) {
        return x[point];
    }

    double y(int point) {
        return y[point];
    }

    /** How long or high it is, whichever is more. */
    double extent() {
        return StrictMath.max(right - left, bottom - top);
    }

    /** Whether the box round the line meets another; that of no points meets none. */
    boolean mayMeet(double otherLeft, double otherTop, double otherRight, double otherBottom) {
        return left <= otherRight && right >= otherLeft && top <= otherBottom && bottom >= otherTop;
    }
}
