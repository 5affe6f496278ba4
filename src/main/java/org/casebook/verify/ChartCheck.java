package org.casebook.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the figures that charts show, as their CSV files say them, against the statistics, which are counted again. */
final class ChartCheck {
    private static final String LABEL = "label";
    private static final List<String> VALUES = List.of("low", "high", "approx", "cases", "cases_without_value");

    private final Map<Breakdown, Map<FigureKey, StatisticsCheck.Shown>> statistics = new HashMap<>();
    private final List<Finding> wrong;

    /** Findings are added to the list. */
    ChartCheck(Map<Breakdown, List<StatisticsCheck.Shown>> statistics, List<Finding> wrong) {
        statistics.forEach((breakdown, rows) -> {
            Map<FigureKey, StatisticsCheck.Shown> byKey = new HashMap<>();
            rows.forEach(row -> byKey.put(row.key(), row));
            this.statistics.put(breakdown, byKey);
        });
        this.wrong = wrong;
    }

    /** Whether a file holds the figures of a chart: it stands beside its picture. */
    static boolean isOfChart(String file, Set<String> files) {
        return file.endsWith(".csv")
                && (file.startsWith("charts/") || file.contains("/charts/"))
                && files.contains(file.substring(0, file.length() - ".csv".length()) + ".svg");
    }

    void check(String file, CsvTable table) {
        Optional<Breakdown> breakdown = breakdown(table);
        if (breakdown.isEmpty()) {
            wrong.add(new Finding(file, 1, "", "Its columns are not those of a chart."));
            return;
        }
        Map<FigureKey, StatisticsCheck.Shown> published = statistics.getOrDefault(breakdown.get(), Map.of());
        Set<FigureKey> seen = new HashSet<>();
        for (CsvTable.Row row : table.rows()) {
            Optional<FigureKey> key = StatisticsCheck.key(breakdown.get(), row);
            Optional<StatisticsCheck.Shown> same = key.map(published::get);
            if (same.isEmpty()) {
                wrong.add(new Finding(
                        file,
                        row.line(),
                        "",
                        "There is no such figure in " + breakdown.get().file()
                                + key.map(of -> ": " + of.text()).orElse("") + "."));
            } else if (!seen.add(key.orElseThrow())) {
                wrong.add(new Finding(
                        file,
                        row.line(),
                        "",
                        "There are two figures of this: " + key.orElseThrow().text() + "."));
            } else {
                compare(file, row, breakdown.get(), same.get());
            }
        }
    }

    private void compare(String file, CsvTable.Row row, Breakdown breakdown, StatisticsCheck.Shown published) {
        for (String column : VALUES) {
            String cell = published.cells().cell(column);
            if (!row.cell(column).equals(cell)) {
                wrong.add(new Finding(
                        file,
                        row.line(),
                        column,
                        StatisticsCheck.shown(row.cell(column)) + " stands here, and " + StatisticsCheck.shown(cell)
                                + " in " + breakdown.file() + ":" + published.line() + " ("
                                + published.key().text() + ")."));
            }
        }
    }

    /** The breakdown whose keys stand before the label. */
    private static Optional<Breakdown> breakdown(CsvTable table) {
        int label = table.columns().indexOf(LABEL);
        if (label < 0 || !table.columns().containsAll(VALUES)) {
            return Optional.empty();
        }
        List<String> keys = table.columns().subList(0, label);
        for (Breakdown breakdown : Breakdown.values()) {
            if (breakdown.keyColumns().equals(keys)) {
                return Optional.of(breakdown);
            }
        }
        return Optional.empty();
    }
}
