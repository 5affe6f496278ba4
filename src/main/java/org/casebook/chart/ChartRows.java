package org.casebook.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.casebook.chart.model.ChartModel;
import org.casebook.chart.model.ChartSeries;
import org.casebook.chart.model.ChartTable;
import org.casebook.chart.model.ChartValue;
import org.casebook.chart.spec.ChartSpec;
import org.casebook.chart.spec.SpecReader;
import org.casebook.chart.words.ChartWords;
import org.casebook.chart.words.KeyNames;
import org.casebook.chart.words.NoMonth;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Dimension;
import org.casebook.tabulate.Figure;

/**
 * The figures of a chart in the order in which they are drawn: names by their greatest figure, months by time, what is
 * not known last.
 */
final class ChartRows {
    /** As many names are read out; the table has them all. */
    private static final int DESCRIBED = 12;

    private final ChartWords words;
    private final ChartTable table;
    /** The columns of the table by short names, which stand beside bars. */
    private final List<String> seriesNames;
    /** What is drawn; a gap has no cells with a figure. */
    private final List<ChartTable.Row> drawn;

    private final Optional<ChartModel.Axes> axes;
    /** How many of those that are drawn are no names, and stand last. */
    private final int aside;

    private ChartRows(
            ChartWords words,
            ChartTable table,
            List<String> seriesNames,
            List<ChartTable.Row> drawn,
            Optional<ChartModel.Axes> axes,
            int aside) {
        this.words = words;
        this.table = table;
        this.seriesNames = seriesNames;
        this.drawn = drawn;
        this.axes = axes;
        this.aside = aside;
    }

    static ChartRows of(
            ChartSpec spec,
            List<Figure> figures,
            KeyNames names,
            NoMonth noMonth,
            ChartWords words,
            Function<Figure, String> text) {
        if (spec.breakdown() == Breakdown.TOTALS) {
            return ofTotals(figures, words, text, spec);
        }
        Dimension dimension = spec.breakdown().dimensions().get(0);
        List<Category> categories = spec.categories();
        Map<String, List<Figure>> byKey = new LinkedHashMap<>();
        for (Figure figure : figures) {
            byKey.computeIfAbsent(figure.keys().get(0), key -> new ArrayList<>())
                    .add(figure);
        }
        List<ChartTable.Row> rows = new ArrayList<>();
        byKey.forEach((key, ofKey) -> {
            ChartTable.Row row = new ChartTable.Row(
                    key,
                    dimension == Dimension.MONTH ? MonthRows.name(key, noMonth, words) : names.name(dimension, key),
                    categories.stream()
                            .map(category -> cell(ofKey, category, text))
                            .toList());
            rows.addAll(dimension == Dimension.ARTICLE && key.isEmpty() ? withoutArticle(row, words) : List.of(row));
        });
        Comparator<ChartTable.Row> order = Comparator.comparingInt(row -> names.rank(dimension, row.key()));
        List<String> columns = categories.stream().map(words::category).toList();
        List<String> beside = categories.stream().map(words::shortCategory).toList();
        if (dimension == Dimension.MONTH) {
            rows.sort(order.thenComparing(ChartTable.Row::key));
            MonthRows months = MonthRows.of(spec, rows, words);
            return new ChartRows(
                    words,
                    new ChartTable(spec.breakdown(), columns, rows),
                    beside,
                    months.drawn(),
                    months.axes().or(() -> scale(columns, months.drawn(), words)),
                    0);
        }
        List<ChartTable.Row> told = toldApart(rows, words);
        told.sort(order.thenComparing(ChartRows::greatest, Comparator.reverseOrder())
                .thenComparing(ChartTable.Row::name)
                .thenComparing(ChartTable.Row::key));
        List<ChartTable.Row> drawn = new ArrayList<>();
        int left = spec.limit().orElse(Integer.MAX_VALUE);
        for (ChartTable.Row row : told) {
            boolean isName = names.rank(dimension, row.key()) == 0;
            if (!isName || left > 0) {
                String name = columns.size() > 1 ? row.name() : longName(row, dimension, names);
                drawn.add(new ChartTable.Row(row.key(), name, row.cells()));
            }
            left -= isName ? 1 : 0;
        }
        return new ChartRows(
                words,
                new ChartTable(spec.breakdown(), columns, told),
                beside,
                drawn,
                scale(columns, drawn, words),
                (int) drawn.stream()
                        .filter(row -> names.rank(dimension, row.key()) > 0)
                        .count());
    }

    /** A dismissal needs no article: of one without, "not known" would be untrue. */
    private static List<ChartTable.Row> withoutArticle(ChartTable.Row row, ChartWords words) {
        ChartTable.Row dismissals = only(row, words.noArticle(), true);
        ChartTable.Row others = only(row, row.name(), false);
        return Stream.of(dismissals, others).filter(part -> !isGap(part)).toList();
    }

    private static ChartTable.Row only(ChartTable.Row row, String name, boolean isOfDismissals) {
        return new ChartTable.Row(
                row.key(),
                name,
                row.cells().stream()
                        .map(cell -> cell.filter(
                                known -> (known.figure().category() == Category.DISMISSAL) == isOfDismissals))
                        .toList());
    }

    /** Several series are parts on one scale, which is told. */
    private static Optional<ChartModel.Axes> scale(List<String> columns, List<ChartTable.Row> drawn, ChartWords words) {
        return columns.size() < 2
                ? Optional.empty()
                : MonthRows.ruler(drawn)
                        .map(number -> new ChartModel.Axes(
                                List.of(ChartValue.exactly(number, words.scale(number))), List.of()));
    }

    /** Where sanctions are compared with each other, each is a bar. */
    static ChartRows ofTotals(List<Figure> figures, ChartWords words, Function<Figure, String> text, ChartSpec spec) {
        List<ChartTable.Row> rows = new ArrayList<>();
        for (Figure figure : figures) {
            rows.add(new ChartTable.Row(
                    SpecReader.code(figure.category()),
                    words.category(figure.category()),
                    List.of(Optional.of(new ChartTable.Cell(figure, text.apply(figure))))));
        }
        rows.sort(Comparator.comparing(ChartRows::greatest, Comparator.reverseOrder())
                .thenComparing(ChartTable.Row::name));
        return new ChartRows(
                words, new ChartTable(spec.breakdown(), List.of(""), rows), List.of(""), rows, Optional.empty(), 0);
    }

    private static Optional<ChartTable.Cell> cell(
            List<Figure> figures, Category category, Function<Figure, String> text) {
        return figures.stream()
                .filter(figure -> figure.category() == category)
                .findFirst()
                .map(figure -> new ChartTable.Cell(figure, text.apply(figure)));
    }

    /** Names that several keys share get the key beside them. */
    private static List<ChartTable.Row> toldApart(List<ChartTable.Row> rows, ChartWords words) {
        Set<String> once = new HashSet<>();
        Set<String> shared = new HashSet<>();
        rows.forEach(row -> {
            if (!once.add(row.name())) {
                shared.add(row.name());
            }
        });
        List<ChartTable.Row> told = new ArrayList<>();
        for (ChartTable.Row row : rows) {
            told.add(
                    shared.contains(row.name()) && !row.key().isEmpty()
                            ? new ChartTable.Row(row.key(), words.sameName(row.name(), row.key()), row.cells())
                            : row);
        }
        return told;
    }

    private static String longName(ChartTable.Row row, Dimension dimension, KeyNames names) {
        String name = names.name(dimension, row.key());
        return name.equals(row.name()) ? names.longName(dimension, row.key()) : row.name();
    }

    private static BigDecimal greatest(ChartTable.Row row) {
        return row.cells().stream()
                .flatMap(Optional::stream)
                .map(ChartTable.Cell::figure)
                .flatMap(figure -> Stream.concat(figure.low().stream(), figure.high().stream()))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.valueOf(-1));
    }

    ChartTable table() {
        return table;
    }

    /** How many names are left out for lack of room; what is in no month is told by itself. */
    int notDrawn() {
        return (int) (table.rows().size()
                - drawn.stream().filter(row -> !isGap(row)).count()
                - leftOut().count());
    }

    private Stream<ChartTable.Row> leftOut() {
        boolean isDrawn = table.breakdown() != Breakdown.BY_MONTH
                || drawn.stream().anyMatch(row -> row.key().isEmpty());
        return isDrawn
                ? Stream.empty()
                : table.rows().stream().filter(row -> row.key().isEmpty());
    }

    /** The given figures of what is in no month, if it is not drawn. */
    List<String> inNoMonth() {
        return leftOut()
                .flatMap(row -> told(row, cell -> !cell.figure().isSuppressed()).stream())
                .toList();
    }

    /** Figures of a row, with their columns where there are several. */
    private List<String> told(ChartTable.Row row, Predicate<ChartTable.Cell> which) {
        List<String> figures = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String series = table.columns().get(column);
            row.cells()
                    .get(column)
                    .filter(which)
                    .map(cell -> table.columns().size() == 1 ? cell.text() : words.figureOf(series, cell.text()))
                    .ifPresent(figures::add);
        }
        return figures;
    }

    private static boolean isGap(ChartTable.Row row) {
        return row.cells().stream().allMatch(Optional::isEmpty);
    }

    List<String> categories() {
        return drawn.stream().map(ChartTable.Row::name).toList();
    }

    /**
     * The series.
     *
     * @param title the name of the only one, which is not drawn
     */
    List<ChartSeries> series(String title) {
        List<ChartSeries> series = new ArrayList<>();
        for (int column = 0; column < seriesNames.size(); column++) {
            int index = column;
            series.add(new ChartSeries(
                    seriesNames.size() == 1 ? title : seriesNames.get(column),
                    drawn.stream()
                            .map(row -> row.cells().get(index).map(ChartRows::value))
                            .toList()));
        }
        return series;
    }

    Optional<ChartModel.Axes> axes() {
        return axes;
    }

    int aside() {
        return aside;
    }

    /** Whether anything that is drawn rests on words. */
    boolean isAnyInWords() {
        return drawn.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(Optional::stream)
                .anyMatch(cell -> cell.figure().isInWords());
    }

    /** What the marks tell where no words stand at columns. */
    List<String> keys() {
        List<ChartValue> values = series("").stream()
                .flatMap(one -> one.values().stream())
                .flatMap(Optional::stream)
                .toList();
        return axes.filter(known -> !known.years().isEmpty()).isEmpty()
                ? List.of()
                : Stream.of(
                                key(values, ChartValue::isUnknown, words.keyOfUnknown()),
                                key(values, ChartValue::isRange, words.keyOfRange()),
                                key(values, ChartValue::isOpen, words.keyOfOpenEnd()),
                                key(values, ChartValue::approx, words.keyOfAbout()))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static Optional<String> key(List<ChartValue> values, Predicate<ChartValue> which, String key) {
        return values.stream().anyMatch(which) ? Optional.of(key) : Optional.empty();
    }

    private static ChartValue value(ChartTable.Cell cell) {
        Figure figure = cell.figure();
        return new ChartValue(figure.low().orElse(BigDecimal.ZERO), figure.high(), figure.approximate(), cell.text());
    }

    String description(String subtitle) {
        List<ChartTable.Row> rows = table.rows();
        List<String> items = new ArrayList<>();
        for (ChartTable.Row row : rows.subList(0, Math.min(rows.size(), DESCRIBED))) {
            items.add(words.item(row.name(), told(row, cell -> true)));
        }
        if (rows.size() > DESCRIBED) {
            items.add(words.further(rows.size() - DESCRIBED));
        }
        return words.description(subtitle, items);
    }
}
