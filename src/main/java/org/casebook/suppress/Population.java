package org.casebook.suppress;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.statistics.Statistics;

/** How many people the cells are about, at least, and which cases they count. */
final class Population {
    private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000);

    private final Statistics statistics;
    private final Map<String, Integer> interchangeable;
    private final Map<Cell, Map<Status, Figure>> people = new LinkedHashMap<>();

    /**
     * Reads the figures.
     *
     * @param interchangeable how many people the cases are about of which one can be thought to be another
     */
    Population(Statistics statistics, Map<String, Integer> interchangeable) {
        this.statistics = statistics;
        this.interchangeable = interchangeable;
        for (Breakdown breakdown : Breakdown.values()) {
            for (Figure figure : statistics.by(breakdown)) {
                if (figure.measure() == Measure.PEOPLE) {
                    people.computeIfAbsent(Cell.of(breakdown, figure), none -> new EnumMap<>(Status.class))
                            .put(figure.status(), figure);
                }
            }
        }
    }

    /** The cells that have figures, in the order of the published files. */
    Collection<Cell> cells() {
        return people.keySet();
    }

    private Optional<Figure> figure(Cell cell, Status status) {
        return Optional.ofNullable(people.getOrDefault(cell, Map.of()).get(status));
    }

    boolean has(Cell cell) {
        return people.containsKey(cell);
    }

    /** The fewest people that a cell may be about; nobody where it has no figure. */
    int people(Cell cell, Status status) {
        return figure(cell, status).map(Population::people).orElse(0);
    }

    /** The fewest people of a figure that counts them; beyond a million it makes no difference. */
    static int people(Figure figure) {
        return figure.low().orElse(BigDecimal.ZERO).min(MANY).intValue();
    }

    /**
     * How many people of a cell can be thought to be elsewhere: not the last one, because its row shows that there is
     * somebody; only people whose sanction stands, so that what appeals took away stays as it is; and only those about whom
     * nothing stands beside the figures that is not so of others.
     */
    int movable(Cell cell) {
        long alike = cases(cell, Status.STANDING).stream()
                .mapToLong(id -> interchangeable.getOrDefault(id, 0))
                .sum();
        int all = Math.min(people(cell, Status.IMPOSED) - 1, people(cell, Status.STANDING));
        return (int) Math.max(0, Math.min(all, alike));
    }

    boolean isInterchangeable(String caseId) {
        return interchangeable.containsKey(caseId);
    }

    /** Whether a cell is about fewer people than that, as imposed or as it stands. */
    boolean isUnder(Cell cell, int minimum) {
        return people.getOrDefault(cell, Map.of()).values().stream().anyMatch(figure -> people(figure) < minimum);
    }

    /** Whether the total of a sanction counts cases that no month counts, not even the unknown one: those without details. */
    boolean countsStubs(Category category) {
        int inMonths = cells().stream()
                .filter(cell -> cell.category() == category && cell.breakdown() == Breakdown.BY_MONTH)
                .mapToInt(cell -> cases(cell, Status.IMPOSED).size())
                .sum();
        return cases(Cell.total(category), Status.IMPOSED).size() > inMonths;
    }

    /** The ids of the cases that a cell counts. */
    List<String> cases(Cell cell, Status status) {
        return figure(cell, status)
                .map(figure -> statistics.cases().of(cell.breakdown(), figure))
                .orElse(List.of());
    }
}
