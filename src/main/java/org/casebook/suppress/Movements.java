package org.casebook.suppress;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.casebook.tabulate.Status;

/**
 * How people can be thought to have been moved between suppressed cells without any published sum becoming another, over all
 * sanctions and files at once. Whoever reads what is published cannot tell a movement from what happened.
 */
final class Movements {
    private static final double WHOLE = 1e-6;

    private final Sums sums;
    private final int[] needs;
    private final int[] movable;
    private long work;

    Movements(Sums sums, Population population, Thresholds thresholds) {
        this.sums = sums;
        this.needs = sums.cells().stream()
                .mapToInt(cell -> need(cell, population, thresholds))
                .toArray();
        this.movable = sums.cells().stream()
                .mapToInt(cell -> Math.min(movable(cell, population), thresholds.greatest()))
                .toArray();
    }

    /** How many people it must be possible to think into a cell if it is suppressed. Nobody knows how many a stub is about. */
    private static int need(Cell cell, Population population, Thresholds thresholds) {
        if (cell.isTotal() && population.countsStubs(cell.category())) {
            return 0;
        }
        return Math.max(0, thresholds.of(cell.breakdown()) - least(cell, population));
    }

    private static int least(Cell cell, Population population) {
        return Math.min(population.people(cell, Status.IMPOSED), population.people(cell, Status.STANDING));
    }

    /** How many can be thought to be elsewhere: a row shows somebody, and what appeals took away stays as it is. */
    private static int movable(Cell cell, Population population) {
        return Math.max(
                0,
                Math.min(
                        population.people(cell, Status.IMPOSED) - 1, population.people(cell, Status.STANDING)));
    }

    /** Whether a cell must not be narrowed if it is suppressed. */
    boolean isTarget(int cell) {
        return needs[cell] > 0;
    }

    /** How much was counted so far, to know when to stop: about as many multiplications. */
    long work() {
        return work;
    }

    /**
     * The cheapest movement that brings a cell up to its minimum, in whole people: how many more are in each cell.
     *
     * @param open the cells whose people can be thought to be others
     * @param costs of a person more or fewer in each cell
     */
    Optional<int[]> cheapest(int target, BitSet open, double[] costs) {
        int[] cells = open.stream().toArray();
        int[] positions = new int[sums.cells().size()];
        Arrays.fill(positions, -1);
        for (int position = 0; position < cells.length; position++) {
            positions[cells[position]] = position;
        }
        List<Sums.Sum> tied = sums.sums().stream()
                .filter(sum -> sum.cells().anyMatch(open::get))
                .toList();
        double[][] equations = new double[tied.size()][2 * cells.length];
        double[] results = new double[tied.size()];
        for (int row = 0; row < tied.size(); row++) {
            double[] equation = equations[row];
            Sums.Sum sum = tied.get(row);
            sum.cells().filter(open::get).forEach(cell -> {
                equation[positions[cell]] = sum.sign(cell);
                equation[cells.length + positions[cell]] = -sum.sign(cell);
            });
            results[row] = sum.cells().anyMatch(cell -> cell == target) ? -sum.sign(target) * needs[target] : 0;
        }
        work += (long) tied.size() * tied.size() * cells.length;
        return Simplex.minimise(prices(cells, costs), limits(cells, target), equations, results)
                .flatMap(people -> whole(people, cells, target))
                .filter(people -> keepsSums(people) && people[target] >= needs[target]);
    }

    /** Of each cell first what people more cost, then what people fewer do. */
    private static double[] prices(int[] cells, double[] costs) {
        double[] prices = new double[2 * cells.length];
        for (int position = 0; position < cells.length; position++) {
            prices[position] = costs[cells[position]];
            prices[cells.length + position] = costs[cells[position]];
        }
        return prices;
    }

    private double[] limits(int[] cells, int target) {
        double[] limits = new double[2 * cells.length];
        Arrays.fill(limits, 0, cells.length, Double.POSITIVE_INFINITY);
        for (int position = 0; position < cells.length; position++) {
            limits[cells.length + position] = cells[position] == target ? 0 : movable[cells[position]];
        }
        return limits;
    }

    /** The movement in whole people, if it is one: half a person cannot have been elsewhere. */
    private Optional<int[]> whole(double[] people, int[] cells, int target) {
        int[] more = new int[sums.cells().size()];
        for (int position = 0; position < cells.length; position++) {
            double difference = people[position] - people[cells.length + position];
            if (Math.abs(difference - Math.rint(difference)) > WHOLE) {
                return Optional.empty();
            }
            more[cells[position]] = (int) Math.rint(difference);
        }
        more[target] += needs[target];
        return Optional.of(more);
    }

    private boolean keepsSums(int[] more) {
        for (int cell = 0; cell < more.length; cell++) {
            if (more[cell] < -movable[cell]) {
                return false;
            }
        }
        return sums.sums().stream()
                .allMatch(sum ->
                        sum.cells().map(cell -> sum.sign(cell) * more[cell]).sum() == 0);
    }
}
