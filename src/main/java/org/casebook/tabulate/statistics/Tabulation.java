package org.casebook.tabulate.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Ground;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Span;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.Suppression;
import org.casebook.tabulate.count.Addends;
import org.casebook.tabulate.count.Addends.Count;
import org.casebook.tabulate.count.Addends.Part;
import org.casebook.tabulate.count.Addends.Unit;
import org.casebook.tabulate.count.Grid;
import org.casebook.tabulate.count.PenaltyShares;

/** The figures of one breakdown, from the sums of what cases add to its cells. */
final class Tabulation {
    private final Grid grid;
    private final PenaltyShares shares;
    private final Map<Long, long[]> sums;

    private Tabulation(Grid grid, PenaltyShares shares, Map<Long, long[]> sums) {
        this.grid = grid;
        this.shares = shares;
        this.sums = sums;
    }

    /**
     * The figures in the order of the published file.
     *
     * @param sums for each cell of the grid the sum of each addend
     */
    static List<Figure> of(Grid grid, PenaltyShares shares, Map<Long, long[]> sums) {
        Map<Long, long[]> ofOneStatus = new HashMap<>();
        SortedSet<Long> keys = new TreeSet<>();
        sums.forEach((cell, added) -> {
            keys.add(Grid.key(cell));
            for (long own : Grid.ofOneStatus(cell)) {
                ofOneStatus.merge(own, added, Tabulation::added);
            }
        });
        Tabulation tabulation = new Tabulation(grid, shares, ofOneStatus);
        List<Figure> figures = new ArrayList<>();
        keys.forEach(key -> figures.addAll(tabulation.ofKey(key)));
        return figures;
    }

    private static long[] added(long[] one, long[] other) {
        long[] sum = new long[one.length];
        Arrays.setAll(sum, addend -> Math.addExact(one[addend], other[addend]));
        return sum;
    }

    private record Cell(List<String> keys, Category category, Status status) {}

    private List<Figure> ofKey(long key) {
        List<String> words = grid.words(key);
        List<Figure> figures = new ArrayList<>();
        for (Category category : Category.values()) {
            for (Status status : Status.values()) {
                Cell cell = new Cell(words, category, status);
                if (category == Category.ALL) {
                    all(key, status).ifPresent(counts -> figures.addAll(counted(cell, counts)));
                } else {
                    long[] ofCell = sums.get(Grid.cell(key, category, status));
                    if (ofCell != null) {
                        figures.addAll(counted(cell, CountSums.of(ofCell)));
                        figures.addAll(summed(cell, ofCell));
                    }
                }
            }
        }
        return figures;
    }

    /** The sums of each {@link Count}. */
    private record CountSums(
            int cases, int severalArticles, int notStated, Span sanctions, Span people, Span mostPeople, long named) {
        static CountSums of(long[] sums) {
            return new CountSums(
                    Math.toIntExact(sum(sums, Count.CASES)),
                    Math.toIntExact(sum(sums, Count.SEVERAL_ARTICLES)),
                    Math.toIntExact(sum(sums, Count.NOT_STATED)),
                    new Span(
                            sum(sums, Count.SANCTIONS_LOW),
                            high(sums, Count.SANCTIONS_HIGH, Count.SANCTIONS_OPEN),
                            ground(sums, Count.SANCTIONS_LOW_ABOUT, Count.SANCTIONS_LOW_WORDS),
                            ground(sums, Count.SANCTIONS_HIGH_ABOUT, Count.SANCTIONS_HIGH_WORDS)),
                    new Span(
                            sum(sums, Count.PEOPLE_LOW),
                            high(sums, Count.PEOPLE_HIGH, Count.PEOPLE_OPEN),
                            ground(sums, Count.PEOPLE_LOW_ABOUT, Count.PEOPLE_LOW_WORDS),
                            ground(sums, Count.PEOPLE_HIGH_ABOUT, Count.PEOPLE_HIGH_WORDS)),
                    new Span(
                            0,
                            high(sums, Count.ALL_PEOPLE_HIGH, Count.ALL_PEOPLE_OPEN),
                            Ground.NUMBERS,
                            ground(sums, Count.ALL_PEOPLE_ABOUT, Count.ALL_PEOPLE_WORDS)),
                    sum(sums, Count.NAMED));
        }

        private static long high(long[] sums, Count high, Count open) {
            return sum(sums, open) > 0 ? Span.OPEN : sum(sums, high);
        }

        private static Ground ground(long[] sums, Count about, Count words) {
            return Ground.of(sum(sums, about) > 0, sum(sums, words) > 0);
        }

        private static long sum(long[] sums, Count count) {
            return sums[Addends.of(count)];
        }
    }

    /**
     * All sanctions together. People may have met with several of them: at least as many as under any one and as there
     * are names, at most all the named and all the groups (rule 2).
     */
    private Optional<CountSums> all(long key, Status status) {
        Optional<CountSums> all = Optional.empty();
        for (Category category : Category.values()) {
            long[] values = sums.get(Grid.cell(key, category, status));
            if (category.isSanction() && values != null) {
                CountSums ofCategory = CountSums.of(values);
                all = Optional.of(all.map(sofar -> together(sofar, ofCategory)).orElse(ofCategory));
            }
        }
        return all.map(counts -> new CountSums(
                counts.cases(),
                counts.severalArticles(),
                counts.notStated(),
                counts.sanctions(),
                Span.between(counts.people().greater(Span.exactly(counts.named())), counts.mostPeople()),
                counts.mostPeople(),
                counts.named()));
    }

    private static CountSums together(CountSums one, CountSums other) {
        return new CountSums(
                one.cases() + other.cases(),
                one.severalArticles() + other.severalArticles(),
                one.notStated() + other.notStated(),
                one.sanctions().plus(other.sanctions()),
                one.people().greater(other.people()),
                one.mostPeople().plus(other.mostPeople()),
                one.named() + other.named());
    }

    private static List<Figure> counted(Cell cell, CountSums sums) {
        return List.of(
                counted(cell, sums, Measure.CASES, Span.exactly(sums.cases())),
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
                span.lowGround(),
                span.highGround(),
                sums.cases(),
                0,
                sums.severalArticles(),
                sums.notStated(),
                Suppression.NONE);
    }

    private List<Figure> summed(Cell cell, long[] ofCell) {
        List<Unit> units = shares.addends().units();
        List<long[]> ofUnits = new ArrayList<>();
        boolean anyCurrency = false;
        for (int number = 0; number < units.size(); number++) {
            ofUnits.add(Addends.parts(ofCell, number));
            anyCurrency |= units.get(number).isOfCurrency() && isAny(ofUnits.get(number));
        }
        List<Figure> figures = new ArrayList<>();
        long[] ofNoCurrency = ofUnits.get(Addends.NO_CURRENCY);
        for (int number = 0; number < units.size(); number++) {
            Unit unit = units.get(number);
            long[] own = ofUnits.get(number);
            if (isAny(own) && !(anyCurrency && number == Addends.NO_CURRENCY)) {
                // A fine whose currency is not known may have been in this one (rule 6).
                figures.add(summed(cell, unit, unit.isOfCurrency() ? added(own, ofNoCurrency) : own));
            }
        }
        return figures;
    }

    private static boolean isAny(long[] parts) {
        for (long part : parts) {
            if (part != 0) {
                return true;
            }
        }
        return false;
    }

    private Figure summed(Cell cell, Unit unit, long[] parts) {
        long lacking = parts[Part.LACKING.place()];
        long cases = parts[Part.CASES.place()];
        boolean open = parts[Part.OPEN.place()] > 0 || lacking > 0;
        Span sum = new Span(
                parts[Part.LOW.place()],
                open ? Span.OPEN : parts[Part.HIGH.place()],
                ground(parts, Part.LOW_ABOUT, Part.LOW_WORDS),
                ground(parts, Part.HIGH_ABOUT, Part.HIGH_WORDS));
        return new Figure(
                cell.keys(),
                cell.category(),
                cell.status(),
                unit.measure(),
                unit.unit(),
                lacking == cases ? Optional.empty() : Optional.of(unscaled(sum.low())),
                open ? Optional.empty() : Optional.of(unscaled(sum.high())),
                sum.lowGround(),
                sum.highGround(),
                Math.toIntExact(cases),
                Math.toIntExact(lacking),
                Math.toIntExact(parts[Part.SEVERAL_ARTICLES.place()]),
                Math.toIntExact(parts[Part.NOT_STATED.place()]),
                Suppression.NONE);
    }

    private static Ground ground(long[] parts, Part about, Part words) {
        return Ground.of(parts[about.place()] > 0, parts[words.place()] > 0);
    }

    private BigDecimal unscaled(long scaled) {
        return BigDecimal.valueOf(scaled).divide(shares.scale());
    }
}
