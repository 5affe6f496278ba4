package org.casebook.tabulate;

import java.math.BigDecimal;
import org.casebook.dataset.Range;

/**
 * A {@link Range} as whole numbers, to be added and taken away exactly. Each bound keeps what it rests on; a lower bound of
 * nothing and an open upper one rest on nothing that could be soft.
 *
 * @param low at least
 * @param high at most, or {@link #OPEN}
 * @param lowGround what the lower bound rests on
 * @param highGround what the upper bound rests on
 */
public record Span(long low, long high, Ground lowGround, Ground highGround) {
    public static final long OPEN = Long.MAX_VALUE;
    public static final Span NONE = exactly(0);
    private static final Span ONE = exactly(1);

    public Span {
        lowGround = low == 0 ? Ground.NUMBERS : lowGround;
        highGround = high == OPEN ? Ground.NUMBERS : highGround;
    }

    public static Span exactly(long number) {
        return new Span(number, number, Ground.NUMBERS, Ground.NUMBERS);
    }

    /** A range in units of which {@code scale} make one. */
    public static Span of(Range range, BigDecimal scale) {
        return of(range, scale, Ground.of(range.approximate(), false));
    }

    private static Span of(Range range, BigDecimal scale, Ground ground) {
        return new Span(
                range.low().multiply(scale).longValueExact(),
                range.high().map(high -> high.multiply(scale).longValueExact()).orElse(OPEN),
                ground,
                ground);
    }

    /**
     * So many people: nearly always one.
     *
     * @param inWords whether the source gives a word and not a number
     */
    public static Span ofPeople(Range people, boolean inWords) {
        return people.equals(Range.ONE) ? ONE : of(people, BigDecimal.ONE, Ground.of(people.approximate(), inWords));
    }

    /** At least as many as the one, at most as many as the other. */
    public static Span between(Span least, Span most) {
        return new Span(least.low, most.high, least.lowGround, most.highGround);
    }

    public boolean isOpen() {
        return high == OPEN;
    }

    public Span plus(Span other) {
        if (other.equals(NONE)) {
            return this;
        }
        return new Span(
                Math.addExact(low, other.low),
                isOpen() || other.isOpen() ? OPEN : Math.addExact(high, other.high),
                lowGround.and(other.lowGround),
                highGround.and(other.highGround));
    }

    /** What is left of this when the other, a part of it, is taken away; never less than nothing (rule 3). */
    public Span minus(Span part) {
        if (part.equals(NONE)) {
            return this;
        }
        return new Span(
                part.isOpen() ? 0 : Math.max(0, low - part.high),
                isOpen() ? OPEN : Math.max(0, high - part.low),
                lowGround.and(part.highGround),
                highGround.and(part.lowGround));
    }

    public Span times(Span factor) {
        boolean nothing = high == 0 || factor.high == 0;
        return new Span(
                Math.multiplyExact(low, factor.low),
                nothing ? 0 : isOpen() || factor.isOpen() ? OPEN : Math.multiplyExact(high, factor.high),
                lowGround.and(factor.lowGround),
                nothing ? groundOfNothing().and(factor.groundOfNothing()) : highGround.and(factor.highGround));
    }

    /** Of an upper bound of nothing: a factor that may be something has no part in it. */
    private Ground groundOfNothing() {
        return high == 0 ? highGround : Ground.NUMBERS;
    }

    /** The greater of each bound. Either lower one would do alone; none of the upper ones would. */
    public Span greater(Span other) {
        return new Span(
                Math.max(low, other.low),
                Math.max(high, other.high),
                low == other.low ? lowGround.or(other.lowGround) : low > other.low ? lowGround : other.lowGround,
                high == other.high
                        ? highGround.and(other.highGround)
                        : high > other.high ? highGround : other.highGround);
    }

    /** This, where there are no more of it than the other has at most. */
    public Span atMost(Span other) {
        return new Span(
                Math.min(low, other.high),
                Math.min(high, other.high),
                low <= other.high ? lowGround : other.highGround,
                high == other.high
                        ? highGround.or(other.highGround)
                        : high < other.high ? highGround : other.highGround);
    }
}
