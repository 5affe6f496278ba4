package org.casebook.pages.publication;

import static org.casebook.dataset.Columns.ADDED;
import static org.casebook.dataset.Columns.UPDATED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.casebook.bake.Page;
import org.casebook.chart.DrawnChart;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Row;
import org.casebook.dataset.Scope;
import org.casebook.metadata.Citation;
import org.casebook.pages.charts.ChartLink;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.edition.Holdings;
import org.casebook.pages.figure.FigureLinks;
import org.casebook.pages.places.PlaceMap;
import org.casebook.pages.time.Chronicle;
import org.casebook.pages.time.TimePicture;
import org.casebook.pages.view.CaseRow;
import org.casebook.pages.view.FigureCell;
import org.casebook.pages.view.FigureTable;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Passage;
import org.casebook.pages.view.Words;
import org.casebook.pages.wording.Addresses;
import org.casebook.pages.wording.CaseIndex.Entry;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Measure;

/** The first page: what is documented, the headline figures, what they cannot say, and the ways in. */
public final class HomePage {
    private static final int CHARTS = 3;
    private static final int NEWEST = 5;

    private final Edition edition;

    public HomePage(Edition edition) {
        this.edition = edition;
    }

    /** What a headline figure is of, and all of its small print. */
    record Reasons(String label, List<Passage> notes) {}

    /** A case and when its row last changed. */
    record Change(String date, CaseRow row) {}

    /** The first page. */
    record View(
            Head head,
            Words lead,
            List<Tile> tiles,
            List<Reasons> reasons,
            List<FigureCell> detentions,
            Optional<TimePicture.View> picture,
            List<FeaturedPeople.View> people,
            List<FigureTable> figures,
            List<ChartLink> charts,
            List<DrawnChart> smallCharts,
            String chartsHref,
            String timeline,
            String peopleHref,
            List<Link> ways,
            List<Change> changes,
            Optional<PlaceMap.View> map,
            String extent,
            List<String> limits,
            String cases,
            String data,
            String methodology,
            Citation citation) {}

    public Page page() {
        Link subject =
                Link.to(edition.text("figures.total"), edition.addresses().home());
        Addresses addresses = edition.addresses();
        Citation citation = edition.citation(edition.title().text(), addresses.home());
        List<Tile> tiles = tiles(subject);
        return edition.page(
                "home",
                addresses.home(),
                new View(
                        new Head(
                                        edition.title(),
                                        edition.wording()
                                                .words(edition.dataset()
                                                        .description()
                                                        .description())
                                                .text(),
                                        "home",
                                        List.of())
                                .with(edition.shareCards().picture(addresses.home()))
                                .withJsonLd(edition.jsonLd(addresses.home()).ofAll(addresses.home(), citation.text())),
                        edition.wording().words(edition.dataset().description().description()),
                        tiles,
                        reasons(tiles),
                        detentions(subject),
                        new TimePicture(edition, new Chronicle(edition).inOrder()).view(),
                        new FeaturedPeople(edition).views(),
                        edition.tables()
                                .ofCell(
                                        Breakdown.TOTALS,
                                        List.of(),
                                        subject,
                                        List.of(edition.text("figures.people-and-sanctions"))),
                        ChartLink.all(edition).stream().limit(CHARTS).toList(),
                        edition.smallCharts(),
                        addresses.index("charts"),
                        addresses.page("timeline.html"),
                        addresses.index("people"),
                        List.of(
                                edition.section("companies"),
                                edition.section("articles"),
                                Link.to(edition.text("cross.title"), addresses.page("companies-articles.html")),
                                Link.to(edition.text("repeated.title"), addresses.page("repeated.html")),
                                edition.section("places"),
                                edition.section("people"),
                                edition.section("events"),
                                edition.section("cases")),
                        changes(),
                        new PlaceMap(edition).whole(),
                        edition.extent(),
                        limits(),
                        addresses.index("cases"),
                        addresses.index("data"),
                        addresses.page("methodology.html"),
                        citation));
    }

    /** How many people met with each kind of sanction; all kinds together stand in the table alone. */
    private List<Tile> tiles(Link subject) {
        return figures(subject, category -> category.isSanction() && category != Category.ALL).stream()
                .map(cell -> Tile.of(cell.label(), cell))
                .toList();
    }

    private static List<Reasons> reasons(List<Tile> tiles) {
        return tiles.stream()
                .filter(tile -> !tile.reasons().isEmpty())
                .map(tile -> new Reasons(tile.label(), tile.reasons()))
                .toList();
    }

    /** Detentions are no sanctions, and stand apart. */
    private List<FigureCell> detentions(Link subject) {
        return figures(subject, category -> !category.isSanction());
    }

    private List<FigureCell> figures(Link subject, Predicate<Category> which) {
        return Arrays.stream(Category.values())
                .filter(which)
                .map(category -> edition.tables()
                        .cell(Breakdown.TOTALS, List.of(), category, Measure.PEOPLE, subject)
                        .labelled(edition.text("headline." + FigureLinks.code(category))))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** What the figures cannot say; a list of all that sources know is short of what no source knows. */
    private List<String> limits() {
        boolean isWhole = edition.dataset().description().origin().scope().equals(Optional.of(Scope.ALL));
        List<String> limits = new ArrayList<>();
        limits.add(edition.text("home.limits.documented") + " "
                + edition.text(isWhole ? "home.limits.whole" : "home.limits.part"));
        limits.add(edition.text("home.limits.unknown"));
        limits.add(edition.text("home.limits.people"));
        if (new Holdings(edition).hasCompanies()) {
            limits.add(edition.text("home.limits.companies"));
        }
        return limits;
    }

    private List<Change> changes() {
        return edition.index().all().stream()
                .filter(entry -> !changed(entry.row()).text().isEmpty())
                .sorted(Comparator.comparing(
                                (Entry entry) -> changed(entry.row()).text(), Comparator.reverseOrder())
                        .thenComparing(Entry::id))
                .limit(NEWEST)
                .map(entry -> new Change(
                        edition.wording().date(changed(entry.row())),
                        edition.cases().row(entry)))
                .toList();
    }

    private static Edtf changed(Row row) {
        return row.get(row.text(UPDATED).isEmpty() ? ADDED : UPDATED).orElse(Edtf.UNKNOWN);
    }
}
