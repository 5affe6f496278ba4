package org.casebook.pages.edition;

import static org.casebook.dataset.Columns.DATE;
import static org.casebook.dataset.Columns.EVENT_ID;
import static org.casebook.dataset.Columns.KIND;
import static org.casebook.dataset.Columns.PLACE_ID;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.casebook.bake.Page;
import org.casebook.chart.DrawnChart;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Row;
import org.casebook.dataset.Rulebook;
import org.casebook.map.Outline;
import org.casebook.metadata.Citation;
import org.casebook.metadata.DatasetJsonLd;
import org.casebook.metadata.OpenData;
import org.casebook.pages.figure.FigureLinks;
import org.casebook.pages.figure.FigureTables;
import org.casebook.pages.view.CaseTable;
import org.casebook.pages.view.FigureView;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Words;
import org.casebook.pages.wording.Addresses;
import org.casebook.pages.wording.CaseIndex;
import org.casebook.pages.wording.CaseWords;
import org.casebook.pages.wording.Details;
import org.casebook.pages.wording.Names;
import org.casebook.pages.wording.Wording;
import org.casebook.release.history.History;
import org.casebook.tabulate.statistics.Statistics;

/**
 * What all pages of one language are made from.
 *
 * @param dataset what may be shown
 * @param statistics the figures
 * @param title what the publication is called
 * @param baseUrl where the site will stand, with a slash at its end; empty where that is not known
 * @param contact where errors are reported; empty where the publisher names nothing
 * @param charts the charts in this language that have pages of their own
 * @param chartsOfOne those of one company, article or place, in this language
 * @param smallCharts those of which a sentence says as much, in this language
 * @param rulebook what the tables were held against
 * @param history the releases, and what changed from each to the next
 * @param data the published files
 * @param tag what the ids of feeds begin with
 * @param borders whether maps have borders
 * @param shareCards pictures beside links to its pages
 */
public record Edition(
        Dataset dataset,
        Statistics statistics,
        Words title,
        Optional<String> baseUrl,
        Optional<Link> contact,
        List<DrawnChart> charts,
        List<DrawnChart> chartsOfOne,
        List<DrawnChart> smallCharts,
        Rulebook rulebook,
        History history,
        OpenData data,
        String tag,
        Outline.Borders borders,
        CaseIndex index,
        Wording wording,
        Addresses addresses,
        Names names,
        CaseWords cases,
        FigureLinks figures,
        FigureTables tables,
        Details details,
        ShareCards shareCards) {

    /** How many cases a page about something else shows. */
    private static final int SHOWN = 100;

    public String text(String key, String... arguments) {
        return wording.text(key, arguments);
    }

    /** Up to which day the publication goes, which cases of its sources it holds, and whether it still grows. */
    public String extent() {
        DataPackage description = dataset.description();
        List<String> sentences = new ArrayList<>();
        sentences.add(text("home.as-of", wording.day(description.dataAsOf())));
        description
                .origin()
                .scope()
                .map(scope -> wording.counted(
                        "home.scope." + scope.code(), dataset.rows("sources").size()))
                .ifPresent(sentences::add);
        description
                .origin()
                .state()
                .map(state -> text("home.state." + state.code()))
                .ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    /** What is said of a case whose details are withheld: that, and where it counts. */
    public String stubText() {
        return text("stub.text." + stubs());
    }

    /** By what word a message says where a case counts whose details are withheld: a minimum takes details, and not the count. */
    public String stubs() {
        return dataset.description().minimum().isSet()
                ? "minimum"
                : dataset.description().stubs().code();
    }

    /** A page, and the crumb of the index above it. */
    public Page page(String template, String path, Object view) {
        return new Page(template, path, wording.language(), view);
    }

    /** One of very many pages: its view is made when it is rendered, and may add no figure to those that are listed. */
    public Page page(String template, String path, Supplier<?> view) {
        return new Page(template, path, wording.language(), view);
    }

    public Link section(String folder) {
        return Link.to(text("nav." + folder), addresses.index(folder));
    }

    public Link home() {
        return Link.to(text("nav.home"), addresses.home());
    }

    /** The newest of some cases, in a table. */
    public CaseTable table(String caption, List<CaseIndex.Entry> entries) {
        List<CaseIndex.Entry> shown =
                entries.size() > SHOWN ? entries.subList(entries.size() - SHOWN, entries.size()) : entries;
        return new CaseTable(
                caption,
                cases.rows(shown),
                shown.size() == entries.size()
                        ? Optional.empty()
                        : Optional.of(text("cases.rest", String.valueOf(shown.size()))));
    }

    public String url(String path) {
        return baseUrl.map(base -> base + path).orElse(path);
    }

    /** How to cite the publication, or a page of it. */
    public Citation citation(String what, String path) {
        return Citation.of(data, citationText(what, path), what, baseUrl.map(base -> base + path), wording.language());
    }

    /** The same for people alone: there may be a hundred thousand cases. */
    public String citationText(String what, String path) {
        String version = dataset.description().version();
        String asOf = wording.day(dataset.description().dataAsOf());
        String whole = authors().map(authors -> text("cite.by", authors, what)).orElse(what);
        return baseUrl.isPresent()
                ? text("cite", whole, version, asOf, url(path))
                : text("cite.without-address", whole, version, asOf);
    }

    /** Those whose documentation the publication is. */
    public Optional<String> authors() {
        return data.authors().stream()
                .map(author -> author.name(wording.language()))
                .reduce((before, next) -> text("cite.authors", before, next));
    }

    /** What machines are told on a page. */
    public DatasetJsonLd jsonLd(String path) {
        String toRoot =
                "../".repeat((int) path.chars().filter(letter -> letter == '/').count());
        return new DatasetJsonLd(data, wording.language(), title.text(), toRoot);
    }

    /** An event in a list. */
    public EventRow event(Row row) {
        String id = row.get(EVENT_ID);
        return new EventRow(
                names.event(id),
                wording.date(row.get(DATE).orElse(Edtf.UNKNOWN)),
                details.label(row, KIND),
                row.get(PLACE_ID).isEmpty() ? Link.plain("") : names.place(row.get(PLACE_ID)),
                ownCases(index.ofEvent(id).size(), addresses.of("events", id)));
    }

    /** A count as a link to the list on a page of its own. */
    public Optional<FigureView> ownCases(int count, String page) {
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new FigureView(wording.number(BigDecimal.valueOf(count)), count, page + "#cases", List.of()));
    }

    /**
     * An event in a list.
     *
     * @param name its title and page
     * @param date when
     * @param kind what it was
     * @param place where
     * @param cases the cases punished for it
     */
    public record EventRow(Link name, String date, Words kind, Link place, Optional<FigureView> cases) {}
}
