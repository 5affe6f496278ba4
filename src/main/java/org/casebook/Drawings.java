package org.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casebook.bake.BakeFailure;
import org.casebook.bake.BakeProblem;
import org.casebook.bake.Messages;
import org.casebook.bake.Site;
import org.casebook.chart.Chart;
import org.casebook.chart.ChartImage;
import org.casebook.chart.ChartModel;
import org.casebook.chart.ChartPainter;
import org.casebook.chart.ChartSpec;
import org.casebook.chart.ChartTable;
import org.casebook.chart.ChartWords;
import org.casebook.chart.Charts;
import org.casebook.chart.MessageWords;
import org.casebook.dataset.Dataset;
import org.casebook.disclose.Disclosure;
import org.casebook.metadata.ChartFiles;
import org.casebook.metadata.ChartSelection;
import org.casebook.metadata.CsvwJson;
import org.casebook.metadata.OpenData;
import org.casebook.opendata.FigureColumns;
import org.casebook.opendata.StatisticsFiles;
import org.casebook.pages.ChartView;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Statistics;

/** The charts of a publication, drawn in every language of its site. */
final class Drawings {
    private final List<Drawing> drawings = new ArrayList<>();

    /**
     * A drawn chart.
     *
     * @param folder where its files stand
     * @param ofOne the breakdown by what it is of, if it is of one company, article or place alone
     */
    private record Drawing(String folder, Chart chart, ChartImage image, Optional<Breakdown> ofOne) {}

    private Drawings() {}

    /**
     * What would keep them from being drawn. They are laid out only if a name or a language gives reason to: figures of
     * large tables take longer than all that is checked beside.
     */
    static List<BakeProblem> problems(List<ChartSpec> specs, Dataset dataset, Path folder) throws IOException {
        try {
            Site site = Site.open(folder.resolve("site"));
            if (mayLackLetters(dataset, site, ChartPainter.of(folder))) {
                Dataset disclosed = Disclosure.of(dataset).dataset();
                of(specs, Statistics.of(dataset), disclosed, site, folder);
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
    static Drawings of(List<ChartSpec> specs, Statistics statistics, Dataset disclosed, Site site, Path folder)
            throws IOException, BakeFailure {
        Drawings drawings = new Drawings();
        ChartPainter painter = ChartPainter.of(folder);
        Set<BakeProblem> problems = new LinkedHashSet<>();
        UndrawnText undrawn = new UndrawnText(disclosed, painter);
        for (String language : site.languages()) {
            Messages messages = site.messages(language, problems::add);
            String root = site.folder(language);
            ChartWords words = new MessageWords(language, messages::text);
            for (Chart chart : Charts.of(specs, statistics, disclosed, words)) {
                drawings.drawings.add(
                        new Drawing(root + "charts", chart, painter.paint(chart.model()), Optional.empty()));
            }
            Charts.ofSubjects(specs, statistics, disclosed, words)
                    .forEach((subject, chart) -> drawings.drawings.add(new Drawing(
                            root + folder(subject.breakdown()),
                            chart,
                            painter.paint(chart.model()),
                            Optional.of(subject.breakdown()))));
        }
        problems.addAll(undrawn.problems(
                drawings.drawings.stream().map(drawing -> drawing.chart().model())));
        BakeFailure.throwIfAny(problems);
        return drawings;
    }

    /** What their pages show. */
    List<ChartView> views() {
        return drawings.stream().map(Drawings::view).toList();
    }

    /** Writes the images and the figures of each. */
    void writeInto(Path staged, OpenData data, SiteLabels labels) throws IOException {
        FigureColumns columns = new FigureColumns(labels);
        for (Drawing drawing : drawings) {
            Path folder = staged.resolve(drawing.folder());
            Files.createDirectories(folder);
            String slug = drawing.chart().slug();
            Files.write(folder.resolve(slug + ".svg"), drawing.image().svgBytes());
            // The page of a single company, article or place holds its figures, and links to their files.
            if (drawing.ofOne().isPresent()) {
                continue;
            }
            Files.write(folder.resolve(slug + ".png"), drawing.image().png());
            StatisticsFiles.write(
                    folder.resolve(slug + ".csv"),
                    drawing.chart().table().csvHeader(),
                    drawing.chart().table().csvRows());
            ChartModel model = drawing.chart().model();
            Files.writeString(
                    folder.resolve(slug + ".metadata.json"),
                    CsvwJson.of(
                            data,
                            new ChartFiles(
                                    slug,
                                    model.language(),
                                    model.title(),
                                    model.subtitle(),
                                    model.description(),
                                    model.note(),
                                    model.source(),
                                    columns.of(drawing.chart().table().csvHeader())),
                            selection(drawing.chart())));
        }
    }

    private static ChartSelection selection(Chart chart) {
        ChartSpec spec = chart.spec();
        return new ChartSelection(
                spec.breakdown().slug(), spec.measure().code(), spec.status().code(), chart.unit(), chart.sanctions());
    }

    private static ChartView view(Drawing drawing) {
        ChartModel model = drawing.chart().model();
        ChartTable table = drawing.chart().table();
        return new ChartView(
                model.slug(),
                model.language(),
                model.title(),
                model.subtitle(),
                model.description(),
                model.note(),
                model.source(),
                drawing.image().width(),
                drawing.image().height(),
                drawing.ofOne().orElse(table.breakdown()),
                table.columns(),
                table.rows().stream()
                        .map(row -> new ChartView.Row(
                                row.name(),
                                row.cells().stream()
                                        .map(cell -> cell.map(ChartTable.Cell::figure))
                                        .toList()))
                        .toList(),
                drawing.ofOne().isPresent());
    }

    /** Where the pages of what a breakdown is by stand. */
    private static String folder(Breakdown breakdown) {
        return breakdown.dimensions().stream()
                .flatMap(dimension -> dimension.table().stream())
                .findFirst()
                .orElseThrow();
    }
}
