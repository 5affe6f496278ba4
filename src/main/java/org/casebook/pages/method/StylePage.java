package org.casebook.pages.method;

import java.util.List;
import java.util.Optional;
import org.casebook.bake.Page;
import org.casebook.metadata.Citation;
import org.casebook.pages.charts.ChartLink;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.figure.HeatClass;
import org.casebook.pages.view.CaseRow;
import org.casebook.pages.view.CaseTable;
import org.casebook.pages.view.FigureTable;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Paging;
import org.casebook.pages.view.SourceView;
import org.casebook.pages.view.Words;
import org.casebook.pages.wording.CaseIndex;
import org.casebook.tabulate.Breakdown;

/** Every part that pages are put together from, shown with the publication's own figures. */
public final class StylePage {
    private static final int ROWS = 3;

    private final Edition edition;

    public StylePage(Edition edition) {
        this.edition = edition;
    }

    /** The parts. */
    record View(
            Head head,
            List<FigureForms.View> forms,
            List<FigureTable> figures,
            List<HeatClass.Key> shades,
            Optional<ChartLink> chart,
            CaseTable cases,
            List<CaseRow> brief,
            List<SourceView> sources,
            Paging paging,
            Citation citation) {}

    static String address(Edition edition) {
        return edition.addresses().page("style.html");
    }

    public Page page() {
        String title = edition.text("style.title");
        List<CaseIndex.Entry> all = edition.index().all();
        List<CaseIndex.Entry> some = all.subList(0, Math.min(ROWS, all.size()));
        String cases = edition.addresses().index("cases");
        return edition.page(
                "style",
                address(edition),
                new View(
                        new Head(
                                Words.of(title),
                                edition.text(
                                        "style.description", edition.title().text()),
                                "",
                                List.of(
                                        edition.home(),
                                        Link.to(
                                                edition.text("nav.methodology"),
                                                edition.addresses().page("methodology.html")))),
                        new FigureForms(edition, new ExampleFigures(edition)).views(),
                        edition.tables()
                                .ofCell(
                                        Breakdown.TOTALS,
                                        List.of(),
                                        Link.to(
                                                edition.text("figures.total"),
                                                edition.addresses().home()),
                                        List.of(edition.text("figures.people-and-sanctions"))),
                        HeatClass.legend(edition.wording()),
                        ChartLink.all(edition).stream().findFirst(),
                        new CaseTable(
                                edition.text("cases.title"), edition.cases().rows(some), Optional.empty()),
                        edition.cases().rows(some),
                        edition.dataset().rows("sources").stream()
                                .limit(1)
                                .map(row -> edition.details().source(row))
                                .toList(),
                        new Paging(2, 3, Optional.of(cases), Optional.of(cases)),
                        edition.citation(
                                edition.text("cite.page", edition.title().text(), title), address(edition))));
    }
}
