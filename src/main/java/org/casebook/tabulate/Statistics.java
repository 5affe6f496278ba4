package org.casebook.tabulate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Computes them. */
    public static Statistics of(Dataset dataset) {
        Docket docket = Docket.of(dataset);
        PenaltyShares shares = new PenaltyShares(docket);
        CompletableFuture<Repetitions> repetitions = CompletableFuture.supplyAsync(() -> new Repetitions(docket));
        Map<Breakdown, List<Figure>> byBreakdown = Arrays.stream(Breakdown.values())
                .parallel()
                .collect(Collectors.toMap(
                        Function.identity(),
                        breakdown -> Tabulation.of(docket, shares, breakdown),
                        (one, other) -> one,
                        () -> new EnumMap<>(Breakdown.class)));
        Repetitions repeated = repetitions.join();
        return new Statistics(byBreakdown, repeated.figures(), new CaseLists(docket, shares, repeated.cases()));
    }

    /** The figures of a breakdown. */
    public List<Figure> by(Breakdown breakdown) {
        return byBreakdown.getOrDefault(breakdown, List.of());
    }
}
