package org.casebook.release.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Appeal;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Range;
import org.casebook.dataset.Sanction;
import org.casebook.release.history.CaseChange.Kind;
import org.casebook.release.history.FigureChange.Reason;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Composition;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.statistics.Statistics;

/**
 * Which headline figures differ between two versions, and which cases made the difference.
 *
 * <p>Whether a case did is tried: the figures are made once from the earlier tables with only this case as it is in the
 * later ones, and once from the later tables with only this case as it was. If a figure becomes another in either, the case
 * has a part in its change. What the cases add one by one is told only where it sums up to the whole change; people are
 * counted once however often they are punished, and bounds are no sums.
 */
final class FigureChanges {
    /** So many rows are counted at most to try cases one by one; beyond, every case that the figure counts is named. */
    private static final long TRIED_ROWS = 2_000_000;

    private final CountedVersion earlier;
    private final CountedVersion later;
    private final Map<String, Kind> kinds;
    private final List<String> candidates;
    private final boolean areTried;
    private final Map<String, Trial> trials = new HashMap<>();

    /** A headline figure. */
    private record HeadlineFigure(Category category, Measure measure, Status status) {}

    /** What counts of a case: what is equal in both versions cannot have changed a figure. */
    private record Weight(
            Category category,
            String person,
            String group,
            Range people,
            Optional<Facts.Membership> partOf,
            List<String> appeals) {}

    /** The headlines with one case as in the other version: put into the earlier one, taken out of the later one. */
    private record Trial(Optional<Map<HeadlineFigure, Figure>> put, Optional<Map<HeadlineFigure, Figure>> taken) {}

    /** A version, and what is needed to make others of it. */
    private record CountedVersion(
            Dataset dataset,
            Map<String, Sanction> cases,
            Map<String, List<Appeal>> appeals,
            Statistics statistics,
            Map<HeadlineFigure, Figure> headlines) {

        static CountedVersion of(Dataset dataset) {
            Map<String, Sanction> cases = new LinkedHashMap<>();
            dataset.sanctions().forEach(sanction -> cases.put(sanction.facts().caseId(), sanction));
            Map<String, List<Appeal>> appeals = new LinkedHashMap<>();
            dataset.appeals()
                    .forEach(appeal -> appeals.computeIfAbsent(appeal.caseId(), none -> new ArrayList<>())
                            .add(appeal));
            Statistics statistics = Statistics.ofTotals(dataset);
            return new CountedVersion(dataset, cases, appeals, statistics, headlinesOf(statistics));
        }

        Optional<Weight> weight(String id) {
            return Optional.ofNullable(cases.get(id))
                    .filter(sanction ->
                            sanction.facts().counts(dataset.description().stubs()))
                    .map(sanction -> sanction.facts().isStub() ? sanction.withoutDetails() : sanction)
                    .map(sanction -> new Weight(
                            Category.of(sanction),
                            sanction.facts().personId(),
                            sanction.facts().groupId(),
                            sanction.facts().people(),
                            sanction.facts().partOf(),
                            (sanction.facts().isStub() ? List.<Appeal>of() : appeals.getOrDefault(id, List.of()))
                                    .stream()
                                            .map(appeal -> appeal.outcome() + " "
                                                    + appeal.date().text() + " " + appeal.appealId())
                                            .toList()));
        }

        /** The headlines if one case were as it is in another version. */
        Optional<Map<HeadlineFigure, Figure>> with(String id, CountedVersion other) {
            Map<String, Sanction> changed = new LinkedHashMap<>(cases);
            Map<String, List<Appeal>> changedAppeals = new LinkedHashMap<>(appeals);
            changed.remove(id);
            changedAppeals.remove(id);
            Optional.ofNullable(other.cases.get(id)).ifPresent(sanction -> changed.put(id, sanction));
            Optional.ofNullable(other.appeals.get(id)).ifPresent(decided -> changedAppeals.put(id, decided));
            return isPartOfItself(id, changed)
                    ? Optional.empty()
                    : Optional.of(headlinesOf(Statistics.ofTotals(new Dataset(
                            dataset.description(),
                            dataset.tables(),
                            List.copyOf(changed.values()),
                            changedAppeals.values().stream()
                                    .flatMap(List::stream)
                                    .toList()))));
        }

        /**
         * Two groups may have changed places: then no version with one of them moved can be counted. A circle could only go
         * through the case that was moved, since both versions have none.
         */
        private static boolean isPartOfItself(String id, Map<String, Sanction> cases) {
            String group = groupOf(id, cases);
            while (!group.isEmpty() && !group.equals(id)) {
                group = groupOf(group, cases);
            }
            return group.equals(id);
        }

        private static String groupOf(String id, Map<String, Sanction> cases) {
            return Optional.ofNullable(cases.get(id))
                    .flatMap(sanction -> sanction.facts().partOf())
                    .map(Facts.Membership::caseId)
                    .orElse("");
        }

        Optional<Composition> composition(Figure figure) {
            return statistics.cases().composition(Breakdown.TOTALS, figure);
        }

        Set<String> casesOf(HeadlineFigure headline) {
            Figure figure = headlines.get(headline);
            return figure == null ? Set.of() : new HashSet<>(statistics.cases().of(Breakdown.TOTALS, figure));
        }
    }

    private FigureChanges(CountedVersion earlier, CountedVersion later, Map<String, Kind> kinds) {
        this.earlier = earlier;
        this.later = later;
        this.kinds = kinds;
        Set<String> ids = new LinkedHashSet<>(later.cases().keySet());
        ids.addAll(earlier.cases().keySet());
        this.candidates = ids.stream()
                .filter(id -> !earlier.weight(id).equals(later.weight(id)))
                .toList();
        this.areTried = (long) candidates.size()
                        * (earlier.cases().size() + later.cases().size())
                <= TRIED_ROWS;
    }

    /**
     * Compares two versions.
     *
     * @param kinds the cases that may be named, and what became of each
     */
    static List<FigureChange> between(Dataset earlier, Dataset later, Map<String, Kind> kinds) {
        return new FigureChanges(CountedVersion.of(earlier), CountedVersion.of(later), kinds).changes();
    }

    private List<FigureChange> changes() {
        List<FigureChange> changes = new ArrayList<>();
        for (Status status : Status.values()) {
            for (Category category : Category.values()) {
                for (Measure measure : List.of(Measure.PEOPLE, Measure.SANCTIONS)) {
                    HeadlineFigure headline = new HeadlineFigure(category, measure, status);
                    Optional<Figure> before =
                            Optional.ofNullable(earlier.headlines().get(headline));
                    Optional<Figure> after =
                            Optional.ofNullable(later.headlines().get(headline));
                    if (!isSame(before, after) && !isSaidOfImposed(headline)) {
                        changes.add(change(headline, before, after));
                    }
                }
            }
        }
        return List.copyOf(changes);
    }

    /** What stands is told only where it is not the same as what was imposed. */
    private boolean isSaidOfImposed(HeadlineFigure headline) {
        if (headline.status() == Status.IMPOSED) {
            return false;
        }
        HeadlineFigure imposed = new HeadlineFigure(headline.category(), headline.measure(), Status.IMPOSED);
        return isSame(
                        Optional.ofNullable(earlier.headlines().get(headline)),
                        Optional.ofNullable(earlier.headlines().get(imposed)))
                && isSame(
                        Optional.ofNullable(later.headlines().get(headline)),
                        Optional.ofNullable(later.headlines().get(imposed)));
    }

    private FigureChange change(HeadlineFigure headline, Optional<Figure> before, Optional<Figure> after) {
        Set<String> counted = new HashSet<>(earlier.casesOf(headline));
        counted.addAll(later.casesOf(headline));
        List<String> touching = candidates.stream().filter(counted::contains).toList();
        List<String> proven =
                touching.stream().filter(id -> hasPart(id, headline)).toList();
        // What no case changes alone, all of them changed together.
        List<String> responsible = proven.isEmpty() ? touching : proven;
        List<String> named = responsible.stream().filter(kinds::containsKey).toList();
        Map<String, BigDecimal> parts = parts(responsible, headline, before, after);
        return new FigureChange(
                headline.category(),
                headline.measure(),
                headline.status(),
                before,
                after,
                before.flatMap(earlier::composition),
                after.flatMap(later::composition),
                named.stream()
                        .map(id -> new Reason(
                                id, kinds.getOrDefault(id, Kind.CHANGED), Optional.ofNullable(parts.get(id))))
                        .toList(),
                responsible.size() - named.size());
    }

    private Trial trial(String id) {
        return trials.computeIfAbsent(
                id,
                none -> areTried
                        ? new Trial(earlier.with(id, later), later.with(id, earlier))
                        : new Trial(Optional.empty(), Optional.empty()));
    }

    private boolean hasPart(String id, HeadlineFigure headline) {
        Trial trial = trial(id);
        // Not tried, or in a version that cannot be counted: it may have a part.
        return trial.put().isEmpty()
                || trial.taken().isEmpty()
                || !isSame(figure(trial.put().get(), headline), figure(earlier.headlines(), headline))
                || !isSame(figure(trial.taken().get(), headline), figure(later.headlines(), headline));
    }

    /** What each case adds, where all is exact and the parts sum up; else nothing. */
    private Map<String, BigDecimal> parts(
            List<String> responsible, HeadlineFigure headline, Optional<Figure> before, Optional<Figure> after) {
        Optional<BigDecimal> from = exact(before);
        Optional<BigDecimal> to = exact(after);
        if (from.isEmpty() || to.isEmpty()) {
            return Map.of();
        }
        Map<String, BigDecimal> parts = new HashMap<>();
        BigDecimal sum = from.get();
        for (String id : responsible) {
            Optional<BigDecimal> with = trial(id).put().flatMap(headlines -> exact(figure(headlines, headline)));
            if (with.isEmpty()) {
                return Map.of();
            }
            BigDecimal part = with.get().subtract(from.get());
            parts.put(id, part);
            sum = sum.add(part);
        }
        return sum.compareTo(to.get()) == 0 ? parts : Map.of();
    }

    private static Optional<BigDecimal> exact(Optional<Figure> figure) {
        if (figure.isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        Figure known = figure.get();
        boolean isExact = known.low().isPresent()
                && known.high().isPresent()
                && !known.approximate()
                && known.low().get().compareTo(known.high().get()) == 0;
        return isExact ? known.low() : Optional.empty();
    }

    private static Optional<Figure> figure(Map<HeadlineFigure, Figure> headlines, HeadlineFigure headline) {
        return Optional.ofNullable(headlines.get(headline));
    }

    private static boolean isSame(Optional<Figure> one, Optional<Figure> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() == other.isEmpty();
        }
        return isSameBound(one.get().low(), other.get().low())
                && isSameBound(one.get().high(), other.get().high())
                && one.get().approximate() == other.get().approximate()
                && one.get().basis() == other.get().basis();
    }

    private static boolean isSameBound(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.map(BigDecimal::stripTrailingZeros).equals(other.map(BigDecimal::stripTrailingZeros));
    }

    private static Map<HeadlineFigure, Figure> headlinesOf(Statistics statistics) {
        Map<HeadlineFigure, Figure> headlines = new HashMap<>();
        for (Figure figure : statistics.by(Breakdown.TOTALS)) {
            if (figure.measure() == Measure.PEOPLE || figure.measure() == Measure.SANCTIONS) {
                headlines.put(new HeadlineFigure(figure.category(), figure.measure(), figure.status()), figure);
            }
        }
        return headlines;
    }
}
