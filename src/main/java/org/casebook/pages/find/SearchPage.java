package org.casebook.pages.find;

import static org.casebook.dataset.Columns.EVENT_ID;
import static org.casebook.dataset.Columns.PERSON_ID;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.casebook.bake.Page;
import org.casebook.dataset.Row;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.subject.PersonPages;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Paging;
import org.casebook.pages.view.Words;

/** The search page: without JavaScript it is the way to every list. */
public final class SearchPage {
    /** How many names a list may have to stand here whole. */
    private static final int WHOLE = 200;

    private final Edition edition;

    public SearchPage(Edition edition) {
        this.edition = edition;
    }

    /**
     * A list.
     *
     * @param kind its folder
     * @param title what is listed
     * @param list its first page
     * @param names everything that is listed, or where each letter begins
     */
    record Group(String kind, String title, Link list, List<Link> names) {}

    /** The page. */
    record View(Head head, String index, String shared, List<Group> groups) {}

    public Page page() {
        Head head = new Head(
                Words.of(edition.text("search.title")),
                edition.text("search.description", edition.title().text()),
                "search",
                List.of(edition.home()));
        return edition.page(
                "search",
                edition.addresses().page("search.html"),
                new View(
                        head,
                        edition.addresses().page(SearchFiles.FOLDER),
                        SearchFiles.FOLDER,
                        List.of(
                                group("people", people()),
                                group("companies", byName("companies", "company_id", edition.names()::company)),
                                group("articles", byName("articles", "article_id", edition.names()::article)),
                                group("places", byName("places", "place_id", edition.names()::place)),
                                group("events", events()),
                                group("cases", List.of()))));
    }

    private Group group(String kind, List<Link> names) {
        Link list = edition.section(kind);
        return new Group(kind, list.words().text(), list, names);
    }

    private List<Link> people() {
        List<Row> people = PersonPages.listed(edition);
        if (people.size() <= WHOLE) {
            return people.stream()
                    .map(row -> edition.names().person(row.get(PERSON_ID)))
                    .toList();
        }
        Map<String, Link> letters = new LinkedHashMap<>();
        for (Paging.Part<Row> part :
                Paging.split(edition.addresses().page("people/index"), people, PersonPages.PER_PAGE)) {
            for (Row row : part.items()) {
                String name = edition.wording().name(row);
                String letter = name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
                letters.computeIfAbsent(letter, none -> Link.to(edition.text("search.letter", letter), part.path()));
            }
        }
        return new ArrayList<>(letters.values());
    }

    /** Longer lists of other things stand on one page in another order; it is enough to name them. */
    private List<Link> byName(String table, String id, Function<String, Link> name) {
        List<Row> rows = edition.dataset().rows(table);
        return rows.size() > WHOLE
                ? List.of()
                : rows.stream()
                        .map(row -> name.apply(row.cell(id)))
                        .sorted(Comparator.comparing(link -> link.words().text()))
                        .toList();
    }

    private List<Link> events() {
        List<Row> events = edition.index().events();
        return events.size() > WHOLE
                ? List.of()
                : events.stream()
                        .map(row -> edition.names().event(row.get(EVENT_ID)))
                        .toList();
    }
}
