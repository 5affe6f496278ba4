package org.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casebook.bake.BakeFailure;
import org.casebook.bake.BakeProblem;
import org.casebook.bake.Messages;
import org.casebook.bake.Site;
import org.casebook.chart.Chart;
import org.casebook.chart.ChartPainter;
import org.casebook.chart.Charts;
import org.casebook.chart.DrawnChart;
import org.casebook.chart.model.ChartTable;
import org.casebook.chart.spec.ChartSpec;
import org.casebook.chart.words.ChartWords;
import org.casebook.chart.words.MessageWords;
import org.casebook.dataset.Dataset;
import org.casebook.disclose.Disclosure;
import org.casebook.metadata.CsvwJson;
import org.casebook.metadata.OpenData;
import org.casebook.opendata.FigureColumns;
import org.casebook.opendata.StatisticsFiles;
import org.casebook.pages.charts.ChartData;
import org.casebook.tabulate.statistics.Statistics;

/** The charts of a publication in every language of its site: {@code charts/} and the pictures beside pages. */
final class ChartFolder {
    private ChartFolder() {}

    /**
     * What would keep them from being drawn. They are laid out only if a name or a language gives reason to: figures of
     * large tables take longer than all that is checked beside.
     */
    static List<BakeProblem> problems(List<ChartSpec> specs, Dataset dataset, Path folder) throws IOException {
        try {
            Site site = Site.open(folder.resolve("site"));
            if (mayLackLetters(dataset, site, ChartPainter.of(folder))) {
                Dataset disclosed = Disclosure.of(dataset).dataset();
                draw(specs, Statistics.of(dataset), disclosed, site, folder);
            }
            return List.of();
        } catch (BakeFailure failure) {
            return failure.problems();
        }
    }

    private static boolean mayLackLetters(Dataset dataset, Site site, ChartPainter painter) throws IOException {
        if (new UndrawnText(dataset, painter).isPossible()) {
            return true;
        }
        for (String language : site.languages()) {
            String month = site.messages(language, problem -> {}).text("month.1");
            if (!painter.lacking(month).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Draws them. */
    static List<DrawnChart> draw(
            List<ChartSpec> specs, Statistics statistics, Dataset disclosed, Site site, Path folder)
            throws IOException, BakeFailure {
        List<DrawnChart> drawn = new ArrayList<>();
        ChartPainter painter = ChartPainter.of(folder);
        Set<BakeProblem> problems = new LinkedHashSet<>();
        for (String language : site.languages()) {
            Messages messages = site.messages(language, problems::add);
            ChartWords words = new MessageWords(language, messages::text);
            Stream.concat(
                            Charts.of(specs, statistics, disclosed, words).stream(),
                            Charts.ofSubjects(specs, statistics, disclosed, words).stream())
                    .map(painter::paint)
                    .forEach(drawn::add);
        }
        problems.addAll(new UndrawnText(disclosed, painter)
                .problems(drawn.stream().map(chart -> chart.chart().model())));
        BakeFailure.throwIfAny(problems);
        return drawn;
    }

    /** Writes the images and the figures of each that is no sentence instead. */
    static void write(List<DrawnChart> charts, Site site, Path staged, OpenData data, SiteLabels labels)
            throws IOException {
        FigureColumns columns = new FigureColumns(labels);
        for (DrawnChart chart : charts.stream().filter(any -> !any.isSmall()).toList()) {
            Path folder =
                    Files.createDirectories(staged.resolve(site.folder(chart.language()) + folder(chart.chart())));
            Files.write(folder.resolve(chart.slug() + ".svg"), chart.image().svgBytes());
            // The page of a single company, article or place holds its figures, and links to their files.
            if (!chart.ofOne()) {
                writeData(chart, folder, data, columns);
            }
        }
    }

    private static void writeData(DrawnChart chart, Path folder, OpenData data, FigureColumns columns)
            throws IOException {
        ChartTable table = chart.chart().table();
        Files.write(folder.resolve(chart.slug() + ".png"), chart.image().png());
        StatisticsFiles.write(folder.resolve(chart.slug() + ".csv"), table.csvHeader(), table.csvRows());
        Files.writeString(
                folder.resolve(chart.slug() + ".metadata.json"),
                CsvwJson.of(data, ChartData.of(chart, columns.of(table.csvHeader()))));
    }

    /** Where the pages of what a chart is of stand. */
    private static String folder(Chart chart) {
        return chart.ofOne()
                .map(breakdown -> breakdown.dimensions().stream()
                        .flatMap(dimension -> dimension.table().stream())
                        .findFirst()
                        .orElseThrow())
                .orElse("charts");
    }
}
