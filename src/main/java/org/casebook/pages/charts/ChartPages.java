package org.casebook.pages.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.casebook.bake.Page;
import org.casebook.chart.DrawnChart;
import org.casebook.chart.model.ChartTable;
import org.casebook.dataset.Edtf;
import org.casebook.metadata.ChartFiles;
import org.casebook.metadata.Citation;
import org.casebook.metadata.DataFile;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.FigureView;
import org.casebook.pages.view.Footnotes;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Words;
import org.casebook.pages.wording.CaseIndex;
import org.casebook.tabulate.Breakdown;

/** The charts, each with its table twin and its files. */
public final class ChartPages {
    private static final String NO_MONTH = "cases/by-month/not-known";
    private static final String OF_REASON = "chart.month.of.";

    private final Edition edition;

    public ChartPages(Edition edition) {
        this.edition = edition;
    }

    /** The index of charts. */
    record IndexView(Head head, List<ChartLink> charts, List<DrawnChart> small) {}

    /**
     * A chart with its table twin.
     *
     * @param noMonth cases that are in no month, by the reason
     * @param quote the figures in words with their source, to be copied
     * @param embed what another site writes to show the chart; empty where nobody says where this site stands
     */
    record View(
            Head head,
            ChartLink chart,
            List<Line> rows,
            List<Part> noMonth,
            List<Footnotes.Footnote> footnotes,
            String quote,
            Optional<String> embed,
            Citation citation) {}

    /** A row of the table of a chart. */
    record Line(String name, List<Optional<FigureView>> cells) {}

    /** Some of the cases behind a figure. */
    record Part(String label, FigureView cases) {}

    public List<Page> pages() {
        List<ChartLink> links = ChartLink.all(edition);
        if (links.isEmpty()) {
            return List.of();
        }
        List<Page> pages = new ArrayList<>();
        pages.add(edition.page(
                "charts",
                edition.addresses().index("charts"),
                new IndexView(
                        new Head(
                                Words.of(edition.text("charts.title")),
                                edition.text(
                                        "charts.description", edition.title().text()),
                                "charts",
                                List.of(edition.home())),
                        links,
                        edition.smallCharts())));
        links.forEach(link -> pages.add(page(link)));
        return pages;
    }

    private Page page(ChartLink link) {
        DrawnChart chart = link.chart();
        Citation citation =
                edition.citation(edition.text("cite.page", edition.title().text(), chart.title()), link.href());
        Footnotes footnotes = new Footnotes("twin", edition.wording()::counted);
        List<Line> rows = chart.chart().table().rows().stream()
                .map(row -> line(link, row, footnotes))
                .toList();
        return edition.page(
                "chart",
                link.href(),
                new View(
                        new Head(
                                        Words.of(chart.title()),
                                        chart.description(),
                                        "charts",
                                        List.of(edition.home(), edition.section("charts")))
                                .with(edition.shareCards().picture(link.href()))
                                .withJsonLd(edition.jsonLd(link.href())
                                        .ofChart(
                                                files(chart),
                                                link.href(),
                                                edition.addresses().page("charts/"),
                                                citation.text())),
                        link,
                        rows,
                        noMonth(link),
                        footnotes.notes(),
                        quote(link),
                        edition.baseUrl().map(base -> embed(base, link)),
                        citation));
    }

    /** Why cases are in no month of a chart of months: one whose date lies in several is not one without a date. */
    private List<Part> noMonth(ChartLink link) {
        if (link.chart().breakdown() != Breakdown.BY_MONTH) {
            return List.of();
        }
        List<String> cases = link.chart().chart().table().rows().stream()
                .filter(row -> row.key().isEmpty())
                .flatMap(row -> row.cells().stream())
                .flatMap(Optional::stream)
                .map(ChartTable.Cell::figure)
                .filter(figure -> !figure.isSuppressed())
                .flatMap(figure -> edition.statistics().cases().of(Breakdown.BY_MONTH, figure).stream())
                .distinct()
                .toList();
        return Stream.of(
                        part("several", cases, date -> date.form() != Edtf.Form.UNKNOWN, link),
                        part("unknown", cases, date -> date.form() == Edtf.Form.UNKNOWN, link))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Part> part(String reason, List<String> cases, Predicate<Edtf> which, ChartLink link) {
        List<String> part = cases.stream().filter(id -> isShown(id, which)).toList();
        String label = edition.text("chart.month." + reason);
        return part.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        label,
                        edition.figures()
                                .ofPart(
                                        NO_MONTH,
                                        reason + "-" + link.chart().slug(),
                                        edition.text(
                                                "list.title", link.chart().title(), edition.text(OF_REASON + reason)),
                                        part,
                                        Link.to(link.chart().title(), link.href()))));
    }

    private boolean isShown(String caseId, Predicate<Edtf> which) {
        return edition.index()
                .find(caseId)
                .flatMap(CaseIndex.Entry::sanction)
                .filter(sanction -> which.test(sanction.facts().date()))
                .isPresent();
    }

    /** Its columns are those of the figures that it shows. */
    private ChartFiles files(DrawnChart chart) {
        return ChartData.of(
                chart,
                edition.data()
                        .file("statistics-" + chart.breakdown().slug())
                        .map(DataFile::columns)
                        .orElse(List.of()));
    }

    private Line line(ChartLink link, ChartTable.Row row, Footnotes footnotes) {
        return new Line(
                row.name(),
                row.cells().stream()
                        .map(cell -> cell.map(known -> edition.figures()
                                        .of(link.chart().breakdown(), known.figure(), Link.to(row.name(), link.href())))
                                .map(footnotes::mark))
                        .toList());
    }

    private String quote(ChartLink link) {
        DrawnChart chart = link.chart();
        String quote = edition.text("chart.quote.text", chart.title(), chart.description(), chart.source());
        return edition.baseUrl().isEmpty() ? quote : quote + " " + edition.url(link.href());
    }

    /** The image as a link to its page: no script, and nothing is asked of the reader's browser but the image. */
    private static String embed(String base, ChartLink link) {
        return "<a href=\"" + base + link.href() + "\"><img src=\"" + base + link.svg() + "\" width=\""
                + link.chart().width() + "\" height=\"" + link.chart().height()
                + "\" style=\"max-width:100%;height:auto\""
                + " alt=\"" + attribute(link.chart().title()) + "\"></a>";
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
