package org.casebook.opendata;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casebook.resource.TableFile;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Dimension;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Statistics;

/** Writes {@code data/statistics/}: the contract's tidy columns, in a fixed order of rows. */
public final class StatisticsFiles {
    private static final List<String> COLUMNS = List.of(
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
            "cases_several_articles",
            "cases_not_stated",
            "suppressed");

    private StatisticsFiles() {}

    /** Writes all seven files into a folder. */
    public static void write(Statistics statistics, Path folder) throws IOException {
        for (Breakdown breakdown : Breakdown.values()) {
            List<String> keys =
                    breakdown.dimensions().stream().map(Dimension::column).toList();
            writeFigures(folder.resolve(breakdown.slug() + ".csv"), keys, statistics.by(breakdown));
        }
        writeFigures(folder.resolve("repeated.csv"), Statistics.REPEATED_KEYS, statistics.repeated());
    }

    /** Writes the figures of a chart. */
    public static void write(Path file, List<String> header, List<List<String>> rows) throws IOException {
        TableFile.write(file, header, rows);
    }

    private static void writeFigures(Path file, List<String> keys, List<Figure> figures) throws IOException {
        List<String> header = new ArrayList<>(keys);
        header.addAll(COLUMNS);
        TableFile.write(
                file, header, figures.stream().map(StatisticsFiles::cells).toList());
    }

    private static List<String> cells(Figure figure) {
        List<String> cells = new ArrayList<>(figure.keys());
        cells.add(figure.category().sanction());
        cells.add(figure.category().kind());
        cells.add(figure.status().code());
        cells.add(figure.measure().code());
        cells.add(figure.unit());
        cells.add(plain(figure.low()));
        cells.add(plain(figure.high()));
        cells.add(figure.approximate() ? "yes" : "no");
        cells.add(String.valueOf(figure.cases()));
        cells.add(String.valueOf(figure.casesWithoutValue()));
        cells.add(String.valueOf(figure.casesSeveralArticles()));
        cells.add(String.valueOf(figure.casesNotStated()));
        cells.add("");
        return cells;
    }

    static String plain(Optional<BigDecimal> number) {
        return number.map(value ->
                        value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
