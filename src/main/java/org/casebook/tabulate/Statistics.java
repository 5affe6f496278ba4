package org.casebook.tabulate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.casebook.dataset.Dataset;

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

    /** Loads the library that sums, so that the first figures need not wait for it. */
    public static void prepare() {
        Contributions contributions = new Contributions();
        contributions.add(contributions.cell(List.of()), "", 1);
        contributions.sums();
    }

    /** Computes them. */
    public static Statistics of(Dataset dataset) {
        Docket docket = Docket.of(dataset);
        PenaltyShares shares = new PenaltyShares(docket);
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            // The finest breakdown takes longest, so it begins first.
            Map<Breakdown, CompletableFuture<List<Figure>>> figures = new EnumMap<>(Breakdown.class);
            Arrays.stream(Breakdown.values())
                    .sorted(Comparator.comparing((Breakdown breakdown) ->
                                    breakdown.dimensions().size())
                            .reversed())
                    .forEach(breakdown -> figures.put(
                            breakdown,
                            CompletableFuture.supplyAsync(() -> Tabulation.of(docket, shares, breakdown), threads)));
            Repetitions repeated = new Repetitions(docket);
            Map<Breakdown, List<Figure>> byBreakdown = new EnumMap<>(Breakdown.class);
            figures.forEach((breakdown, future) -> byBreakdown.put(breakdown, future.join()));
            return new Statistics(byBreakdown, repeated.figures(), new CaseLists(docket, shares, repeated.cases()));
        } finally {
            threads.shutdownNow();
        }
    }

    /** Computes the totals alone: enough to compare two versions of the tables, and soon done. */
    public static Statistics ofTotals(Dataset dataset) {
        Docket docket = Docket.of(dataset);
        PenaltyShares shares = new PenaltyShares(docket);
        return new Statistics(
                Map.of(Breakdown.TOTALS, Tabulation.of(docket, shares, Breakdown.TOTALS)),
                List.of(),
                new CaseLists(docket, shares, Map.of()));
    }

    /** The figures of a breakdown. */
    public List<Figure> by(Breakdown breakdown) {
        return byBreakdown.getOrDefault(breakdown, List.of());
    }
}
