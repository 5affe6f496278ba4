package org.casebook.map;

import java.util.Arrays;

/** A line that is being made. */
final class Points {
    private static final double SOUTH_POLE = -90;

    private double[] x = new double[64];
    private double[] y = new double[64];
    private int size;

    void add(double nextX, double nextY) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        x[size] = nextX;
        y[size] = nextY;
        size++;
    }

    /** Adds a point that may be where the line is already. */
    void addUnlessThere(double nextX, double nextY) {
        if (size == 0 || x[size - 1] != nextX || y[size - 1] != nextY) {
            add(nextX, nextY);
        }
    }

    /** Adds a point on the turn of the world on which the line is. */
    void addNearest(double nextX, double nextY) {
        double turned = size == 0 ? nextX : nextX - World.TURN * StrictMath.rint((nextX - x[size - 1]) / World.TURN);
        addUnlessThere(turned, nextY);
    }

    /** A coast that goes round the whole world is that of a land round the south pole, and there its edge lies. */
    void closeAtThePole() {
        if (size > 0 && StrictMath.abs(x[size - 1] - x[0]) > World.TURN / 2) {
            double first = x[0];
            add(x[size - 1], SOUTH_POLE);
            add(first, SOUTH_POLE);
        }
    }

    int size() {
        return size;
    }

    Line line() {
        return new Line(Arrays.copyOf(x, size), Arrays.copyOf(y, size));
    }
}
