package org.casebook.suppress;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.statistics.Statistics;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The fewest cells that must be suppressed of tables in which nobody stands twice, so that an attacker who adds up everything
 * finds none of the small ones to be under the minimum. It is exact: every set of cells that leaves a small one open must get
 * one of those that close it, and the smallest set that has one of each is sought until it leaves none open (Fischetti and
 * Salazar 2001 solve the same program by cuts). It shares no class with what suppresses.
 */
final class LeastCells {
    private static final double MANY = 1000;

    /** A cell: its file, keys and sanction. */
    record Place(Breakdown breakdown, List<String> keys, Category category) {}

    /** A cell and the cells that add up to it. */
    private record Sum(int whole, List<Integer> parts) {}

    private final List<Place> places = new ArrayList<>();
    private final List<Integer> people = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final BitSet small = new BitSet();
    private final List<BitSet> cuts = new ArrayList<>();
    private final int minimum;
    private int attacks;

    LeastCells(Statistics statistics, int minimum) {
        this.minimum = minimum;
        for (Breakdown breakdown : Breakdown.values()) {
            for (Figure figure : statistics.by(breakdown)) {
                if (figure.measure() == Measure.PEOPLE && figure.status() == Status.IMPOSED) {
                    places.add(place(breakdown, figure));
                    people.add(figure.low().orElseThrow().intValueExact());
                }
            }
        }
        places.forEach(this::addSums);
        IntStream.range(0, places.size())
                .filter(cell -> people.get(cell) < minimum)
                .forEach(small::set);
    }

    /** The cell of a figure. */
    static Place place(Breakdown breakdown, Figure figure) {
        return new Place(breakdown, figure.keys(), figure.category());
    }

    private void addSums(Place whole) {
        if (whole.category == Category.ALL) {
            add(
                    whole,
                    part -> part.breakdown == whole.breakdown
                            && part.keys.equals(whole.keys)
                            && part.category != Category.ALL
                            && part.category.isSanction());
        }
        for (Breakdown finer : Breakdown.values()) {
            List<Integer> kept = whole.breakdown.dimensions().stream()
                    .map(finer.dimensions()::indexOf)
                    .toList();
            if (finer.dimensions().size() == kept.size() + 1 && !kept.contains(-1)) {
                add(
                        whole,
                        part -> part.breakdown == finer
                                && part.category == whole.category
                                && kept.stream().map(part.keys::get).toList().equals(whole.keys));
            }
        }
    }

    private void add(Place whole, Predicate<Place> isPart) {
        sums.add(new Sum(
                places.indexOf(whole),
                places.stream().filter(isPart).map(places::indexOf).toList()));
    }

    /**
     * How many cells must be suppressed at least: the least number that protects, unless fewer are enough to know or so many
     * attacks are made.
     */
    int atLeast(int enough, int mostAttacks) {
        while (true) {
            BitSet tried = new Hitting().smallest();
            if (tried.cardinality() >= enough || attacks > mostAttacks || !cut(tried)) {
                return tried.cardinality();
            }
        }
    }

    /** Whether no small cell can be narrowed if these are suppressed. */
    boolean isProtectedBy(Set<Place> suppressed) {
        BitSet set = new BitSet();
        suppressed.forEach(place -> set.set(places.indexOf(place)));
        return small.stream().allMatch(target -> isProtected(target, set));
    }

    /** Finds what a set that leaves cells open lacks; gives whether it leaves any. */
    private boolean cut(BitSet tried) {
        int before = cuts.size();
        small.stream()
                .filter(target -> !isProtected(target, tried))
                .forEach(target -> cuts.add(lacking(target, tried)));
        return cuts.size() > before;
    }

    /** The cells of which one is needed: all others may be suppressed, and the target stays open. */
    private BitSet lacking(int target, BitSet tried) {
        BitSet needed = new BitSet();
        BitSet others = new BitSet();
        others.set(0, places.size());
        others.andNot(tried);
        grow(target, (BitSet) tried.clone(), others.stream().boxed().toList(), needed);
        return needed;
    }

    private void grow(int target, BitSet suppressed, List<Integer> cells, BitSet needed) {
        BitSet more = (BitSet) suppressed.clone();
        cells.forEach(more::set);
        if (!isProtected(target, more)) {
            suppressed.or(more);
        } else if (cells.size() == 1) {
            needed.set(cells.get(0));
        } else {
            int half = cells.size() / 2;
            grow(target, suppressed, cells.subList(0, half), needed);
            grow(target, suppressed, cells.subList(half, cells.size()), needed);
        }
    }

    private boolean isProtected(int target, BitSet suppressed) {
        return suppressed.get(target) && most(target, suppressed) > minimum - 1e-6;
    }

    /** The most people that a cell may be about. */
    private double most(int target, BitSet suppressed) {
        attacks++;
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Integer, Variable> variables = new LinkedHashMap<>();
        suppressed.stream()
                .forEach(cell -> variables.put(
                        cell, model.addVariable("cell " + cell).lower(1).upper(MANY)));
        Optional.ofNullable(variables.get(target)).orElseThrow().weight(1);
        for (Sum sum : sums) {
            Expression expression = model.addExpression();
            int given = add(expression, sum.whole, 1, variables);
            for (int part : sum.parts) {
                given += add(expression, part, -1, variables);
            }
            expression.level(-given);
        }
        Optimisation.Result result = model.maximise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("What is published contradicts itself: " + result.getState());
        }
        return result.getValue();
    }

    private int add(Expression expression, int cell, int sign, Map<Integer, Variable> variables) {
        Optional<Variable> variable = Optional.ofNullable(variables.get(cell));
        variable.ifPresent(suppressed -> expression.set(suppressed, sign));
        return variable.isPresent() ? 0 : sign * people.get(cell);
    }

    /** The smallest set with the small cells and one cell of each cut, by branch and bound. */
    private final class Hitting {
        private BitSet best = new BitSet();
        private int fewest = Integer.MAX_VALUE;

        BitSet smallest() {
            go((BitSet) small.clone());
            return best;
        }

        private void go(BitSet chosen) {
            List<BitSet> unmet = cuts.stream()
                    .filter(cut -> !cut.intersects(chosen))
                    .sorted(Comparator.comparingInt(BitSet::cardinality))
                    .toList();
            if (chosen.cardinality() + disjoint(unmet) >= fewest) {
                return;
            }
            if (unmet.isEmpty()) {
                best = (BitSet) chosen.clone();
                fewest = best.cardinality();
                return;
            }
            unmet.get(0).stream().forEach(cell -> {
                chosen.set(cell);
                go(chosen);
                chosen.clear(cell);
            });
        }

        private int disjoint(List<BitSet> unmet) {
            BitSet met = new BitSet();
            int sets = 0;
            for (BitSet cut : unmet) {
                if (!cut.intersects(met)) {
                    met.or(cut);
                    sets++;
                }
            }
            return sets;
        }
    }
}
