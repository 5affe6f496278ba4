package org.casebook.recount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that the source may leave uncertain: at least {@code low}, at most {@code high} (empty: open), and whether
 * anything in it was said with "about". Calculations are those of intervals, and keep "about".
 */
record Quantity(BigDecimal low, Optional<BigDecimal> high, boolean about) {
    static final Quantity ZERO = exactly(0);

    private static final Pattern FORM =
            Pattern.compile("(?<about>~?)(?:(?<exact>N)|(?<from>N)\\.\\.(?<to>N)?|\\.\\.(?<most>N))"
                    .replace("N", "[0-9]+(?:\\.[0-9]+)?"));

    static Quantity exactly(long number) {
        BigDecimal value = BigDecimal.valueOf(number);
        return new Quantity(value, Optional.of(value), false);
    }

    /** Reads {@code 30}, {@code 25..35}, {@code 200..}, {@code ..500}, each also with a leading {@code ~} (about). */
    static Quantity read(String cell) {
        Matcher form = FORM.matcher(cell);
        if (!form.matches()) {
            throw new IllegalArgumentException("Not a quantity: " + cell);
        }
        boolean about = !form.group("about").isEmpty();
        if (form.group("exact") != null) {
            BigDecimal exact = new BigDecimal(form.group("exact"));
            return new Quantity(exact, Optional.of(exact), about);
        }
        if (form.group("from") != null) {
            return new Quantity(
                    new BigDecimal(form.group("from")),
                    Optional.ofNullable(form.group("to")).map(BigDecimal::new),
                    about);
        }
        return new Quantity(BigDecimal.ZERO, Optional.of(new BigDecimal(form.group("most"))), about);
    }

    Quantity plus(Quantity other) {
        return new Quantity(low.add(other.low), high.flatMap(mine -> other.high.map(mine::add)), about || other.about);
    }

    /** What is left when {@code part} is taken away; never less than nothing. */
    Quantity minus(Quantity part) {
        BigDecimal least =
                part.high.map(most -> low.subtract(most).max(BigDecimal.ZERO)).orElse(BigDecimal.ZERO);
        return new Quantity(least, high.map(most -> most.subtract(part.low).max(BigDecimal.ZERO)), about || part.about);
    }

    /** Nobody, times any value however open, is nothing; and so is a value of nothing, times any number of people. */
    Quantity times(Quantity other) {
        boolean nothing = isAtMostZero() || other.isAtMostZero();
        return new Quantity(
                low.multiply(other.low),
                nothing ? Optional.of(BigDecimal.ZERO) : high.flatMap(mine -> other.high.map(mine::multiply)),
                about || other.about);
    }

    /** The larger of each bound; open if either is. */
    Quantity max(Quantity other) {
        return new Quantity(low.max(other.low), high.flatMap(mine -> other.high.map(mine::max)), about || other.about);
    }

    /** This, where it cannot be more than so many; empty: any number. */
    Quantity atMost(Optional<BigDecimal> most) {
        return most.map(limit -> new Quantity(
                        low.min(limit), Optional.of(high.map(limit::min).orElse(limit)), about))
                .orElse(this);
    }

    boolean isExactlyZero() {
        return isAtMostZero() && !about;
    }

    private boolean isAtMostZero() {
        return high.isPresent() && high.get().signum() == 0;
    }
}
