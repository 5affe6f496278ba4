package org.casebook.tabulate.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Span;
import org.casebook.tabulate.Status;

/**
 * The totals of a publication that has cases whose details are withheld (rule 12). Those count as cases, sanctions and
 * people, and have no value: amounts, days and months are those of the other cases.
 *
 * <p>A case that nobody can see never makes a bound smaller: where it stands for others, as a group does for its members,
 * they count at least for what they are without it. So whoever takes what is public off a total learns how many more people
 * there are, and not of what.
 */
final class Totals {
    private final Map<Key, Figure> whole = new HashMap<>();
    private final Map<Cell, List<Figure>> values = new HashMap<>();
    private final Map<Key, Figure> counts = new HashMap<>();

    private Totals(List<Figure> ofWholeCases, List<Figure> ofAll) {
        for (Figure figure : ofWholeCases) {
            if (figure.measure().isCount()) {
                whole.put(Key.of(figure), figure);
            } else {
                values.computeIfAbsent(Cell.of(figure), none -> new ArrayList<>())
                        .add(figure);
            }
        }
        ofAll.stream()
                .filter(figure -> figure.measure().isCount())
                .forEach(figure -> counts.put(Key.of(figure), notLess(figure)));
        sumSanctions();
    }

    /** The figures of one category and status. */
    private record Cell(Category category, Status status) {
        static Cell of(Figure figure) {
            return new Cell(figure.category(), figure.status());
        }
    }

    private record Key(Cell cell, Measure measure) {
        static Key of(Figure figure) {
            return new Key(Cell.of(figure), figure.measure());
        }
    }

    /**
     * The totals, in the order of the published file.
     *
     * @param ofWholeCases those of the cases that are shown whole
     * @param ofAll those of all cases that count; only counts are taken of them
     */
    static List<Figure> of(List<Figure> ofWholeCases, List<Figure> ofAll) {
        Totals totals = new Totals(ofWholeCases, ofAll);
        List<Figure> figures = new ArrayList<>();
        for (Figure figure : ofAll) {
            if (figure.measure().isCount()) {
                figures.add(totals.counts.getOrDefault(Key.of(figure), figure));
            }
            if (figure.measure() == Measure.PEOPLE) {
                figures.addAll(totals.values.getOrDefault(Cell.of(figure), List.of()));
            }
        }
        return List.copyOf(figures);
    }

    private Figure notLess(Figure figure) {
        Figure least = whole.get(Key.of(figure));
        return least == null ? figure : figure.with(figure.bounds().greater(least.bounds()));
    }

    /** All sanctions are the sum of the sanctions of each category. */
    private void sumSanctions() {
        Map<Status, Span> sums = new EnumMap<>(Status.class);
        for (Category category : Category.values()) {
            for (Status status : Status.values()) {
                Figure part = counts.get(new Key(new Cell(category, status), Measure.SANCTIONS));
                if (part != null && category != Category.ALL && category.isSanction()) {
                    sums.merge(status, part.bounds(), Span::plus);
                }
            }
        }
        sums.forEach((status, sum) -> counts.computeIfPresent(
                new Key(new Cell(Category.ALL, status), Measure.SANCTIONS), (key, all) -> all.with(sum)));
    }
}
