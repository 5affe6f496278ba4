package org.casebook.tabulate.statistics;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.casebook.dataset.Dataset;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Repetition;
import org.casebook.tabulate.count.CellSums;
import org.casebook.tabulate.count.CountedCases;
import org.casebook.tabulate.count.Grid;
import org.casebook.tabulate.count.PenaltyShares;
import org.casebook.tabulate.sum.Additions;
import org.casebook.tabulate.sum.Tablesaw;
import org.casebook.tabulate.sum.UnlinkedCases;
import org.casebook.threads.Pending;
import org.casebook.threads.Threads;

/**
 * All figures of a publication: a pure function of its dataset.
 *
 * @param byBreakdown the figures of each breakdown, in the order of its published file
 * @param repeated who was punished repeatedly; keys are the {@link Repetition} and the article
 * @param cases the cases behind each figure
 */
public record Statistics(Map<Breakdown, List<Figure>> byBreakdown, List<Figure> repeated, CaseLists cases) {
    /** The key columns of {@link #repeated}. */
    public static final List<String> REPEATED_KEYS = List.of("repetition", "article_id");

    /** Cases are taken in portions, so that no thread waits for another at the end. */
    private static final int PORTION = 1024;

    /** Loads the library that sums, so that the first figures need not wait for it. */
    public static void prepare() {
        Tablesaw.prepare();
    }

    /**
     * Loads the library that sums in a shorter way, which changes a property of the process for a moment: only before
     * any other thread is started.
     */
    public static void startAlone() {
        Tablesaw.startAlone();
    }

    /** Computes them. */
    public static Statistics of(Dataset dataset) {
        CountedCases docket = CountedCases.ofWholeCases(dataset);
        try (Pending<Repetitions, RuntimeException> repeated = Threads.begin(() -> new Repetitions(docket))) {
            PenaltyShares shares = new PenaltyShares(docket);
            // The finest breakdown takes longest, so it is summed first.
            List<Breakdown> breakdowns = Arrays.stream(Breakdown.values())
                    .sorted(Comparator.comparing((Breakdown breakdown) ->
                                    breakdown.dimensions().size())
                            .reversed())
                    .toList();
            Map<Breakdown, List<Figure>> byBreakdown = figures(docket, shares, breakdowns, Threads.COUNT);
            CountedCases counted = CountedCases.ofTotals(dataset);
            addStubs(byBreakdown, counted);
            return new Statistics(
                    byBreakdown,
                    repeated.done().figures(),
                    new CaseLists(docket, counted, shares, repeated.done().cases()));
        }
    }

    /** Computes the totals alone: enough to compare two versions of the tables, and soon done. */
    public static Statistics ofTotals(Dataset dataset) {
        CountedCases docket = CountedCases.ofWholeCases(dataset);
        PenaltyShares shares = new PenaltyShares(docket);
        Map<Breakdown, List<Figure>> totals = totals(docket, shares);
        CountedCases counted = CountedCases.ofTotals(dataset);
        addStubs(totals, counted);
        return new Statistics(totals, List.of(), new CaseLists(docket, counted, shares, Map.of()));
    }

    private static Map<Breakdown, List<Figure>> totals(CountedCases docket, PenaltyShares shares) {
        return figures(docket, shares, List.of(Breakdown.TOTALS), 1);
    }

    /** Cases whose details are withheld count in totals alone (rule 12). */
    private static void addStubs(Map<Breakdown, List<Figure>> byBreakdown, CountedCases counted) {
        if (counted.hasStubs()) {
            List<Figure> ofAll = of(totals(counted, PenaltyShares.none(counted)), Breakdown.TOTALS);
            byBreakdown.put(Breakdown.TOTALS, Totals.of(of(byBreakdown, Breakdown.TOTALS), ofAll));
        }
    }

    private static Map<Breakdown, List<Figure>> figures(
            CountedCases docket, PenaltyShares shares, List<Breakdown> breakdowns, int hands) {
        Map<Breakdown, Grid> grids = Grid.of(docket, breakdowns);
        List<Additions> gathered = Threads.each(
                Collections.nCopies(hands, new AtomicInteger()), next -> gathered(docket, shares, grids, next));
        UnlinkedCases unlinked = gathered.get(0).unlinked();
        gathered.subList(1, gathered.size()).forEach(more -> unlinked.add(more.unlinked()));
        List<List<Figure>> figures = Threads.each(breakdowns, breakdown -> {
            CellSums sums = new CellSums(shares.addends().size());
            gathered.forEach(hand -> sums.add(of(hand.linked(), breakdown)));
            unlinked.sum(of(grids, breakdown), sums);
            return Tabulation.of(of(grids, breakdown), shares, sums.byCell());
        });
        Map<Breakdown, List<Figure>> byBreakdown = new EnumMap<>(Breakdown.class);
        for (int number = 0; number < figures.size(); number++) {
            byBreakdown.put(breakdowns.get(number), figures.get(number));
        }
        return byBreakdown;
    }

    private static <T> T of(Map<Breakdown, T> byBreakdown, Breakdown breakdown) {
        return Optional.ofNullable(byBreakdown.get(breakdown)).orElseThrow();
    }

    /** What one hand adds: a portion of the cases, and another, until all are taken. The order makes no difference to a sum. */
    private static Additions gathered(
            CountedCases docket, PenaltyShares shares, Map<Breakdown, Grid> grids, AtomicInteger next) {
        Additions additions = new Additions(docket, shares, grids);
        List<int[]> sets = docket.linkedSets();
        for (int first = next.getAndAdd(PORTION); first < sets.size(); first = next.getAndAdd(PORTION)) {
            sets.subList(first, Math.min(first + PORTION, sets.size())).forEach(additions::add);
        }
        return additions;
    }

    /**
     * The same with other figures in their places, such as suppressed ones.
     *
     * @param unlisted cases that no list may name
     */
    public Statistics with(Map<Breakdown, List<Figure>> figures, List<Figure> ofRepeated, Set<String> unlisted) {
        return new Statistics(figures, ofRepeated, cases.without(unlisted));
    }

    /** The figures of a breakdown. */
    public List<Figure> by(Breakdown breakdown) {
        return byBreakdown.getOrDefault(breakdown, List.of());
    }
}
