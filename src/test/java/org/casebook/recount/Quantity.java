package org.casebook.recount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that the source may leave uncertain: at least {@code low}, at most {@code high} (empty: open), and what makes each
 * bound softer than its digits. A lower bound of nothing and an open upper one are no bounds that could be soft.
 */
record Quantity(BigDecimal low, Optional<BigDecimal> high, Set<Doubt> ofLow, Set<Doubt> ofHigh) {
    static final Quantity ZERO = exactly(0);

    private static final Pattern FORM =
            Pattern.compile("(?<about>~?)(?:(?<exact>N)|(?<from>N)\\.\\.(?<to>N)?|\\.\\.(?<most>N))"
                    .replace("N", "[0-9]+(?:\\.[0-9]+)?"));

    Quantity {
        ofLow = low.signum() == 0 ? Set.of() : Set.copyOf(ofLow);
        ofHigh = high.isEmpty() ? Set.of() : Set.copyOf(ofHigh);
    }

    static Quantity exactly(long number) {
        BigDecimal value = BigDecimal.valueOf(number);
        return new Quantity(value, Optional.of(value), Set.of(), Set.of());
    }

    /** Reads {@code 30}, {@code 25..35}, {@code 200..}, {@code ..500}, each also with a leading {@code ~} (about). */
    static Quantity read(String cell) {
        Matcher form = FORM.matcher(cell);
        if (!form.matches()) {
            throw new IllegalArgumentException("Not a quantity: " + cell);
        }
        Set<Doubt> doubts = form.group("about").isEmpty() ? Set.of() : Set.of(Doubt.ABOUT);
        if (form.group("exact") != null) {
            BigDecimal exact = new BigDecimal(form.group("exact"));
            return new Quantity(exact, Optional.of(exact), doubts, doubts);
        }
        if (form.group("from") != null) {
            return new Quantity(
                    new BigDecimal(form.group("from")),
                    Optional.ofNullable(form.group("to")).map(BigDecimal::new),
                    doubts,
                    doubts);
        }
        return new Quantity(BigDecimal.ZERO, Optional.of(new BigDecimal(form.group("most"))), doubts, doubts);
    }

    /** The same where the source has a word for it; a single number is a number however it is written. */
    Quantity inWords() {
        if (high.isPresent() && high.get().compareTo(low) == 0) {
            return this;
        }
        Set<Doubt> words = Set.of(Doubt.WORDS);
        return new Quantity(low, high, Doubt.all(ofLow, words), Doubt.all(ofHigh, words));
    }

    boolean is(Doubt doubt) {
        return ofLow.contains(doubt) || ofHigh.contains(doubt);
    }

    /** At least the one, at most the other. */
    static Quantity between(Quantity fewest, Quantity most) {
        return new Quantity(fewest.low, most.high, fewest.ofLow, most.ofHigh);
    }

    Quantity plus(Quantity other) {
        return new Quantity(
                low.add(other.low),
                high.flatMap(mine -> other.high.map(mine::add)),
                Doubt.all(ofLow, other.ofLow),
                Doubt.all(ofHigh, other.ofHigh));
    }

    /** What is left when {@code part} is taken away; never less than nothing. */
    Quantity minus(Quantity part) {
        BigDecimal least =
                part.high.map(most -> low.subtract(most).max(BigDecimal.ZERO)).orElse(BigDecimal.ZERO);
        return new Quantity(
                least,
                high.map(most -> most.subtract(part.low).max(BigDecimal.ZERO)),
                Doubt.all(ofLow, part.ofHigh),
                Doubt.all(ofHigh, part.ofLow));
    }

    /** Nobody, times any value however open, is nothing; and so is a value of nothing, times any number of people. */
    Quantity times(Quantity other) {
        boolean nothing = isAtMostZero() || other.isAtMostZero();
        return new Quantity(
                low.multiply(other.low),
                nothing ? Optional.of(BigDecimal.ZERO) : high.flatMap(mine -> other.high.map(mine::multiply)),
                Doubt.all(ofLow, other.ofLow),
                // That nothing comes of it is sure where one of them is surely nothing.
                nothing ? Doubt.all(ofNothing(), other.ofNothing()) : Doubt.all(ofHigh, other.ofHigh));
    }

    private Set<Doubt> ofNothing() {
        return isAtMostZero() ? ofHigh : Set.of();
    }

    /** The larger of each bound; open if either is. */
    Quantity max(Quantity other) {
        int lows = low.compareTo(other.low);
        Optional<BigDecimal> greatest = high.flatMap(mine -> other.high.map(mine::max));
        return new Quantity(
                low.max(other.low),
                greatest,
                lows == 0 ? Doubt.fewer(ofLow, other.ofLow) : lows > 0 ? ofLow : other.ofLow,
                Doubt.all(doubtsAt(greatest), other.doubtsAt(greatest)));
    }

    private Set<Doubt> doubtsAt(Optional<BigDecimal> bound) {
        boolean reaches = bound.isPresent() && bound.get().compareTo(high.orElseThrow()) == 0;
        return reaches ? ofHigh : Set.of();
    }

    /** This, where it cannot be more than the other is at most. */
    Quantity atMost(Quantity most) {
        if (most.high.isEmpty()) {
            return this;
        }
        BigDecimal limit = most.high.get();
        int order = high.map(mine -> mine.compareTo(limit)).orElse(1);
        Set<Doubt> doubts = order < 0 ? ofHigh : order > 0 ? most.ofHigh : Doubt.fewer(ofHigh, most.ofHigh);
        return new Quantity(
                low.min(limit),
                Optional.of(high.map(limit::min).orElse(limit)),
                low.compareTo(limit) <= 0 ? ofLow : most.ofHigh,
                doubts);
    }

    boolean isExactlyZero() {
        return isAtMostZero() && !is(Doubt.ABOUT);
    }

    private boolean isAtMostZero() {
        return high.isPresent() && high.get().signum() == 0;
    }
}
