package org.casebook.map;

import java.util.Arrays;

/** A line that is being made. */
final class Points {
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

    int size() {
        return size;
    }

    Line line() {
        return new Line(Arrays.copyOf(x, size), Arrays.copyOf(y, size));
    }
}
