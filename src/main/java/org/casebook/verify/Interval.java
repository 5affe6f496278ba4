package org.casebook.verify;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number between two bounds.
 *
 * @param low at least
 * @param high at most; empty where it is open
 * @param about whether anything in it is only said to be "about"
 */
record Interval(BigDecimal low, Optional<BigDecimal> high, boolean about) {
    static final Interval ZERO = exactly(0);
    static final Interval ONE = exactly(1);

    private static final Pattern QUANTITY =
            Pattern.compile("(~?)(?:(N)|(N)?\\.\\.(N)?)".replace("N", "[0-9]+(?:\\.[0-9]+)?"));

    static Interval exactly(long number) {
        BigDecimal value = BigDecimal.valueOf(number);
        return new Interval(value, Optional.of(value), false);
    }

    /** Reads {@code 30}, {@code ~30}, {@code 25..35}, {@code 200..}, {@code ..500}; empty for anything else. */
    static Optional<Interval> quantity(String cell) {
        Matcher form = QUANTITY.matcher(cell);
        if (!form.matches() || cell.endsWith("~..") || cell.equals("..")) {
            return Optional.empty();
        }
        Optional<BigDecimal> exact = number(form.group(2));
        return Optional.of(new Interval(
                exact.or(() -> number(form.group(3))).orElse(BigDecimal.ZERO),
                exact.or(() -> number(form.group(4))),
                !"".equals(form.group(1))));
    }

    private static Optional<BigDecimal> number(String digits) {
        return Optional.ofNullable(digits).map(BigDecimal::new);
    }

    static Interval sum(Iterable<Interval> intervals) {
        Interval sum = ZERO;
        for (Interval interval : intervals) {
            sum = sum.plus(interval);
        }
        return sum;
    }

    Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.flatMap(mine -> other.high.map(mine::add)), about || other.about);
    }

    /** What is left of this without a part of it; never less than nothing. */
    Interval without(Interval part) {
        if (part.equals(ZERO)) {
            return this;
        }
        return new Interval(
                part.high.map(most -> positive(low.subtract(most))).orElse(BigDecimal.ZERO),
                high.map(most -> positive(most.subtract(part.low))),
                about || part.about);
    }

    /** Nobody, however much each had, had nothing. */
    Interval times(Interval other) {
        boolean nothing = isAtMostNothing() || other.isAtMostNothing();
        return new Interval(
                low.multiply(other.low),
                nothing ? Optional.of(BigDecimal.ZERO) : high.flatMap(mine -> other.high.map(mine::multiply)),
                about || other.about);
    }

    /** The greater of each bound. */
    Interval greater(Interval other) {
        return new Interval(low.max(other.low), high.flatMap(mine -> other.high.map(mine::max)), about || other.about);
    }

    /** This, where there are no more of it than the other has at most. */
    Interval atMost(Interval other) {
        return other.high
                .map(most -> new Interval(
                        low.min(most), Optional.of(high.map(most::min).orElse(most)), about))
                .orElse(this);
    }

    boolean isNothing() {
        return isAtMostNothing() && !about;
    }

    /** Whether these are the same bounds, however many decimals they are written with. */
    boolean isSame(Interval other) {
        return low.compareTo(other.low) == 0 && plain(high).equals(plain(other.high)) && about == other.about;
    }

    /** As the published files write a number. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String plain(Optional<BigDecimal> number) {
        return number.map(Interval::plain).orElse("");
    }

    private boolean isAtMostNothing() {
        return high.isPresent() && high.get().signum() == 0;
    }

    private static BigDecimal positive(BigDecimal number) {
        return number.max(BigDecimal.ZERO);
    }
}
