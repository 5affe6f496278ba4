package org.casebook.tabulate.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.casebook.dataset.Penalty;
import org.casebook.dataset.Range;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Span;
import org.casebook.tabulate.Status;

/**
 * What each case adds to amounts, days, months and hours (rule 4): the value for one person × the people of the case that
 * no row below it counts. A member uses its own value, if blank its group's; the group's applies to whom is left.
 */
public final class PenaltyShares {
    private final CountedCases docket;
    private final BigDecimal scale;
    private final Addends addends;
    private final Set<Measure> measures;
    private final Map<Range, Span> spans = new ConcurrentHashMap<>();

    public PenaltyShares(CountedCases docket) {
        this(docket, Set.of(Measure.values()));
    }

    private PenaltyShares(CountedCases docket, Set<Measure> measures) {
        this.docket = docket;
        this.measures = measures;
        int decimals = 0;
        Set<String> currencies = new HashSet<>();
        for (int index = 0; index < docket.size(); index++) {
            for (Status status : Status.values()) {
                Penalty penalty = docket.penalty(index, status);
                decimals = Math.max(decimals, decimals(penalty));
                if (!penalty.currency().isEmpty()) {
                    currencies.add(penalty.currency());
                }
            }
        }
        this.scale = BigDecimal.ONE.movePointRight(decimals);
        this.addends = new Addends(currencies);
    }

    /** Of no measure: where cases and people alone are counted. */
    public static PenaltyShares none(CountedCases docket) {
        return new PenaltyShares(docket, Set.of());
    }

    /** What of a cell cases may add to. */
    public Addends addends() {
        return addends;
    }

    /** How many units of a share make one: enough for every decimal that occurs, so that sums stay exact. */
    public BigDecimal scale() {
        return scale;
    }

    /**
     * A case's part in a measure.
     *
     * @param measure what is summed
     * @param unit its unit; blank for money whose currency is not known
     * @param unitNumber that unit among the {@link Addends}
     * @param value value × people, scaled
     * @param lacking whether the case has no value, which leaves the sum open
     */
    public record Share(Measure measure, String unit, int unitNumber, Span value, boolean lacking) {}

    /** The same few numbers come again and again. */
    private Span scaled(Range range) {
        return spans.computeIfAbsent(range, once -> Span.of(once, scale));
    }

    private Share share(Measure measure, String unit, Span value, boolean lacking) {
        return new Share(measure, unit, addends.number(measure, unit), value, lacking);
    }

    /** The shares of a case in a cell; it has one for each measure that it is eligible for. */
    public List<Share> of(int index, Status status, IntPredicate cell) {
        List<Share> shares = new ArrayList<>();
        Category category = Category.of(docket.sanction(index));
        for (Measure measure : category.penalties()) {
            if (!measures.contains(measure)) {
                continue;
            }
            Optional<ShareValue> value = value(index, measure, status);
            Optional<String> unit = unit(index, measure, status, value);
            if (unit.isPresent() && value.isPresent()) {
                ShareValue known = value.get();
                Span each = scaled(known.range());
                Span low = each.times(docket.people(index).minus(possiblyBelow(index, known, measure, status, cell)));
                Span high = each.times(docket.people(index).minus(statedBelow(index)));
                shares.add(share(measure, unit.get(), Span.between(low, high), false));
            } else if (unit.isPresent()) {
                shares.add(share(measure, unit.get(), Span.NONE, true));
            }
        }
        return shares;
    }

    /** The unit in which a case has a share of a measure; empty where it has none. */
    public Optional<String> unit(int index, Measure measure, Status status) {
        return Category.of(docket.sanction(index)).penalties().contains(measure)
                ? unit(index, measure, status, value(index, measure, status))
                : Optional.empty();
    }

    /** A sentence has a share of the penalties that it imposes; any other case has one of its only penalty. */
    private Optional<String> unit(int index, Measure measure, Status status, Optional<ShareValue> value) {
        boolean always = Category.of(docket.sanction(index)) != Category.SENTENCE;
        if (value.isPresent()) {
            return always || !value.get().range().isExactly(BigDecimal.ZERO)
                    ? Optional.of(value.get().unit())
                    : Optional.empty();
        }
        String unit = measure == Measure.AMOUNT ? docket.penalty(index, status).currency() : measure.unit();
        return always || (measure == Measure.AMOUNT && !unit.isEmpty()) ? Optional.of(unit) : Optional.empty();
    }

    /**
     * A value for one person.
     *
     * @param holder the case that states it: the case itself, or a group above it
     * @param range the value
     * @param unit its unit
     */
    record ShareValue(int holder, Range range, String unit) {}

    /** A case's own value, or that of the nearest group which states one for it. */
    Optional<ShareValue> value(int index, Measure measure, Status status) {
        if (measure.term().isPresent()) {
            for (int holder = index; holder != CountedCases.NONE; holder = statedParent(holder)) {
                Range range = docket.penalty(holder, status)
                        .terms()
                        .get(measure.term().get());
                if (range != null) {
                    return Optional.of(new ShareValue(holder, range, measure.unit()));
                }
            }
            return Optional.empty();
        }
        String currency = docket.penalty(index, status).currency();
        for (int holder = index; holder != CountedCases.NONE; holder = statedParent(holder)) {
            Penalty penalty = docket.penalty(holder, status);
            boolean sameMoney = currency.isEmpty() || currency.equals(penalty.currency());
            if (penalty.amount().isPresent() && sameMoney) {
                return Optional.of(new ShareValue(holder, penalty.amount().get(), penalty.currency()));
            }
        }
        return Optional.empty();
    }

    private int statedParent(int index) {
        return docket.isPossible(index) ? CountedCases.NONE : docket.parent(index);
    }

    /** The people of a case whom the rows below it surely count. */
    private Span statedBelow(int index) {
        Span below = Span.NONE;
        for (int child : docket.children(index)) {
            if (!docket.isPossible(child)) {
                below = below.plus(docket.people(child));
            }
        }
        return below;
    }

    /**
     * The people of a case whom the rows below it may count, so that its value is surely another's. A possible member of
     * the same cell without a value of its own has, if it is inside, the value of its group: the group's share may cover
     * it, but not those below it who are elsewhere or bring shares of their own.
     */
    private Span possiblyBelow(int index, ShareValue value, Measure measure, Status status, IntPredicate cell) {
        Span below = Span.NONE;
        for (int child : docket.children(index)) {
            below = below.plus(
                    isCovered(child, value, measure, status, cell)
                            ? possiblyBelow(child, value, measure, status, cell)
                            : docket.people(child));
        }
        return below;
    }

    private boolean isCovered(int member, ShareValue value, Measure measure, Status status, IntPredicate cell) {
        String currency = docket.penalty(member, status).currency();
        boolean sameMoney = measure != Measure.AMOUNT || currency.isEmpty() || currency.equals(value.unit());
        return sameMoney && cell.test(member) && value(member, measure, status).isEmpty();
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
