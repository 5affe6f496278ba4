package org.casebook.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.casebook.tabulate.Category;

/** Finds the cells that are suppressed: those under the minimum, and others until none of them can be got by subtraction. */
final class SuppressedCells {
    /** Giving cells again is tried while it costs no more than this many looks at a cell. */
    private static final long TRIED = 200_000;

    private final Population population;
    private final Thresholds thresholds;
    private final Pattern pattern = new Pattern();
    private final List<List<Network>> networks;

    private SuppressedCells(Population population, Thresholds thresholds) {
        this.population = population;
        this.thresholds = thresholds;
        this.networks = Arrays.stream(Category.values())
                .filter(category -> category != Category.ALL)
                .map(category -> Network.of(population, category))
                .toList();
    }

    /**
     * Finds them.
     *
     * @param kept cells that stay suppressed, since a release suppressed them
     */
    static Pattern of(Population population, Thresholds thresholds, List<Cell> kept) {
        SuppressedCells cells = new SuppressedCells(population, thresholds);
        kept.forEach(cells.pattern::hide);
        population.cells().stream().filter(cells::isSmall).forEach(cells.pattern::hide);
        cells.networks.forEach(cells::protect);
        cells.networks.forEach(ofCategory -> cells.showNeedless(ofCategory, kept));
        return FewestCells.of(
                population, thresholds, cells.pattern, cell -> cells.isSmall(cell) || kept.contains(cell));
    }

    private boolean isSmall(Cell cell) {
        return population.isUnder(cell, thresholds.of(cell.breakdown()));
    }

    /** Until nothing more is needed: a cell that is suppressed for one sum is a gap in another. */
    private void protect(List<Network> ofCategory) {
        boolean more = true;
        while (more) {
            more = false;
            for (Network network : ofCategory) {
                for (Cell target : network.targets(pattern, thresholds)) {
                    more |= network.protect(target, pattern, thresholds);
                }
            }
        }
    }

    /** What was suppressed early may have become needless by what was suppressed later. */
    private void showNeedless(List<Network> ofCategory, List<Cell> kept) {
        int targets = ofCategory.stream()
                .mapToInt(network -> network.targets(pattern, thresholds).size())
                .sum();
        List<Cell> candidates = new ArrayList<>(pattern.ofOne().stream()
                .filter(cell -> ofCategory.stream().anyMatch(network -> network.has(cell)))
                .filter(cell -> !isSmall(cell) && !kept.contains(cell))
                .toList());
        Collections.reverse(candidates);
        candidates.stream()
                .limit(targets == 0 ? candidates.size() : TRIED / targets)
                .forEach(cell -> {
                    pattern.show(cell);
                    if (!areProtected(ofCategory)) {
                        pattern.hide(cell);
                    }
                });
    }

    private boolean areProtected(List<Network> ofCategory) {
        return ofCategory.stream()
                .allMatch(network -> network.targets(pattern, thresholds).stream()
                        .allMatch(target -> network.isProtected(target, pattern, thresholds)));
    }
}
