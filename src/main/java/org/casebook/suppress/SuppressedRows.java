package org.casebook.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.Suppression;

/**
 * The rows of a file of which some are suppressed. A suppressed cell has the same rows as imposed and as it stands: that
 * nothing stands of it, or only fines, is a figure too.
 */
final class SuppressedRows {
    private static final Comparator<Series> ORDER = Comparator.comparing(Series::measure)
            .thenComparing(series -> series.unit().isEmpty())
            .thenComparing(series -> series.unit().codePoints().toArray(), Arrays::compare);

    private SuppressedRows() {}

    private record Cell(List<String> keys, Category category) {}

    private record Series(Measure measure, String unit) {}

    /**
     * The rows in their order.
     *
     * @param isSuppressed whether the cell of a figure is suppressed
     * @param published each figure as it is published
     */
    static List<Figure> of(List<Figure> figures, Predicate<Figure> isSuppressed, UnaryOperator<Figure> published) {
        Map<Cell, List<Figure>> cells = new LinkedHashMap<>();
        figures.forEach(
                figure -> cells.computeIfAbsent(new Cell(figure.keys(), figure.category()), none -> new ArrayList<>())
                        .add(figure));
        List<Figure> rows = new ArrayList<>();
        cells.values().forEach(cell -> {
            List<Figure> all = isSuppressed.test(cell.get(0)) ? withBoth(cell) : cell;
            all.forEach(figure -> rows.add(figure.isSuppressed() ? figure : published.apply(figure)));
        });
        return rows;
    }

    private static List<Figure> withBoth(List<Figure> cell) {
        Map<Status, Map<Series, Figure>> byStatus = new EnumMap<>(Status.class);
        Map<Series, Figure> any = new LinkedHashMap<>();
        cell.forEach(figure -> {
            Series series = new Series(figure.measure(), figure.unit());
            any.putIfAbsent(series, figure);
            byStatus.computeIfAbsent(figure.status(), none -> new LinkedHashMap<>())
                    .put(series, figure);
        });
        List<Figure> rows = new ArrayList<>();
        for (Status status : Status.values()) {
            any.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(ORDER))
                    .map(series -> Optional.ofNullable(
                                    byStatus.getOrDefault(status, Map.of()).get(series.getKey()))
                            .orElseGet(() -> nothing(series.getValue(), status)))
                    .forEach(rows::add);
        }
        return rows;
    }

    /** A row for what is not there. */
    private static Figure nothing(Figure other, Status status) {
        return new Figure(
                other.keys(),
                other.category(),
                status,
                other.measure(),
                other.unit(),
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                0,
                0,
                0,
                Suppression.SECONDARY);
    }
}
