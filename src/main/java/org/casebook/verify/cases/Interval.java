package org.casebook.verify.cases;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number between two bounds. Nothing at all and an open end are no bounds that could be soft.
 *
 * @param low at least
 * @param high at most; empty where it is open
 * @param lowOn what the lower bound stands on
 * @param highOn what the upper bound stands on
 */
public record Interval(BigDecimal low, Optional<BigDecimal> high, Footing lowOn, Footing highOn) {
    public static final Interval ZERO = exactly(0);
    static final Interval ONE = exactly(1);

    private static final Pattern QUANTITY =
            Pattern.compile("(~?)(?:(N)|(N)?\\.\\.(N)?)".replace("N", "[0-9]+(?:\\.[0-9]+)?"));

    public Interval {
        lowOn = low.signum() == 0 ? Footing.FIRM : lowOn;
        highOn = high.isEmpty() ? Footing.FIRM : highOn;
    }

    public static Interval exactly(long number) {
        BigDecimal value = BigDecimal.valueOf(number);
        return of(value, Optional.of(value), false);
    }

    static Interval of(BigDecimal low, Optional<BigDecimal> high, boolean about) {
        Footing both = new Footing(about, false);
        return new Interval(low, high, both, both);
    }

    /** The bounds of two, one for each. */
    public static Interval between(Interval fewest, Interval most) {
        return new Interval(fewest.low, most.high, fewest.lowOn, most.highOn);
    }

    /** The same, given by a word: a single number never is. */
    Interval inWords() {
        Footing words = new Footing(false, true);
        boolean single = high.filter(most -> most.compareTo(low) == 0).isPresent();
        return single ? this : new Interval(low, high, lowOn.with(words), highOn.with(words));
    }

    public boolean about() {
        return lowOn.about() || highOn.about();
    }

    public boolean words() {
        return lowOn.words() || highOn.words();
    }

    /** Reads {@code 30}, {@code ~30}, {@code 25..35}, {@code 200..}, {@code ..500}; empty for anything else. */
    public static Optional<Interval> quantity(String cell) {
        Matcher form = QUANTITY.matcher(cell);
        if (!form.matches() || cell.endsWith("~..") || cell.equals("..")) {
            return Optional.empty();
        }
        Optional<BigDecimal> exact = number(form.group(2));
        return Optional.of(of(
                exact.or(() -> number(form.group(3))).orElse(BigDecimal.ZERO),
                exact.or(() -> number(form.group(4))),
                !"".equals(form.group(1))));
    }

    private static Optional<BigDecimal> number(String digits) {
        return Optional.ofNullable(digits).map(BigDecimal::new);
    }

    public static Interval sum(Iterable<Interval> intervals) {
        Interval sum = ZERO;
        for (Interval interval : intervals) {
            sum = sum.plus(interval);
        }
        return sum;
    }

    public Interval plus(Interval other) {
        return new Interval(
                low.add(other.low),
                high.flatMap(mine -> other.high.map(mine::add)),
                lowOn.with(other.lowOn),
                highOn.with(other.highOn));
    }

    /** What is left of this without a part of it; never less than nothing. */
    public Interval without(Interval part) {
        if (part.equals(ZERO)) {
            return this;
        }
        return new Interval(
                part.high.map(most -> positive(low.subtract(most))).orElse(BigDecimal.ZERO),
                high.map(most -> positive(most.subtract(part.low))),
                lowOn.with(part.highOn),
                highOn.with(part.lowOn));
    }

    /** Nobody, however much each had, had nothing. */
    public Interval times(Interval other) {
        boolean nothing = isAtMostNothing() || other.isAtMostNothing();
        Footing most = nothing ? footingOfNothing().with(other.footingOfNothing()) : highOn.with(other.highOn);
        return new Interval(
                low.multiply(other.low),
                nothing ? Optional.of(BigDecimal.ZERO) : high.flatMap(mine -> other.high.map(mine::multiply)),
                lowOn.with(other.lowOn),
                most);
    }

    /** An upper bound of nothing stands on the factor that is nothing. */
    private Footing footingOfNothing() {
        return isAtMostNothing() ? highOn : Footing.FIRM;
    }

    /** The greater of each bound. */
    public Interval greater(Interval other) {
        Optional<BigDecimal> most = high.flatMap(mine -> other.high.map(mine::max));
        Interval greatest = low.compareTo(other.low) > 0 ? this : other;
        return new Interval(
                greatest.low,
                most,
                low.compareTo(other.low) == 0 ? lowOn.firmer(other.lowOn) : greatest.lowOn,
                footingAt(most).with(other.footingAt(most)));
    }

    /** What this adds to an upper bound: nothing where its own is another. */
    private Footing footingAt(Optional<BigDecimal> bound) {
        boolean same = high.isPresent()
                && bound.filter(most -> most.compareTo(high.get()) == 0).isPresent();
        return same ? highOn : Footing.FIRM;
    }

    /** This, where there are no more of it than the other has at most. */
    public Interval atMost(Interval other) {
        return other.high.map(most -> atMost(most, other.highOn)).orElse(this);
    }

    private Interval atMost(BigDecimal most, Footing on) {
        int order = high.map(mine -> mine.compareTo(most)).orElse(1);
        return new Interval(
                low.min(most),
                Optional.of(order < 0 ? high.orElse(most) : most),
                low.compareTo(most) > 0 ? on : lowOn,
                order == 0 ? highOn.firmer(on) : order < 0 ? highOn : on);
    }

    public boolean isNothing() {
        return isAtMostNothing() && !about();
    }

    /** Whether these are the same bounds, however many decimals they are written with. */
    boolean isSame(Interval other) {
        return low.compareTo(other.low) == 0 && plain(high).equals(plain(other.high)) && about() == other.about();
    }

    /** As the published files write a number. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    public static String plain(Optional<BigDecimal> number) {
        return number.map(Interval::plain).orElse("");
    }

    private boolean isAtMostNothing() {
        return high.isPresent() && high.get().signum() == 0;
    }

    private static BigDecimal positive(BigDecimal number) {
        return number.max(BigDecimal.ZERO);
    }
}
