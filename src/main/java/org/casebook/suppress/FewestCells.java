package org.casebook.suppress;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.casebook.tabulate.Status;

/**
 * Finds fewer cells to suppress, where the tables are small enough for that: several ways are tried to suppress what the small
 * cells need, and to give again what they do not, each with all sanctions and files in view, and the fewest cells are
 * taken (Kelly, Golden and Assad 1992, "Cell suppression: disclosure protection for sensitive tabular data").
 */
final class FewestCells {
    /** Publications with more cells are left as they are. */
    private static final int MOST_CELLS = 400;

    /** No further way is tried after about so many multiplications: about a second. */
    private static final long MOST_WORK = 300_000_000L;

    /** Cells that are suppressed anyway are preferred by far. */
    private static final double SUPPRESSED = 0.001;

    private static final double PER_PERSON = 1e-6;

    private final Sums sums;
    private final Movements movements;
    private final int[] people;
    private final BitSet needed = new BitSet();
    private final BitSet all = new BitSet();

    private FewestCells(Sums sums, Movements movements, int[] people) {
        this.sums = sums;
        this.movements = movements;
        this.people = people;
        all.set(0, people.length);
    }

    /**
     * The fewest cells that it finds.
     *
     * @param found a pattern that protects
     * @param isNeeded whether a cell is suppressed in any case
     */
    static Pattern of(Population population, Thresholds thresholds, Pattern found, Predicate<Cell> isNeeded) {
        Sums sums = new Sums(population);
        if (sums.cells().size() > MOST_CELLS || sums.cells().stream().noneMatch(found::has)) {
            return found;
        }
        int[] people = sums.cells().stream()
                .mapToInt(cell -> population.people(cell, Status.IMPOSED))
                .toArray();
        FewestCells fewest = new FewestCells(sums, new Movements(sums, population, thresholds), people);
        fewest.setOf(isNeeded).stream().forEach(fewest.needed::set);
        return fewest.search(found);
    }

    private BitSet setOf(Predicate<Cell> isIn) {
        BitSet set = new BitSet();
        IntStream.range(0, people.length)
                .filter(cell -> isIn.test(sums.cells().get(cell)))
                .forEach(set::set);
        return set;
    }

    private Pattern search(Pattern found) {
        CellSearch search = new CellSearch(setOf(found::has));
        search.tryFrom(search.best);
        for (double ofAll : new double[] {1, 0.6}) {
            for (boolean fromLast : new boolean[] {true, false}) {
                protectEach(ofAll, fromLast).ifPresent(search::tryFrom);
            }
        }
        search.tryFrom(all);
        return search.best.equals(setOf(found::has))
                ? found
                : Pattern.of(search.best.stream().mapToObj(sums.cells()::get).toList());
    }

    private boolean isSpent() {
        return movements.work() > MOST_WORK;
    }

    /** The fewest so far. */
    private final class CellSearch {
        private BitSet best;

        CellSearch(BitSet best) {
            this.best = best;
        }

        void tryFrom(BitSet start) {
            Comparator<Integer> fewest = Comparator.comparing((Integer cell) -> people[cell]);
            for (Comparator<Integer> order : List.of(fewest.reversed(), fewest)) {
                Optional<BitSet> fewer = isSpent() ? Optional.empty() : giveAgain(start, order);
                fewer.filter(cells -> cells.cardinality() < best.cardinality()).ifPresent(cells -> best = cells);
            }
        }
    }

    private double[] costs(BitSet suppressed, double ofAll) {
        return IntStream.range(0, people.length)
                .mapToDouble(cell -> {
                    double own = sums.cells().get(cell).isOfOne() ? 1 : ofAll;
                    return (suppressed.get(cell) ? SUPPRESSED : own) + people[cell] * PER_PERSON;
                })
                .toArray();
    }

    /** Suppresses what each cell needs that must not be narrowed, one after the other. */
    private Optional<BitSet> protectEach(double ofAll, boolean fromLast) {
        BitSet suppressed = (BitSet) needed.clone();
        Set<Integer> done = new HashSet<>();
        Optional<Integer> target = next(suppressed, done, fromLast);
        while (target.isPresent()) {
            Optional<int[]> movement =
                    isSpent() ? Optional.empty() : movements.cheapest(target.get(), all, costs(suppressed, ofAll));
            if (movement.isEmpty()) {
                return Optional.empty();
            }
            moved(movement.get()).stream().forEach(suppressed::set);
            done.add(target.get());
            target = next(suppressed, done, fromLast);
        }
        return Optional.of(suppressed);
    }

    private Optional<Integer> next(BitSet suppressed, Set<Integer> done, boolean fromLast) {
        Comparator<Integer> order = Comparator.naturalOrder();
        return suppressed.stream()
                .filter(cell -> movements.isTarget(cell) && !done.contains(cell))
                .boxed()
                .min(fromLast ? order.reversed() : order);
    }

    private static BitSet moved(int[] movement) {
        BitSet moved = new BitSet();
        IntStream.range(0, movement.length).filter(cell -> movement[cell] != 0).forEach(moved::set);
        return moved;
    }

    /** Gives cells again that are not needed; empty if the start does not protect. */
    private Optional<BitSet> giveAgain(BitSet start, Comparator<Integer> order) {
        double[] costs = costs(start, 1);
        Optional<Map<Integer, BitSet>> moved =
                moved(start, start.stream().boxed().toList(), costs);
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        BitSet suppressed = (BitSet) start.clone();
        Map<Integer, BitSet> ofTargets = moved.get();
        List<Integer> candidates = suppressed.stream()
                .filter(cell -> !needed.get(cell))
                .boxed()
                .sorted(order)
                .toList();
        for (int cell : candidates) {
            suppressed.clear(cell);
            List<Integer> touched = ofTargets.entrySet().stream()
                    .filter(target ->
                            target.getKey() != cell && target.getValue().get(cell))
                    .map(Map.Entry::getKey)
                    .toList();
            Optional<Map<Integer, BitSet>> without = isSpent() ? Optional.empty() : moved(suppressed, touched, costs);
            without.ifPresentOrElse(
                    others -> {
                        ofTargets.remove(cell);
                        ofTargets.putAll(others);
                    },
                    () -> suppressed.set(cell));
        }
        return Optional.of(suppressed);
    }

    /** The cells of a movement for each target; empty if there is none for one of them. */
    private Optional<Map<Integer, BitSet>> moved(BitSet suppressed, List<Integer> cells, double[] costs) {
        Map<Integer, BitSet> moved = new HashMap<>();
        for (int target : cells) {
            if (movements.isTarget(target)) {
                Optional<int[]> movement = movements.cheapest(target, suppressed, costs);
                if (movement.isEmpty()) {
                    return Optional.empty();
                }
                moved.put(target, moved(movement.get()));
            }
        }
        return Optional.of(moved);
    }
}
