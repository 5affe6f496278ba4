package org.casebook.suppress;

import java.util.Arrays;
import java.util.Optional;

/**
 * The least of a linear function of bounded variables under linear equations, by the simplex method (Dantzig 1963, with upper
 * bounds; Bland's rule once it may go round in circles). Variables are never negative. Rounding cannot do harm: what it finds
 * is only used after it was added up again in whole numbers.
 */
final class Simplex {
    private static final double TINY = 1e-9;

    /** What it costs to leave an equation unsolved by one. */
    private static final double UNSOLVED = 1e6;

    private final int variables;
    private final double[] upper;
    private final double[][] rows;
    private final double[] values;
    private final double[] reduced;
    private final int[] basis;
    private final boolean[] isFromAbove;

    private Simplex(double[] costs, double[] upper, double[][] equations, double[] sums) {
        int size = equations.length;
        this.variables = costs.length;
        this.upper = Arrays.copyOf(upper, variables + size);
        this.rows = new double[size][];
        this.values = new double[size];
        this.reduced = costs.clone();
        this.basis = new int[size];
        this.isFromAbove = new boolean[variables];
        for (int row = 0; row < size; row++) {
            double sign = sums[row] < 0 ? -1 : 1;
            rows[row] = new double[variables];
            for (int column = 0; column < variables; column++) {
                rows[row][column] = sign * equations[row][column];
                reduced[column] -= UNSOLVED * rows[row][column];
            }
            values[row] = sign * sums[row];
            basis[row] = variables + row;
            this.upper[variables + row] = Double.POSITIVE_INFINITY;
        }
    }

    /**
     * Solves it.
     *
     * @param costs of one of each variable
     * @param upper the most that each may be
     * @param equations the coefficients, a row each
     * @param sums what each equation must give
     * @return the variables, or empty if there is no solution
     */
    static Optional<double[]> minimise(double[] costs, double[] upper, double[][] equations, double[] sums) {
        return new Simplex(costs, upper, equations, sums).solve();
    }

    private Optional<double[]> solve() {
        int most = 50 * (rows.length + variables);
        for (int turn = 0; turn < most; turn++) {
            int entering = entering(turn > most / 2);
            if (entering < 0) {
                return solution();
            }
            if (!enter(entering)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int entering(boolean first) {
        int best = -1;
        for (int column = 0; column < variables; column++) {
            if (reduced[column] < -1e-7 && (best < 0 || reduced[column] < reduced[best])) {
                best = column;
                if (first) {
                    return best;
                }
            }
        }
        return best;
    }

    /** Gives a variable as much as can be; false if there is no limit to it. */
    private boolean enter(int column) {
        double least = upper[column];
        int leaving = -1;
        for (int row = 0; row < rows.length; row++) {
            double limit = limit(row, column);
            boolean isLess = limit < least - TINY;
            boolean isTied = limit <= least + TINY && leaving >= 0 && basis[row] < basis[leaving];
            if (isLess || isTied) {
                least = Math.min(limit, least);
                leaving = row;
            }
        }
        if (leaving < 0) {
            if (Double.isInfinite(least)) {
                return false;
            }
            turn(column);
            return true;
        }
        if (rows[leaving][column] < 0) {
            turnBasic(leaving);
        }
        pivot(leaving, column);
        return true;
    }

    private double limit(int row, int column) {
        double coefficient = rows[row][column];
        if (coefficient > TINY) {
            return values[row] / coefficient;
        }
        return coefficient < -TINY ? (upper[basis[row]] - values[row]) / -coefficient : Double.POSITIVE_INFINITY;
    }

    /** A variable at its upper bound is counted from there. */
    private void turn(int column) {
        for (int row = 0; row < rows.length; row++) {
            values[row] -= rows[row][column] * upper[column];
            rows[row][column] = -rows[row][column];
        }
        reduced[column] = -reduced[column];
        isFromAbove[column] = !isFromAbove[column];
    }

    private void turnBasic(int row) {
        int variable = basis[row];
        for (int column = 0; column < rows[row].length; column++) {
            rows[row][column] = -rows[row][column];
        }
        rows[row][variable] = 1;
        values[row] = upper[variable] - values[row];
        isFromAbove[variable] = !isFromAbove[variable];
    }

    private void pivot(int row, int column) {
        double[] own = rows[row];
        double by = own[column];
        for (int other = 0; other < own.length; other++) {
            own[other] /= by;
        }
        values[row] /= by;
        for (int other = 0; other < rows.length; other++) {
            if (other != row && rows[other][column] != 0) {
                values[other] -= rows[other][column] * values[row];
                subtract(rows[other], own, rows[other][column]);
            }
        }
        subtract(reduced, own, reduced[column]);
        basis[row] = column;
    }

    private static void subtract(double[] from, double[] row, double times) {
        for (int column = 0; column < from.length; column++) {
            from[column] -= times * row[column];
        }
    }

    private Optional<double[]> solution() {
        double[] all = new double[upper.length];
        for (int row = 0; row < rows.length; row++) {
            all[basis[row]] = values[row];
        }
        for (int column = 0; column < variables; column++) {
            if (isFromAbove[column]) {
                all[column] = upper[column] - all[column];
            }
        }
        double unsolved = Arrays.stream(all, variables, all.length).sum();
        return unsolved > 1e-6 ? Optional.empty() : Optional.of(Arrays.copyOf(all, variables));
    }
}
