package org.casebook.tabulate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Facts;
import org.casebook.tabulate.LinkedCases.Addition;
import org.casebook.tabulate.LinkedCases.Counts;
import org.casebook.tabulate.PenaltyShares.Share;

/** The figures of one breakdown. */
final class Tabulation {
    /** Cases that no appeal changed are summed once for both statuses. */
    private static final String BOTH = "both";

    private static final List<String> COUNT_COLUMNS = List.of(
            "cases",
            "several_articles",
            "not_stated",
            "sanctions_low",
            "sanctions_high",
            "sanctions_open",
            "sanctions_about",
            "people_low",
            "people_high",
            "people_open",
            "people_about",
            "all_people_high",
            "all_people_open",
            "named");
    private static final List<String> SHARE_COLUMNS =
            List.of("low", "high", "open", "about", "cases", "lacking", "several_articles", "not_stated");

    private final Docket docket;
    private final PenaltyShares shares;
    private final Breakdown breakdown;
    private final Contributions counts;
    private final Contributions penalties;

    private Tabulation(Docket docket, PenaltyShares shares, Breakdown breakdown) {
        this.docket = docket;
        this.shares = shares;
        this.breakdown = breakdown;
        List<String> keys = new ArrayList<>(
                breakdown.dimensions().stream().map(Dimension::column).toList());
        keys.add("category");
        keys.add("status");
        this.counts = new Contributions(keys, COUNT_COLUMNS);
        keys.add("measure_and_unit");
        this.penalties = new Contributions(keys, SHARE_COLUMNS);
    }

    /** The figures in the order of the published file. */
    static List<Figure> of(Docket docket, PenaltyShares shares, Breakdown breakdown) {
        Tabulation tabulation = new Tabulation(docket, shares, breakdown);
        tabulation.contribute();
        return tabulation.figures();
    }

    // What each case adds.

    private void contribute() {
        for (int[] linked : docket.linkedSets()) {
            boolean changed = false;
            for (int index : linked) {
                changed |= docket.isChanged(index);
            }
            if (changed) {
                for (Status status : Status.values()) {
                    contribute(linked, status, status.code());
                }
            } else {
                contribute(linked, Status.IMPOSED, BOTH);
            }
        }
    }

    private void contribute(int[] linked, Status status, String label) {
        if (linked.length == 1) {
            if (docket.exists(linked[0], status)) {
                contributeAlone(linked[0], status, label);
            }
            return;
        }
        Map<List<String>, Set<Integer>> cells = new LinkedHashMap<>();
        for (int index : linked) {
            if (docket.exists(index, status)) {
                for (List<String> key : breakdown.keys(docket.facts(index))) {
                    cells.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(index);
                }
            }
        }
        LinkedCases cases = new LinkedCases(docket, linked);
        cells.forEach((key, members) -> {
            contribute(key, cases.in(members::contains), label);
            for (int index : members) {
                Category category = Category.of(docket.sanction(index));
                contributePenalties(
                        key,
                        index,
                        label,
                        shares.of(
                                index,
                                status,
                                other -> members.contains(other) && Category.of(docket.sanction(other)) == category));
            }
        });
    }

    /** A case without links needs no thought: it is often nine in ten. */
    private void contributeAlone(int index, Status status, String label) {
        Facts facts = docket.facts(index);
        Category category = Category.of(docket.sanction(index));
        Span people = Span.of(facts.people(), BigDecimal.ONE);
        Counts counted =
                new Counts(1, Contributions.severalArticles(facts), Contributions.notStated(facts), people, people);
        List<Share> ofCase = shares.of(index, status, other -> other == index);
        for (List<String> key : breakdown.keys(facts)) {
            contribute(
                    key,
                    category,
                    label,
                    counted,
                    category.isSanction() ? people.high() : 0,
                    category.isSanction() && docket.isNamed(index) ? 1 : 0);
            contributePenalties(key, index, label, ofCase);
        }
    }

    private void contribute(List<String> key, Addition addition, String label) {
        boolean first = true;
        for (Map.Entry<Category, Counts> entry : addition.byCategory().entrySet()) {
            // What concerns all sanctions together is said once, with the first of them.
            boolean here = first && entry.getKey().isSanction();
            contribute(
                    key,
                    entry.getKey(),
                    label,
                    entry.getValue(),
                    here ? addition.allPeopleHigh() : 0,
                    here ? addition.named() : 0);
            first &= !here;
        }
    }

    private void contribute(
            List<String> key, Category category, String label, Counts counted, long allPeopleHigh, int named) {
        Span sanctions = counted.sanctions();
        Span people = counted.people();
        counts.add(
                key,
                category.name(),
                label,
                counted.cases(),
                counted.severalArticles(),
                counted.notStated(),
                sanctions.low(),
                sanctions.isOpen() ? 0 : sanctions.high(),
                flag(sanctions.isOpen()),
                flag(sanctions.about()),
                people.low(),
                people.isOpen() ? 0 : people.high(),
                flag(people.isOpen()),
                flag(people.about()),
                allPeopleHigh == Span.OPEN ? 0 : allPeopleHigh,
                flag(allPeopleHigh == Span.OPEN),
                named);
    }

    private void contributePenalties(List<String> key, int index, String label, List<Share> ofCase) {
        Facts facts = docket.facts(index);
        String category = Category.of(docket.sanction(index)).name();
        for (Share share : ofCase) {
            penalties.add(
                    key,
                    category,
                    label,
                    share.measure().name() + ' ' + share.unit(),
                    share.value().low(),
                    share.value().isOpen() ? 0 : share.value().high(),
                    flag(share.value().isOpen()),
                    flag(share.value().about()),
                    1,
                    flag(share.lacking()),
                    Contributions.severalArticles(facts),
                    Contributions.notStated(facts));
        }
    }

    private static int flag(boolean set) {
        return set ? 1 : 0;
    }

    // The sums, as figures.

    private record Cell(List<String> keys, Category category, Status status) {}

    private record Unit(Measure measure, String unit) {}

    private List<Figure> figures() {
        Map<Cell, long[]> countSums = new HashMap<>();
        counts.sums()
                .forEach((key, values) -> cells(key, breakdown.dimensions().size())
                        .forEach(cell -> countSums.merge(cell, values, Tabulation::added)));
        Map<Cell, Map<Unit, long[]>> shareSums = new HashMap<>();
        penalties.sums().forEach((key, values) -> {
            String[] measureAndUnit = key.get(key.size() - 1).split(" ", -1);
            Unit unit = new Unit(Measure.valueOf(measureAndUnit[0]), measureAndUnit[1]);
            cells(key, breakdown.dimensions().size())
                    .forEach(cell -> shareSums
                            .computeIfAbsent(cell, none -> new HashMap<>())
                            .merge(unit, values, Tabulation::added));
        });
        List<Figure> figures = new ArrayList<>();
        Set<List<String>> keys = new LinkedHashSet<>();
        countSums.keySet().stream().map(Cell::keys).sorted(Tabulation::inOrder).forEach(keys::add);
        for (List<String> key : keys) {
            figures.addAll(ofKey(key, countSums, shareSums));
        }
        return figures;
    }

    private List<Figure> ofKey(List<String> key, Map<Cell, long[]> countSums, Map<Cell, Map<Unit, long[]>> shareSums) {
        List<Figure> figures = new ArrayList<>();
        for (Category category : Category.values()) {
            for (Status status : Status.values()) {
                Cell cell = new Cell(key, category, status);
                if (category == Category.ALL) {
                    all(cell, countSums).ifPresent(sums -> figures.addAll(counted(cell, sums)));
                } else if (countSums.containsKey(cell)) {
                    figures.addAll(counted(cell, new CountSums(countSums.getOrDefault(cell, new long[0]))));
                    figures.addAll(summed(cell, shareSums.getOrDefault(cell, Map.of())));
                }
            }
        }
        return figures;
    }

    /** The sums of {@link #COUNT_COLUMNS} by name. */
    private record CountSums(
            int cases,
            int severalArticles,
            int notStated,
            Span sanctions,
            Span people,
            long allPeopleHigh,
            long named) {
        CountSums(long[] sums) {
            this(
                    (int) sums[0],
                    (int) sums[1],
                    (int) sums[2],
                    new Span(sums[3], sums[5] > 0 ? Span.OPEN : sums[4], sums[6] > 0),
                    new Span(sums[7], sums[9] > 0 ? Span.OPEN : sums[8], sums[10] > 0),
                    sums[12] > 0 ? Span.OPEN : sums[11],
                    sums[13]);
        }
    }

    /**
     * All sanctions together. People may have met with several of them: at least as many as under any one and as there
     * are names, at most all the named and all the groups (rule 2).
     */
    private static Optional<CountSums> all(Cell cell, Map<Cell, long[]> countSums) {
        Optional<CountSums> all = Optional.empty();
        for (Category category : Category.values()) {
            long[] values = countSums.get(new Cell(cell.keys(), category, cell.status()));
            if (category.isSanction() && values != null) {
                CountSums sums = new CountSums(values);
                all = Optional.of(all.map(sofar -> together(sofar, sums)).orElse(sums));
            }
        }
        return all.map(sums -> new CountSums(
                sums.cases(),
                sums.severalArticles(),
                sums.notStated(),
                sums.sanctions(),
                new Span(
                        Math.max(sums.people().low(), sums.named()),
                        sums.allPeopleHigh(),
                        sums.people().about()),
                sums.allPeopleHigh(),
                sums.named()));
    }

    private static CountSums together(CountSums one, CountSums other) {
        boolean open = one.allPeopleHigh() == Span.OPEN || other.allPeopleHigh() == Span.OPEN;
        return new CountSums(
                one.cases() + other.cases(),
                one.severalArticles() + other.severalArticles(),
                one.notStated() + other.notStated(),
                one.sanctions().plus(other.sanctions()),
                new Span(
                        Math.max(one.people().low(), other.people().low()),
                        Span.OPEN,
                        one.people().about() || other.people().about()),
                open ? Span.OPEN : one.allPeopleHigh() + other.allPeopleHigh(),
                one.named() + other.named());
    }

    private static List<Figure> counted(Cell cell, CountSums sums) {
        return List.of(
                counted(cell, sums, Measure.CASES, new Span(sums.cases(), sums.cases(), false)),
                counted(cell, sums, Measure.SANCTIONS, sums.sanctions()),
                counted(cell, sums, Measure.PEOPLE, sums.people()));
    }

    private static Figure counted(Cell cell, CountSums sums, Measure measure, Span span) {
        return new Figure(
                cell.keys(),
                cell.category(),
                cell.status(),
                measure,
                measure.unit(),
                Optional.of(BigDecimal.valueOf(span.low())),
                span.isOpen() ? Optional.empty() : Optional.of(BigDecimal.valueOf(span.high())),
                span.about(),
                sums.cases(),
                0,
                sums.severalArticles(),
                sums.notStated());
    }

    private List<Figure> summed(Cell cell, Map<Unit, long[]> sums) {
        Map<Measure, List<String>> units = new EnumMap<>(Measure.class);
        sums.keySet().stream()
                .sorted(Comparator.comparing(Unit::unit))
                .forEach(unit -> units.computeIfAbsent(unit.measure(), none -> new ArrayList<>())
                        .add(unit.unit()));
        List<Figure> figures = new ArrayList<>();
        units.forEach((measure, known) -> {
            long[] ofNoCurrency = sums.getOrDefault(new Unit(measure, ""), new long[SHARE_COLUMNS.size()]);
            boolean anyCurrency = known.size() > 1 || !known.get(0).isEmpty();
            for (String unit : known) {
                long[] own = sums.getOrDefault(new Unit(measure, unit), ofNoCurrency);
                if (!unit.isEmpty()) {
                    // A fine whose currency is not known may have been in this one (rule 6).
                    figures.add(summed(cell, measure, unit, added(own, ofNoCurrency)));
                } else if (!anyCurrency) {
                    figures.add(summed(cell, measure, unit, own));
                }
            }
        });
        return figures;
    }

    private Figure summed(Cell cell, Measure measure, String unit, long[] sums) {
        boolean noneKnown = sums[5] == sums[4];
        boolean open = sums[2] > 0 || sums[5] > 0;
        return new Figure(
                cell.keys(),
                cell.category(),
                cell.status(),
                measure,
                unit,
                noneKnown ? Optional.empty() : Optional.of(unscaled(sums[0])),
                open ? Optional.empty() : Optional.of(unscaled(sums[1])),
                sums[3] > 0,
                (int) sums[4],
                (int) sums[5],
                (int) sums[6],
                (int) sums[7]);
    }

    private BigDecimal unscaled(long scaled) {
        return BigDecimal.valueOf(scaled).divide(shares.scale());
    }

    private static List<Cell> cells(List<String> key, int dimensions) {
        List<String> keys = key.subList(0, dimensions);
        Category category = Category.valueOf(key.get(dimensions));
        String label = key.get(dimensions + 1);
        List<Cell> cells = new ArrayList<>();
        for (Status status : Status.values()) {
            if (label.equals(BOTH) || label.equals(status.code())) {
                cells.add(new Cell(keys, category, status));
            }
        }
        return cells;
    }

    private static long[] added(long[] one, long[] other) {
        long[] sum = one.clone();
        for (int index = 0; index < sum.length; index++) {
            sum[index] = Math.addExact(sum[index], other[index]);
        }
        return sum;
    }

    /** By code point, a blank ("not known") last. */
    private static int inOrder(List<String> one, List<String> other) {
        for (int index = 0; index < one.size(); index++) {
            String mine = one.get(index);
            String theirs = other.get(index);
            int order = mine.isEmpty() || theirs.isEmpty()
                    ? Boolean.compare(mine.isEmpty(), theirs.isEmpty())
                    : Arrays.compare(
                            mine.codePoints().toArray(), theirs.codePoints().toArray());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
