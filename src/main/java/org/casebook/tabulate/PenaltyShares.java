package org.casebook.tabulate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casebook.dataset.Penalty;
import org.casebook.dataset.Range;
import org.casebook.dataset.Sanction;

/**
 * What each case adds to amounts, days, months and hours (rule 4): the value for one person × the people of the case that
 * no row below it counts. A member uses its own value, if blank its group's; the group's applies to whom is left. None of
 * this depends on the cell.
 */
final class PenaltyShares {
    private final Docket docket;
    private final BigDecimal scale;

    PenaltyShares(Docket docket) {
        this.docket = docket;
        this.scale = BigDecimal.ONE.movePointRight(decimals(docket));
    }

    /** How many units of a share make one: enough for every decimal that occurs, so that sums stay exact. */
    BigDecimal scale() {
        return scale;
    }

    /**
     * A case's part in a measure.
     *
     * @param measure what is summed
     * @param unit its unit; blank for money whose currency is not known
     * @param value value × people, scaled
     * @param lacking whether the case has no value, which leaves the sum open
     */
    record Share(Measure measure, String unit, Span value, boolean lacking) {}

    /** The shares of a case; a case has one for each measure that it is eligible for. */
    List<Share> of(int index, Status status) {
        List<Share> shares = new ArrayList<>();
        Category category = Category.of(docket.sanction(index));
        for (Measure measure : category.penalties()) {
            Optional<Value> value = value(index, measure, status);
            boolean always = category != Category.SENTENCE;
            if (value.isPresent()) {
                Value known = value.get();
                if (always || !known.range().isExactly(BigDecimal.ZERO)) {
                    Span each = Span.of(known.range(), scale);
                    Span low = each.times(left(index, measure, status, true));
                    Span high = each.times(left(index, measure, status, false));
                    Span both = new Span(low.low(), high.high(), low.about() || high.about());
                    shares.add(new Share(measure, known.unit(), both, false));
                }
            } else {
                String unit = measure == Measure.AMOUNT
                        ? docket.penalty(index, status).currency()
                        : measure.unit();
                if (always || (measure == Measure.AMOUNT && !unit.isEmpty())) {
                    shares.add(new Share(measure, unit, Span.NONE, true));
                }
            }
        }
        return shares;
    }

    private record Value(Range range, String unit) {}

    /** A case's own value, or that of the nearest group which states one for it. */
    private Optional<Value> value(int index, Measure measure, Status status) {
        if (measure.term().isPresent()) {
            for (int holder = index; holder != Docket.NONE; holder = statedParent(holder)) {
                Range range = docket.penalty(holder, status)
                        .terms()
                        .get(measure.term().get());
                if (range != null) {
                    return Optional.of(new Value(range, measure.unit()));
                }
            }
            return Optional.empty();
        }
        String currency = docket.penalty(index, status).currency();
        for (int holder = index; holder != Docket.NONE; holder = statedParent(holder)) {
            Penalty penalty = docket.penalty(holder, status);
            boolean sameMoney = currency.isEmpty() || currency.equals(penalty.currency());
            if (penalty.amount().isPresent() && sameMoney) {
                return Optional.of(new Value(penalty.amount().get(), penalty.currency()));
            }
        }
        return Optional.empty();
    }

    private int statedParent(int index) {
        return docket.isPossible(index) ? Docket.NONE : docket.parent(index);
    }

    /** The people of a case whom no row below it counts. Possible members are below it for the lower bound only. */
    private Span left(int index, Measure measure, Status status, boolean withPossible) {
        return Span.of(docket.facts(index).people(), BigDecimal.ONE).minus(below(index, measure, status, withPossible));
    }

    private Span below(int index, Measure measure, Status status, boolean withPossible) {
        Span below = Span.NONE;
        for (int child : docket.children(index)) {
            if (!docket.isPossible(child)) {
                below = below.plus(Span.of(docket.facts(child).people(), BigDecimal.ONE));
            } else if (withPossible) {
                // If it is inside, a possible member without a value has its group's: then the group's own share covers
                // it, but not those below it, who bring shares of their own.
                below = below.plus(
                        value(child, measure, status).isPresent()
                                ? Span.of(docket.facts(child).people(), BigDecimal.ONE)
                                : below(child, measure, status, true));
            }
        }
        return below;
    }

    private static int decimals(Docket docket) {
        int decimals = 0;
        for (int index = 0; index < docket.size(); index++) {
            Sanction sanction = docket.sanction(index);
            decimals = Math.max(decimals, decimals(sanction.penalty()));
            decimals = Math.max(decimals, decimals(docket.penalty(index, Status.STANDING)));
        }
        return decimals;
    }

    private static int decimals(Penalty penalty) {
        int decimals = penalty.amount().map(PenaltyShares::decimals).orElse(0);
        for (Range range : penalty.terms().values()) {
            decimals = Math.max(decimals, decimals(range));
        }
        return decimals;
    }

    private static int decimals(Range range) {
        return Math.max(
                Math.max(0, range.low().scale()),
                range.high().map(high -> Math.max(0, high.scale())).orElse(0));
    }
}
