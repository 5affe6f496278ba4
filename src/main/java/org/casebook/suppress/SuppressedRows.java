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
import org.casebook.tabulate.Ground;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.Suppression;

/**
 * The rows of a file of which some are suppressed. A suppressed cell has the same rows as imposed and as it stands, one for
 * everything that is measured of its sanction anywhere in the file: that nothing stands of it, or that nobody in it was fined
 * in euros, is a figure too.
 */
final class SuppressedRows {
    private static final Comparator<FigureSeries> ORDER = Comparator.comparing(FigureSeries::measure)
            .thenComparing(series -> series.unit().isEmpty())
            .thenComparing(series -> series.unit().codePoints().toArray(), Arrays::compare);

    private SuppressedRows() {}

    private record RowsOfCell(List<String> keys, Category category) {}

    private record FigureSeries(Measure measure, String unit) {
        static FigureSeries of(Figure figure) {
            return new FigureSeries(figure.measure(), figure.unit());
        }
    }

    /**
     * The rows in their order.
     *
     * @param isSuppressed whether the cell of a figure is suppressed
     * @param published each figure as it is published
     */
    static List<Figure> of(List<Figure> figures, Predicate<Figure> isSuppressed, UnaryOperator<Figure> published) {
        Map<RowsOfCell, List<Figure>> cells = new LinkedHashMap<>();
        figures.forEach(figure -> cells.computeIfAbsent(
                        new RowsOfCell(figure.keys(), figure.category()), none -> new ArrayList<>())
                .add(figure));
        Map<Category, Map<FigureSeries, Figure>> measured = new EnumMap<>(Category.class);
        figures.forEach(figure -> measured.computeIfAbsent(figure.category(), none -> new LinkedHashMap<>())
                .putIfAbsent(FigureSeries.of(figure), figure));
        List<Figure> rows = new ArrayList<>();
        cells.values().forEach(cell -> {
            Figure any = cell.get(0);
            List<Figure> all =
                    isSuppressed.test(any) ? withAll(cell, measured.getOrDefault(any.category(), Map.of())) : cell;
            all.forEach(figure -> rows.add(figure.isSuppressed() ? figure : published.apply(figure)));
        });
        return rows;
    }

    private static List<Figure> withAll(List<Figure> cell, Map<FigureSeries, Figure> measured) {
        Map<Status, Map<FigureSeries, Figure>> byStatus = new EnumMap<>(Status.class);
        cell.forEach(figure -> byStatus.computeIfAbsent(figure.status(), none -> new LinkedHashMap<>())
                .put(FigureSeries.of(figure), figure));
        List<Figure> rows = new ArrayList<>();
        for (Status status : Status.values()) {
            measured.keySet().stream()
                    .sorted(ORDER)
                    .map(series -> Optional.ofNullable(
                                    byStatus.getOrDefault(status, Map.of()).get(series))
                            .orElseGet(() -> nothing(cell.get(0), series, status)))
                    .forEach(rows::add);
        }
        return rows;
    }

    /** A row for what is not there. */
    private static Figure nothing(Figure other, FigureSeries series, Status status) {
        return new Figure(
                other.keys(),
                other.category(),
                status,
                series.measure(),
                series.unit(),
                Optional.empty(),
                Optional.empty(),
                Ground.NUMBERS,
                Ground.NUMBERS,
                0,
                0,
                0,
                0,
                Suppression.SECONDARY);
    }
}
