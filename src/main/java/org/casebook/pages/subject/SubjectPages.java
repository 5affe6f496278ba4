package org.casebook.pages.subject;

import static org.casebook.dataset.Columns.ARTICLE_ID;
import static org.casebook.dataset.Columns.CODE_IN;
import static org.casebook.dataset.Columns.COMPANY_ID;
import static org.casebook.dataset.Columns.PLACE_ID;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casebook.bake.Page;
import org.casebook.chart.DrawnChart;
import org.casebook.dataset.Row;
import org.casebook.metadata.Citation;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.edition.Edition.EventRow;
import org.casebook.pages.places.PlaceMap;
import org.casebook.pages.publication.Feeds;
import org.casebook.pages.view.CaseTable;
import org.casebook.pages.view.Detail;
import org.casebook.pages.view.FigureCell;
import org.casebook.pages.view.FigureRow;
import org.casebook.pages.view.FigureTable;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Passage;
import org.casebook.pages.view.Words;
import org.casebook.pages.wording.CaseIndex.Entry;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Dimension;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Repetition;
import org.casebook.tabulate.Status;

/** Companies, articles and places: an index of each with its figures, and a page for every one. */
public final class SubjectPages {
    private final Edition edition;
    private final PlaceMap map;

    public SubjectPages(Edition edition) {
        this.edition = edition;
        map = new PlaceMap(edition);
    }

    /** An index: what it is of, its figures, and those that have none. */
    record IndexView(
            Head head,
            List<String> intro,
            Optional<PlaceMap.View> map,
            FigureTable figures,
            List<Link> without,
            String withoutTitle) {}

    /** A company, an article or a place. */
    record View(
            Head head,
            Words kind,
            List<Passage> sentences,
            Optional<String> note,
            List<Detail> details,
            Optional<Drawn> chart,
            Optional<PlaceMap.View> map,
            List<FigureTable> figures,
            List<FigureTable> breakdowns,
            List<FigureCell> repeated,
            CaseTable cases,
            List<EventRow> events,
            Citation citation) {}

    /** A chart of the subject alone, whose table twin is the page's table of figures. */
    record Drawn(DrawnChart chart, String svg) {}

    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(index("companies", Breakdown.BY_COMPANY, Dimension.COMPANY));
        pages.add(index("articles", Breakdown.BY_ARTICLE, Dimension.ARTICLE));
        pages.add(index("places", Breakdown.BY_PLACE, Dimension.PLACE));
        for (Row row : edition.dataset().rows("companies")) {
            pages.add(company(row, row.get(COMPANY_ID)));
        }
        for (Row row : edition.dataset().rows("articles")) {
            pages.add(article(row, row.get(ARTICLE_ID)));
        }
        for (Row row : edition.dataset().rows("places")) {
            pages.add(place(row, row.get(PLACE_ID)));
        }
        return pages;
    }

    private Page index(String folder, Breakdown breakdown, Dimension dimension) {
        List<FigureRow> rows = new ArrayList<>();
        Link all = Link.to(edition.text("figures.total"), edition.addresses().home());
        rows.add(edition.tables().ofIndex(Breakdown.TOTALS, List.of(), Link.plain(edition.text("category.all")), all));
        Set<String> withFigures = new HashSet<>();
        for (List<String> key : mostPeopleFirst(breakdown)) {
            Link name = edition.names().of(dimension, key.get(0));
            Link subject = name.href().isPresent()
                    ? name
                    : new Link(name.words(), Optional.of(edition.addresses().index(folder)));
            rows.add(edition.tables().ofIndex(breakdown, key, name, subject));
            withFigures.add(key.get(0));
        }
        List<Link> without = edition.dataset().rows(folder).stream()
                .map(row -> row.cell(dimension.column()))
                .filter(id -> !withFigures.contains(id))
                .map(id -> edition.names().of(dimension, id))
                .toList();
        Head head = new Head(
                Words.of(edition.text(folder + ".title")),
                edition.text(folder + ".description", edition.title().text()),
                folder,
                List.of(edition.home()));
        return edition.page(
                "subjects",
                edition.addresses().index(folder),
                new IndexView(
                        head,
                        List.of(edition.text(folder + ".intro"), edition.text("figures.not-a-sum")),
                        dimension == Dimension.PLACE ? map.whole() : Optional.empty(),
                        new FigureTable(
                                        "figures",
                                        edition.text(folder + ".caption"),
                                        edition.tables().indexColumns(edition.text(folder + ".one")),
                                        Optional.empty(),
                                        rows,
                                        List.of())
                                .withFootnotes(edition.wording()::counted),
                        without,
                        edition.text(folder + ".without")));
    }

    /** Those with figures of sanctions, most people first; what is not known last. */
    private List<List<String>> mostPeopleFirst(Breakdown breakdown) {
        Comparator<List<String>> unknownLast =
                Comparator.comparing(key -> key.get(0).isEmpty());
        return edition.tables().keys(breakdown).stream()
                .filter(key -> people(breakdown, key).isPresent())
                .sorted(unknownLast.thenComparing(
                        key -> people(breakdown, key).flatMap(Figure::low).orElse(BigDecimal.ZERO),
                        Comparator.reverseOrder()))
                .toList();
    }

    private Optional<Figure> people(Breakdown breakdown, List<String> key) {
        return edition.tables().figure(breakdown, key, Category.ALL, Measure.PEOPLE);
    }

    private Page company(Row row, String id) {
        Link subject = edition.names().company(id);
        return page(
                "companies",
                Breakdown.BY_COMPANY,
                id,
                row,
                subject,
                subject.words().text(),
                Words.of(edition.text("companies.one")),
                Optional.of(edition.text("company.note")),
                Set.of("company_id", "name"),
                edition.tables()
                        .ofCell(
                                Breakdown.BY_COMPANY,
                                List.of(id),
                                subject,
                                List.of(edition.text("figures.people-and-sanctions"))),
                byOther(0, id, subject, "company.by-article", "articles.one", Dimension.ARTICLE),
                List.of(),
                edition.index().ofCompany(id),
                edition.index().eventsOfCompany(id));
    }

    private Page article(Row row, String id) {
        Link subject = edition.names().article(id);
        return page(
                "articles",
                Breakdown.BY_ARTICLE,
                id,
                row,
                subject,
                edition.names().articleNumber(id),
                edition.wording().words(row, CODE_IN),
                Optional.of(edition.text("article.note")),
                Set.of("article_id", "title", "code", "number"),
                edition.tables()
                        .ofCell(
                                Breakdown.BY_ARTICLE,
                                List.of(id),
                                subject,
                                List.of(
                                        edition.text("figures.people-and-sanctions"),
                                        edition.text("figures.involving"))),
                byOther(1, id, subject, "article.by-company", "companies.one", Dimension.COMPANY),
                again(id, subject),
                edition.index().ofArticle(id),
                List.of());
    }

    private Page place(Row row, String id) {
        Link subject = edition.names().place(id);
        return page(
                "places",
                Breakdown.BY_PLACE,
                id,
                row,
                subject,
                subject.words().text(),
                Words.of(edition.text("places.one")),
                Optional.of(edition.text("place.note")),
                Set.of("place_id", "name"),
                edition.tables()
                        .ofCell(
                                Breakdown.BY_PLACE,
                                List.of(id),
                                subject,
                                List.of(edition.text("figures.people-and-sanctions"))),
                List.of(),
                List.of(),
                edition.index().ofPlace(id),
                edition.index().eventsAt(id));
    }

    private Page page(
            String folder,
            Breakdown breakdown,
            String id,
            Row row,
            Link subject,
            String name,
            Words kind,
            Optional<String> note,
            Set<String> withoutDetails,
            List<FigureTable> figures,
            List<FigureTable> breakdowns,
            List<FigureCell> repeated,
            List<Entry> cases,
            List<Row> events) {
        String path = edition.addresses().of(folder, id);
        return edition.page(
                "subject",
                path,
                new View(
                        new Head(
                                        subject.words(),
                                        edition.text(
                                                folder + ".page-description",
                                                subject.words().text(),
                                                edition.title().text()),
                                        folder,
                                        List.of(edition.home(), edition.section(folder)))
                                .with(edition.shareCards().picture(path))
                                .withFeed(feed(folder, id)),
                        kind,
                        sentences(new CellSentence(edition, breakdown, List.of(id), subject), folder, row, name),
                        note,
                        edition.details().of(row, withoutDetails),
                        chart(breakdown, folder, id),
                        breakdown == Breakdown.BY_PLACE ? map.around(id) : Optional.empty(),
                        figures,
                        breakdowns,
                        repeated,
                        edition.table(edition.text("cases.of", subject.words().text()), cases)
                                .of(folder, name),
                        events.stream().map(edition::event).toList(),
                        edition.citation(
                                edition.text(
                                        "cite.page",
                                        edition.title().text(),
                                        subject.words().text()),
                                path)));
    }

    /** Who was punished and how; of an article also how heavily it punishes at most. */
    private List<Passage> sentences(CellSentence made, String folder, Row row, String name) {
        List<Passage> sentences = new ArrayList<>(made.of(opening(folder), name));
        if (folder.equals("articles") && !sentences.isEmpty()) {
            sentences.add(Passage.of(edition.cases().heaviest(row)));
        }
        return sentences;
    }

    private static String opening(String folder) {
        return switch (folder) {
            case "companies" -> "company";
            case "articles" -> "article";
            default -> "place";
        };
    }

    private Optional<Drawn> chart(Breakdown breakdown, String folder, String id) {
        return edition.chartsOfOne().stream()
                .filter(chart -> chart.breakdown() == breakdown && chart.slug().equals(id))
                .map(chart -> new Drawn(chart, edition.addresses().page(folder + "/" + id + ".svg")))
                .findFirst();
    }

    private Optional<String> feed(String folder, String id) {
        return folder.equals("places") ? Optional.empty() : Optional.of(Feeds.address(edition.addresses(), folder, id));
    }

    private List<FigureTable> byOther(
            int own, String id, Link subject, String caption, String column, Dimension other) {
        List<FigureRow> rows = new ArrayList<>();
        for (List<String> key : edition.tables().keysOf(own, id)) {
            if (people(Breakdown.BY_COMPANY_AND_ARTICLE, key).isPresent()) {
                Link name = edition.names().of(other, key.get(1 - own));
                Link both = new Link(
                        Words.of(edition.text(
                                "list.both",
                                subject.words().text(),
                                name.words().text())),
                        subject.href());
                rows.add(edition.tables()
                        .ofAll(Breakdown.BY_COMPANY_AND_ARTICLE, key, inShort(other, key.get(1 - own), name), both));
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(new FigureTable(
                        "breakdown",
                        edition.text(caption),
                        List.of(
                                edition.text(column),
                                edition.text("measure.people"),
                                edition.text("measure.sanctions"),
                                edition.text("measure.cases")),
                        Optional.empty(),
                        rows,
                        List.of(edition.text("figures.not-a-sum")))
                .withFootnotes(edition.wording()::counted));
    }

    /** An article is called by its number, as in the cases: what it punishes stands on its page. */
    private Link inShort(Dimension dimension, String id, Link name) {
        return dimension == Dimension.ARTICLE && !id.isEmpty()
                ? new Link(Words.of(edition.names().articleNumber(id)), name.href())
                : name;
    }

    /** Who was punished under an article again. */
    private List<FigureCell> again(String article, Link subject) {
        return edition.statistics().repeated().stream()
                .filter(figure -> figure.keys().equals(List.of(Repetition.ONE_ARTICLE.code(), article))
                        && figure.status() == Status.IMPOSED
                        && figure.measure() == Measure.PEOPLE)
                .map(figure -> new FigureCell(
                        edition.text("article.again"),
                        Optional.of(edition.figures().ofRepeated(figure, subject)),
                        Optional.empty(),
                        false))
                .toList();
    }
}
