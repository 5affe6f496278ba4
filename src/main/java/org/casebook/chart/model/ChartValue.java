package org.casebook.chart.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure to draw: the interval in which it lies, and the words that are written at its bar.
 *
 * @param low at least this many, zero or more
 * @param high at most this many; empty where the end is open ("at least")
 * @param approx whether the bounds are soft ("about")
 * @param label the figure in the chart's language, such as "34–35" or "number not known"
 */
public record ChartValue(BigDecimal low, Optional<BigDecimal> high, boolean approx, String label) {

    public ChartValue {
        if (low.signum() < 0) {
            throw new IllegalArgumentException("low is negative: " + low);
        }
        if (high.isPresent() && high.get().compareTo(low) < 0) {
            throw new IllegalArgumentException("high " + high.get() + " is below low " + low);
        }
        if (label.isBlank()) {
            throw new IllegalArgumentException("a value needs a label");
        }
    }

    public static ChartValue exactly(BigDecimal value, String label) {
        return new ChartValue(value, Optional.of(value), false, label);
    }

    public static ChartValue about(BigDecimal value, String label) {
        return new ChartValue(value, Optional.of(value), true, label);
    }

    public static ChartValue between(BigDecimal low, BigDecimal high, String label) {
        return new ChartValue(low, Optional.of(high), false, label);
    }

    public static ChartValue atLeast(BigDecimal low, String label) {
        return new ChartValue(low, Optional.empty(), false, label);
    }

    public static ChartValue unknown(String label) {
        return new ChartValue(BigDecimal.ZERO, Optional.empty(), false, label);
    }

    /** Nothing is known but that it isn't negative: it gets words and no bar. */
    public boolean isUnknown() {
        return low.signum() == 0 && high.isEmpty();
    }

    public boolean isRange() {
        return high.isPresent() && high.get().compareTo(low) > 0;
    }

    public boolean isOpen() {
        return high.isEmpty() && !isUnknown();
    }

    /** No less than this. */
    public double sureTo() {
        return low.doubleValue();
    }

    /** The last value that is drawn to scale. */
    public double drawnTo() {
        return high.orElse(low).doubleValue();
    }
}
