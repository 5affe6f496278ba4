package org.casebook.chart.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Dimension;
import org.casebook.tabulate.Figure;

/**
 * The figures of a chart as a table, those included that the chart has no room to draw.
 *
 * @param breakdown whose figures they are, to find the cases behind them
 * @param columns the names of the series
 * @param rows one for each name or month
 */
public record ChartTable(Breakdown breakdown, List<String> columns, List<Row> rows) {

    /**
     * A row.
     *
     * @param key the key of the breakdown, blank where not known; of totals the sanction
     * @param name what readers call it
     * @param cells one for each column; empty where there is no figure
     */
    public record Row(String key, String name, List<Optional<Cell>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A figure and its text, such as "about 30–40".
     */
    public record Cell(Figure figure, String text) {}

    public ChartTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The names of the columns of the tidy table: those of the published statistics, with the name beside the key. */
    public List<String> csvHeader() {
        List<String> keys =
                breakdown.dimensions().stream().map(Dimension::column).toList();
        return Stream.of(
                        keys,
                        List.of(
                                "label",
                                "sanction",
                                "kind",
                                "status",
                                "measure",
                                "unit",
                                "low",
                                "high",
                                "approx",
                                "cases",
                                "cases_without_value",
                                "basis"))
                .flatMap(List::stream)
                .toList();
    }

    /** The tidy table: a row for each figure. */
    public List<List<String>> csvRows() {
        List<List<String>> lines = new ArrayList<>();
        for (Row row : rows) {
            for (Optional<Cell> cell : row.cells()) {
                cell.filter(known -> !known.figure().isSuppressed())
                        .ifPresent(known -> lines.add(line(row, known.figure())));
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> line(Row row, Figure figure) {
        List<String> line = new ArrayList<>(figure.keys());
        line.add(row.name());
        line.add(figure.category().sanction());
        line.add(figure.category().kind());
        line.add(figure.status().code());
        line.add(figure.measure().code());
        line.add(figure.unit());
        line.add(plain(figure.low()));
        line.add(plain(figure.high()));
        line.add(figure.approximate() ? "yes" : "no");
        line.add(String.valueOf(figure.cases()));
        line.add(String.valueOf(figure.casesWithoutValue()));
        line.add(figure.basis().code());
        return List.copyOf(line);
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(value ->
                        value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
