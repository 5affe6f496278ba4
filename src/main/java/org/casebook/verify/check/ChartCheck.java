package org.casebook.verify.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.language.Message;
import org.casebook.verify.file.CsvTable;
import org.casebook.verify.file.Finding;
import org.casebook.verify.file.Json;
import org.casebook.verify.file.Unchecked;
import org.casebook.verify.recount.Breakdown;
import org.casebook.verify.recount.FigureKey;

/** Holds the figures that charts show, as their CSV files say them, against the statistics, which are counted again. */
public final class ChartCheck {
    private static final String LABEL = "label";
    private static final List<String> VALUES =
            List.of("low", "high", "approx", "cases", "cases_without_value", "basis");

    private final Map<Breakdown, Map<FigureKey, StatisticsCheck.ShownFigure>> statistics = new HashMap<>();
    private final List<Finding> wrong;
    private final List<Unchecked> unchecked;

    /** Findings, and charts that may lack figures, are added to these lists. */
    public ChartCheck(
            Map<Breakdown, List<StatisticsCheck.ShownFigure>> statistics,
            List<Finding> wrong,
            List<Unchecked> unchecked) {
        statistics.forEach((breakdown, rows) -> {
            Map<FigureKey, StatisticsCheck.ShownFigure> byKey = new LinkedHashMap<>();
            rows.forEach(row -> byKey.put(row.key(), row));
            this.statistics.put(breakdown, byKey);
        });
        this.wrong = wrong;
        this.unchecked = unchecked;
    }

    /** Whether a file holds the figures of a chart: it stands beside its picture. */
    public static boolean isOfChart(String file, Set<String> files) {
        return file.endsWith(".csv")
                && (file.startsWith("charts/") || file.contains("/charts/"))
                && files.contains(file.substring(0, file.length() - ".csv".length()) + ".svg");
    }

    /** The file that describes a chart's figures. */
    public static String description(String file) {
        return file.substring(0, file.length() - ".csv".length()) + ".metadata.json";
    }

    /**
     * Checks one.
     *
     * @param description what says which figures it shows; empty where that is missing or cannot be read
     */
    public void check(String file, CsvTable table, Optional<Json> description) {
        Optional<Breakdown> breakdown = breakdown(table);
        if (breakdown.isEmpty()) {
            wrong.add(new Finding(file, 1, "", Message.of("verify.chart.columns")));
            return;
        }
        Map<FigureKey, StatisticsCheck.ShownFigure> published = statistics.getOrDefault(breakdown.get(), Map.of());
        Set<FigureKey> seen = new LinkedHashSet<>();
        for (CsvTable.Row row : table.rows()) {
            Optional<FigureKey> key = StatisticsCheck.key(breakdown.get(), row);
            Optional<StatisticsCheck.ShownFigure> same = key.map(published::get);
            if (same.isEmpty()) {
                wrong.add(new Finding(
                        file,
                        row.line(),
                        "",
                        key.map(of -> Message.of(
                                        "verify.no-such-figure.key",
                                        breakdown.get().file(),
                                        of.told()))
                                .orElseGet(() -> Message.of(
                                        "verify.no-such-figure", breakdown.get().file()))));
            } else if (!seen.add(key.orElseThrow())) {
                wrong.add(new Finding(
                        file,
                        row.line(),
                        "",
                        Message.of("verify.twice", key.orElseThrow().told())));
            } else {
                compare(file, row, breakdown.get(), same.get());
            }
        }
        Optional<ChartSelection> selection = description.flatMap(ChartSelection::of);
        if (selection.isEmpty()) {
            unchecked.add(Unchecked.of(file, Message.of("verify.chart.unsaid", description(file))));
        } else if (selection.get().breakdown() != breakdown.get()) {
            wrong.add(Finding.of(
                    file,
                    "verify.chart.other",
                    breakdown.get().file(),
                    description(file),
                    selection.get().breakdown().file()));
        } else {
            compare(file, selection.get(), published, seen);
        }
    }

    /** A chart from which one company is left out is true in every figure, and false. */
    private void compare(
            String file,
            ChartSelection selection,
            Map<FigureKey, StatisticsCheck.ShownFigure> published,
            Set<FigureKey> shown) {
        published.forEach((key, row) -> {
            if (selection.has(key) && !row.isSuppressed() && !shown.contains(key)) {
                wrong.add(Finding.of(
                        file, "verify.chart.lacks", selection.breakdown().file() + ":" + row.line(), key.told()));
            }
        });
        shown.stream()
                .filter(key -> !selection.has(key))
                .forEach(key -> wrong.add(Finding.of(file, "verify.chart.not-shown", description(file), key.told())));
    }

    private void compare(String file, CsvTable.Row row, Breakdown breakdown, StatisticsCheck.ShownFigure published) {
        for (String column : VALUES) {
            String cell = published.cells().cell(column);
            if (!row.cell(column).equals(cell)) {
                wrong.add(new Finding(
                        file,
                        row.line(),
                        column,
                        Message.of(
                                "verify.chart.differs",
                                StatisticsCheck.shown(row.cell(column)),
                                StatisticsCheck.shown(cell),
                                breakdown.file() + ":" + published.line(),
                                published.key().told())));
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
