package org.casebook.pages.publication;

import static org.casebook.dataset.Columns.ADDED;
import static org.casebook.dataset.Columns.UPDATED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casebook.bake.Page;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Row;
import org.casebook.dataset.Scope;
import org.casebook.metadata.Citation;
import org.casebook.pages.charts.ChartLink;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.edition.Holdings;
import org.casebook.pages.figure.FigureLinks;
import org.casebook.pages.view.CaseRow;
import org.casebook.pages.view.FigureCell;
import org.casebook.pages.view.FigureTable;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Link;
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

    /** A headline figure: what it counts, the figure, and in what. */
    record Headline(String label, FigureCell cell) {}

    /** A case and when its row last changed. */
    record Change(String date, CaseRow row) {}

    /** The first page. */
    record View(
            Head head,
            Words lead,
            List<Headline> headlines,
            List<FigureTable> figures,
            List<ChartLink> charts,
            String chartsHref,
            List<Link> ways,
            List<Change> changes,
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
                                .with(ChartLink.picture(edition, Breakdown.TOTALS))
                                .withJsonLd(edition.jsonLd(addresses.home()).ofAll(addresses.home(), citation.text())),
                        edition.wording().words(edition.dataset().description().description()),
                        headlines(subject),
                        edition.tables()
                                .ofCell(
                                        Breakdown.TOTALS,
                                        List.of(),
                                        subject,
                                        List.of(edition.text("figures.people-and-sanctions"))),
                        ChartLink.all(edition).stream().limit(CHARTS).toList(),
                        addresses.index("charts"),
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
                        edition.extent(),
                        limits(),
                        addresses.index("cases"),
                        addresses.index("data"),
                        addresses.page("methodology.html"),
                        citation));
    }

    /** How many people met with each kind of sanction, then of detention; all kinds together stand in the table alone. */
    private List<Headline> headlines(Link subject) {
        return Arrays.stream(Category.values())
                .filter(category -> category != Category.ALL)
                .sorted(Comparator.comparing((Category category) -> !category.isSanction()))
                .map(category -> headline(category, subject))
                .filter(headline -> !headline.cell().isEmpty())
                .toList();
    }

    private Headline headline(Category category, Link subject) {
        return new Headline(
                edition.text("headline." + FigureLinks.code(category)),
                edition.tables().cell(Breakdown.TOTALS, List.of(), category, Measure.PEOPLE, subject));
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
                .filter(entry -> !changed(entry.row()).isEmpty())
                .sorted(Comparator.comparing((Entry entry) -> changed(entry.row()), Comparator.reverseOrder())
                        .thenComparing(Entry::id))
                .limit(NEWEST)
                .map(entry -> new Change(
                        Edtf.parse(changed(entry.row()))
                                .map(edition.wording()::date)
                                .orElse(""),
                        edition.cases().row(entry)))
                .toList();
    }

    private static String changed(Row row) {
        return row.text(UPDATED).isEmpty() ? row.text(ADDED) : row.text(UPDATED);
    }
}
