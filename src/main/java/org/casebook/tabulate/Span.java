package org.casebook.tabulate;

import java.math.BigDecimal;
import org.casebook.dataset.Range;

/**
 * A {@link Range} as whole numbers, to be added and taken away exactly.
 *
 * @param low at least
 * @param high at most, or {@link #OPEN}
 * @param about whether anything in it is "about"
 */
record Span(long low, long high, boolean about) {
    static final long OPEN = Long.MAX_VALUE;
    static final Span NONE = new Span(0, 0, false);
    private static final Span ONE = new Span(1, 1, false);

    /** A range in units of which {@code scale} make one. */
    static Span of(Range range, BigDecimal scale) {
        return new Span(
                range.low().multiply(scale).longValueExact(),
                range.high().map(high -> high.multiply(scale).longValueExact()).orElse(OPEN),
                range.approximate());
    }

    /** So many people: nearly always one. */
    static Span ofPeople(Range people) {
        return people.equals(Range.ONE) ? ONE : of(people, BigDecimal.ONE);
    }

    boolean isOpen() {
        return high == OPEN;
    }

    Span plus(Span other) {
        if (other.equals(NONE)) {
            return this;
        }
        return new Span(
                Math.addExact(low, other.low),
                isOpen() || other.isOpen() ? OPEN : Math.addExact(high, other.high),
                about || other.about);
    }

    /** What is left of this when the other, a part of it, is taken away; never less than nothing (rule 3). */
    Span minus(Span part) {
        if (part.equals(NONE)) {
            return this;
        }
        return new Span(
                part.isOpen() ? 0 : Math.max(0, low - part.high),
                isOpen() ? OPEN : Math.max(0, high - part.low),
                about || part.about);
    }

    Span times(Span factor) {
        boolean nothing = high == 0 || factor.high == 0;
        return new Span(
                Math.multiplyExact(low, factor.low),
                nothing ? 0 : isOpen() || factor.isOpen() ? OPEN : Math.multiplyExact(high, factor.high),
                about || factor.about);
    }
}
