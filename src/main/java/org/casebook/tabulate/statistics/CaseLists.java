package org.casebook.tabulate.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Composition;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.count.Assumptions;
import org.casebook.tabulate.count.CountedCases;
import org.casebook.tabulate.count.PenaltyShares;

/** The cases behind each figure: as many as the figure says that it was made from. */
public final class CaseLists {
    private final CountedCases docket;
    private final CountedCases counted;
    private final PenaltyShares shares;
    private final Map<Breakdown, Map<List<String>, List<Integer>>> cells;
    private final Map<Repetitions.Cell, List<Integer>> repeated;
    private final Map<Asked, Assumptions> assumptions = new ConcurrentHashMap<>();
    private final Map<Asked, Optional<Composition>> compositions = new ConcurrentHashMap<>();
    private final Set<String> unlisted;

    /**
     * @param docket the cases that are shown whole
     * @param counted the cases that totals count
     */
    CaseLists(
            CountedCases docket,
            CountedCases counted,
            PenaltyShares shares,
            Map<Repetitions.Cell, List<Integer>> repeated) {
        this(docket, counted, shares, repeated, Set.of());
    }

    private CaseLists(
            CountedCases docket,
            CountedCases counted,
            PenaltyShares shares,
            Map<Repetitions.Cell, List<Integer>> repeated,
            Set<String> unlisted) {
        this.docket = docket;
        this.counted = counted;
        this.shares = shares;
        this.repeated = repeated;
        this.cells = new ConcurrentHashMap<>();
        this.unlisted = unlisted;
    }

    /** Whether a list may lack cases that its figure counts. */
    public boolean mayLack() {
        return !unlisted.isEmpty();
    }

    /** The same lists without some cases: a list tells of each of its cases in which cell it is. */
    CaseLists without(Set<String> cases) {
        return new CaseLists(docket, counted, shares, repeated, Set.copyOf(cases));
    }

    /** The cases of each cell, found when first asked for: a check asks for none. */
    private Map<List<String>, List<Integer>> cells(Breakdown breakdown) {
        return cells.computeIfAbsent(breakdown, asked -> {
            Map<List<String>, List<Integer>> byKey = new HashMap<>();
            for (int index = 0; index < docket.size(); index++) {
                for (List<String> key : asked.keys(docket.facts(index))) {
                    byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(index);
                }
            }
            return byKey;
        });
    }

    /** The ids of the cases of a figure, in the order of the tables. */
    public List<String> of(Breakdown breakdown, Figure figure) {
        if (figure.isSuppressed()) {
            return List.of();
        }
        if (breakdown == Breakdown.TOTALS && figure.measure().isCount()) {
            return ofTotal(figure);
        }
        return cells(breakdown).getOrDefault(figure.keys(), List.of()).stream()
                .filter(index -> isCounted(index, figure))
                .map(this::caseId)
                .filter(id -> !unlisted.contains(id))
                .toList();
    }

    private List<String> ofTotal(Figure figure) {
        return cellOfTotal(figure).stream()
                .map(index -> counted.facts(index).caseId())
                .filter(id -> !unlisted.contains(id))
                .toList();
    }

    /** The ids of the cases of a figure of {@link Statistics#repeated}, in the order of the tables. */
    public List<String> ofRepeated(Figure figure) {
        return figure.isSuppressed()
                ? List.of()
                : repeated.getOrDefault(new Repetitions.Cell(figure.keys(), figure.status()), List.of()).stream()
                        .map(this::caseId)
                        .filter(id -> !unlisted.contains(id))
                        .toList();
    }

    /**
     * What a figure of a breakdown supposes, as far as its cases are shown whole; each language of a site asks the same.
     */
    public Assumptions assumptions(Breakdown breakdown, Figure figure) {
        return figure.isSuppressed()
                ? Assumptions.NONE
                : assumptions.computeIfAbsent(new Asked(breakdown, figure), this::found);
    }

    /**
     * What a figure in words is the sum of, or one of which nothing is known but that a group in words is left; empty for any
     * other figure, for one that is no sum, and for one that counts cases which a minimum withholds.
     */
    public Optional<Composition> composition(Breakdown breakdown, Figure figure) {
        if (!(figure.isInWords() || figure.isUnknown()) || figure.isSuppressed()) {
            return Optional.empty();
        }
        return compositions.computeIfAbsent(new Asked(breakdown, figure), asked -> {
            boolean ofTotal = breakdown == Breakdown.TOTALS && figure.measure().isCount();
            CountedCases of = ofTotal ? counted : docket;
            List<Integer> cell = ofTotal ? cellOfTotal(figure) : cellOf(asked);
            boolean isListedWhole = cell.size() == figure.cases()
                    && cell.stream().map(index -> of.facts(index).caseId()).noneMatch(unlisted::contains);
            return isListedWhole ? new CompositionSearch(of, figure, cell).found() : Optional.empty();
        });
    }

    private List<Integer> cellOfTotal(Figure figure) {
        return IntStream.range(0, counted.size())
                .filter(index -> isInCell(counted, index, figure))
                .boxed()
                .toList();
    }

    private record Asked(Breakdown breakdown, Figure figure) {}

    private List<Integer> cellOf(Asked asked) {
        return cells(asked.breakdown()).getOrDefault(asked.figure().keys(), List.of()).stream()
                .filter(index -> isInCell(docket, index, asked.figure()))
                .toList();
    }

    private Assumptions found(Asked asked) {
        Figure figure = asked.figure();
        List<Integer> cell = cellOf(asked);
        List<Integer> counted =
                cell.stream().filter(index -> isCounted(index, figure)).toList();
        return new Assumptions.Search(docket, shares, figure, cell, counted).found();
    }

    private String caseId(int index) {
        return docket.facts(index).caseId();
    }

    private static boolean isInCell(CountedCases docket, int index, Figure figure) {
        Category category = Category.of(docket.sanction(index));
        boolean inCategory = figure.category() == Category.ALL ? category.isSanction() : category == figure.category();
        return inCategory && docket.exists(index, figure.status());
    }

    private boolean isCounted(int index, Figure figure) {
        if (!isInCell(docket, index, figure)) {
            return false;
        }
        return switch (figure.measure()) {
            case CASES, SANCTIONS, PEOPLE -> true;
            default ->
                shares.unit(index, figure.measure(), figure.status())
                        .filter(unit ->
                                figure.measure() != Measure.AMOUNT || unit.equals(figure.unit()) || unit.isEmpty())
                        .isPresent();
        };
    }
}
