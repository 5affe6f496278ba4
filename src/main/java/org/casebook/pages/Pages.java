package org.casebook.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.bake.BakeFailure;
import org.casebook.bake.Messages;
import org.casebook.bake.Page;
import org.casebook.bake.Problems;
import org.casebook.bake.Site;
import org.casebook.bake.oven.Bake;
import org.casebook.chart.DrawnChart;
import org.casebook.chart.model.ShareCard;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Rulebook;
import org.casebook.map.Outline;
import org.casebook.metadata.OpenData;
import org.casebook.pages.cases.CasePages;
import org.casebook.pages.cases.EventPages;
import org.casebook.pages.cases.TimelinePages;
import org.casebook.pages.charts.ChartPages;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.edition.ShareCards;
import org.casebook.pages.figure.FigureLinks;
import org.casebook.pages.figure.FigureTables;
import org.casebook.pages.find.SearchFiles;
import org.casebook.pages.find.SearchPage;
import org.casebook.pages.method.MethodologyPage;
import org.casebook.pages.method.RulesPage;
import org.casebook.pages.method.SafetyPage;
import org.casebook.pages.method.StylePage;
import org.casebook.pages.publication.ChangesPage;
import org.casebook.pages.publication.Feeds;
import org.casebook.pages.publication.HomePage;
import org.casebook.pages.publication.NotFoundPage;
import org.casebook.pages.publication.ReferencePages;
import org.casebook.pages.subject.CrossPages;
import org.casebook.pages.subject.PersonPages;
import org.casebook.pages.subject.RepeatedPage;
import org.casebook.pages.subject.SubjectPages;
import org.casebook.pages.view.Head;
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
 * All pages from data, in every language of the site.
 *
 * @param bake the pages, ready to be baked
 * @param finding what pages find things with where JavaScript runs; other files than the pages, to be written beside them
 * @param cards what the pictures beside links to the pages say, by their paths
 */
public record Pages(Bake bake, SearchFiles finding, Map<String, ShareCard> cards) {
    /** What stands at the top of every page; the rest is at its foot. */
    private static final List<String> FIRST = List.of("cases", "companies", "people", "places", "data");

    private static final List<String> FURTHER = List.of("articles", "events", "charts");

    /** What stands around every page. */
    record SiteView(
            Words title,
            String home,
            List<Item> navigation,
            List<Item> further,
            String asOf,
            String version,
            Optional<DataPackage.Licence> licence,
            String data,
            String methodology,
            String changes,
            String feed,
            String search,
            String files,
            Optional<Link> contact,
            Optional<Head.Picture> card) {}

    /** An item of the navigation. */
    record Item(String section, String text, String href) {}

    /**
     * Plans the pages.
     *
     * @param disclosed what may be shown, and nothing else
     * @param statistics the figures, made from the full tables
     * @param charts the charts in the languages of the site; an image is expected at {@code charts/SLUG.svg}
     * @param rulebook what the tables were held against
     * @param history the releases, and what changed from each to the next
     * @param data the published files
     * @throws BakeFailure if a text that a page needs is missing or cannot be filled in
     * @throws IOException if the texts cannot be read
     */
    public static Pages of(
            Dataset disclosed,
            Statistics statistics,
            List<DrawnChart> charts,
            Rulebook rulebook,
            History history,
            OpenData data,
            Site site)
            throws BakeFailure, IOException {
        Problems problems = new Problems();
        CaseIndex index = new CaseIndex(disclosed);
        String tag = site.property("site.tag").orElseGet(() -> Feeds.tag(disclosed.description()));
        List<Page> pages = new ArrayList<>();
        Map<String, Object> views = new HashMap<>();
        List<Edition> editions = new ArrayList<>();
        for (String language : site.languages()) {
            Messages messages = site.messages(language, problems::add);
            Edition edition = edition(
                    disclosed, statistics, charts, rulebook, history, data, tag, site, index, messages, language);
            new CardPlan(edition).make();
            pages.addAll(pages(edition));
            views.put(language, view(edition));
            editions.add(edition);
        }
        pages.add(new NotFoundPage(editions).page());
        problems.throwIfAny();
        Map<String, ShareCard> cards = new LinkedHashMap<>();
        editions.forEach(edition -> cards.putAll(edition.shareCards().byFile()));
        return new Pages(new Bake(site, pages, views, problems), new SearchFiles(editions), cards);
    }

    /** Fails if a text was missing while pages were baked, or while what finds things was made. */
    public void throwProblems() throws BakeFailure {
        bake.problems().throwIfAny();
    }

    private static Edition edition(
            Dataset disclosed,
            Statistics statistics,
            List<DrawnChart> charts,
            Rulebook rulebook,
            History history,
            OpenData data,
            String tag,
            Site site,
            CaseIndex index,
            Messages messages,
            String language) {
        DataPackage description = disclosed.description();
        Wording wording = new Wording(messages, language, description.languages());
        Addresses addresses = new Addresses(site.folder(language));
        Names names = new Names(index, wording, addresses);
        CaseWords cases = new CaseWords(wording, names, addresses);
        FigureLinks figures = new FigureLinks(statistics, index, wording, addresses, cases);
        return new Edition(
                disclosed,
                statistics,
                wording.words(description.title()),
                site.baseUrl(),
                site.property("site.contact").map(Pages::contact),
                charts.stream()
                        .filter(chart -> chart.language().equals(language) && !chart.ofOne() && !chart.isSmall())
                        .toList(),
                charts.stream()
                        .filter(chart -> chart.language().equals(language) && chart.ofOne() && !chart.isSmall())
                        .toList(),
                charts.stream()
                        .filter(chart -> chart.language().equals(language) && !chart.ofOne() && chart.isSmall())
                        .toList(),
                rulebook,
                history,
                data,
                tag,
                borders(site),
                index,
                wording,
                addresses,
                names,
                cases,
                figures,
                new FigureTables(statistics, figures, wording),
                new Details(names, wording, addresses, index, description.languages()),
                new ShareCards(addresses.home()));
    }

    private static Outline.Borders borders(Site site) {
        return site.property("site.borders").equals(Optional.of("no"))
                ? Outline.Borders.LEFT_OUT
                : Outline.Borders.DRAWN;
    }

    private static Link contact(String contact) {
        return Addresses.web(contact)
                .or(() -> contact.contains("@") ? Optional.of("mailto:" + contact) : Optional.empty())
                .map(address -> Link.elsewhere(contact, address))
                .orElseGet(() -> Link.plain(contact));
    }

    /** The lists come last: they are those that the other pages linked to. */
    private static List<Page> pages(Edition edition) {
        return Stream.of(
                        List.of(new HomePage(edition).page()),
                        new CasePages(edition).pages(),
                        new SubjectPages(edition).pages(),
                        new PersonPages(edition).pages(),
                        new EventPages(edition).pages(),
                        new TimelinePages(edition).pages(),
                        List.of(new RepeatedPage(edition).page()),
                        new CrossPages(edition).pages(),
                        new ChartPages(edition).pages(),
                        new ReferencePages(edition).pages(),
                        List.of(
                                new MethodologyPage(edition).page(),
                                new RulesPage(edition).page(),
                                new SafetyPage(edition).page(),
                                new ChangesPage(edition).page(),
                                new SearchPage(edition).page(),
                                new StylePage(edition).page()),
                        new Feeds(edition).pages(),
                        edition.figures().pages())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Item> further(Edition edition, String methodology) {
        List<Item> items = new ArrayList<>();
        for (String section : FURTHER) {
            if (!section.equals("charts") || !edition.charts().isEmpty()) {
                items.add(index(edition, section));
            }
        }
        items.add(item(edition, "timeline", edition.addresses().page("timeline.html")));
        items.add(item(edition, "methodology", methodology));
        return List.copyOf(items);
    }

    private static Item index(Edition edition, String section) {
        return item(edition, section, edition.addresses().index(section));
    }

    private static Item item(Edition edition, String section, String href) {
        return new Item(section, edition.text("nav." + section), href);
    }

    private static SiteView view(Edition edition) {
        String methodology = edition.addresses().page("methodology.html");
        DataPackage description = edition.dataset().description();
        return new SiteView(
                edition.title(),
                edition.addresses().home(),
                FIRST.stream().map(section -> index(edition, section)).toList(),
                further(edition, methodology),
                edition.wording().day(description.dataAsOf()),
                description.version(),
                description.licences().stream().findFirst(),
                edition.addresses().index("data"),
                methodology,
                ChangesPage.address(edition.addresses()),
                Feeds.address(edition.addresses()),
                edition.addresses().page("search.html"),
                edition.addresses().page("files.html"),
                edition.contact(),
                edition.shareCards().picture(edition.addresses().home()));
    }
}
