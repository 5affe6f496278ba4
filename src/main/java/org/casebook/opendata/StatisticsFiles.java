package org.casebook.opendata;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.dataset.Field;
import org.casebook.metadata.DataFile;
import org.casebook.metadata.DataFile.ForeignKey;
import org.casebook.resource.TableFile;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Dimension;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.statistics.Statistics;

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
            "suppressed",
            "basis");

    /** What stands from {@code low} on, where a figure is suppressed. */
    private static final List<String> NOTHING = List.of("", "", "", "", "", "", "");

    static final String FOLDER = "statistics";
    private static final String REPEATED = "repeated";

    private StatisticsFiles() {}

    /** Writes all seven files into a folder. */
    public static void write(Statistics statistics, Path folder) throws IOException {
        for (Map.Entry<String, List<Figure>> file : figures(statistics).entrySet()) {
            TableFile.write(
                    folder.resolve(file.getKey() + ".csv"),
                    header(keys(file.getKey())),
                    file.getValue().stream().map(StatisticsFiles::cells).toList());
        }
    }

    /** Writes all seven into {@value #FOLDER} of the data folder, and says what they are. */
    static List<WrittenFile> write(Statistics statistics, Labels labels, PublishedTables tables, Path data)
            throws IOException {
        FigureColumns columns = FigureColumns.of(labels, statistics);
        List<WrittenFile> files = new ArrayList<>();
        for (Map.Entry<String, List<Figure>> entry : figures(statistics).entrySet()) {
            String slug = entry.getKey();
            List<String> keys = keys(slug);
            List<List<String>> rows =
                    entry.getValue().stream().map(StatisticsFiles::cells).toList();
            List<ForeignKey> foreign = new ArrayList<>();
            for (int position = 0; position < keys.size(); position++) {
                int column = position;
                String target = table(keys.get(position));
                tables.key(
                                keys.get(position),
                                new Field.Reference(List.of(target), keys.get(position), List.of()),
                                rows.stream().map(row -> row.get(column)).toList())
                        .ifPresent(foreign::add);
            }
            files.add(new CsvFile(
                            "statistics-" + slug,
                            FOLDER + "/" + slug + ".csv",
                            DataFile.Kind.STATISTICS,
                            labels.text("statistics." + slug),
                            labels.text("statistics." + slug + ".description"),
                            columns.of(header(keys)),
                            List.of(),
                            foreign)
                    .write(data, rows));
        }
        return files;
    }

    private static Map<String, List<Figure>> figures(Statistics statistics) {
        Map<String, List<Figure>> figures = new LinkedHashMap<>();
        for (Breakdown breakdown : Breakdown.values()) {
            figures.put(breakdown.slug(), statistics.by(breakdown));
        }
        figures.put(REPEATED, statistics.repeated());
        return figures;
    }

    private static List<String> keys(String slug) {
        return slug.equals(REPEATED)
                ? Statistics.REPEATED_KEYS
                : Arrays.stream(Breakdown.values())
                        .filter(breakdown -> breakdown.slug().equals(slug))
                        .flatMap(breakdown -> breakdown.dimensions().stream())
                        .map(Dimension::column)
                        .toList();
    }

    /** The table that has a row for each value of a key column; blank if none has. */
    private static String table(String key) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.column().equals(key))
                .flatMap(dimension -> dimension.table().stream())
                .findFirst()
                .orElse("");
    }

    private static List<String> header(List<String> keys) {
        List<String> header = new ArrayList<>(keys);
        header.addAll(COLUMNS);
        return header;
    }

    /** Writes the figures of a chart. */
    public static void write(Path file, List<String> header, List<List<String>> rows) throws IOException {
        TableFile.write(file, header, rows);
    }

    private static List<String> cells(Figure figure) {
        List<String> cells = new ArrayList<>(figure.keys());
        cells.add(figure.category().sanction());
        cells.add(figure.category().kind());
        cells.add(figure.status().code());
        cells.add(figure.measure().code());
        cells.add(figure.unit());
        if (figure.isSuppressed()) {
            cells.addAll(NOTHING);
            cells.add(figure.suppression().code());
            cells.add("");
            return cells;
        }
        cells.add(plain(figure.low()));
        cells.add(plain(figure.high()));
        cells.add(figure.approximate() ? "yes" : "no");
        cells.add(String.valueOf(figure.cases()));
        cells.add(String.valueOf(figure.casesWithoutValue()));
        cells.add(String.valueOf(figure.casesSeveralArticles()));
        cells.add(String.valueOf(figure.casesNotStated()));
        cells.add(figure.suppression().code());
        cells.add(figure.basis().code());
        return cells;
    }

    static String plain(Optional<BigDecimal> number) {
        return number.map(value ->
                        value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
