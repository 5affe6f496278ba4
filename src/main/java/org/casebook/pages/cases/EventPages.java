package org.casebook.pages.cases;

import static org.casebook.dataset.Columns.EVENT_ID;
import static org.casebook.dataset.Columns.KIND;
import static org.casebook.dataset.Columns.SUMMARY_IN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.bake.Page;
import org.casebook.dataset.Row;
import org.casebook.metadata.Citation;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.edition.Edition.EventRow;
import org.casebook.pages.view.CaseTable;
import org.casebook.pages.view.Detail;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Paging;
import org.casebook.pages.view.Passage;
import org.casebook.pages.view.SourceView;
import org.casebook.pages.view.Words;
import org.casebook.pages.wording.CaseIndex.Entry;
import org.casebook.tabulate.Category;

/** Events: an index by date, and for each what it was, who was punished for it and who was detained. */
public final class EventPages {
    private static final int PER_PAGE = 200;

    private final Edition edition;

    public EventPages(Edition edition) {
        this.edition = edition;
    }

    /** The index. */
    record IndexView(Head head, String count, List<EventRow> events, Paging paging) {}

    /** An event; its lists of cases are whole, sanctions and detentions apart. */
    record View(
            Head head,
            Words kind,
            Words summary,
            List<Detail> details,
            List<CaseTable> cases,
            List<SourceView> sources,
            Passage locator,
            Citation citation) {}

    public List<Page> pages() {
        List<Row> events = edition.index().events();
        List<Page> pages = new ArrayList<>();
        List<EventRow> rows = events.stream().map(edition::event).toList();
        String count = edition.wording().counted("events.count", rows.size());
        for (Paging.Part<EventRow> part : Paging.split(edition.addresses().page("events/index"), rows, PER_PAGE)) {
            Head head = new Head(
                    Words.of(edition.text("events.title")),
                    edition.text("events.description", edition.title().text()),
                    "events",
                    List.of(edition.home()));
            pages.add(edition.page("events", part.path(), new IndexView(head, count, part.items(), part.paging())));
        }
        events.forEach(event -> pages.add(page(event)));
        return pages;
    }

    private Page page(Row event) {
        String path = edition.addresses().of("events", event.get(EVENT_ID));
        return edition.page("event", path, () -> view(event, path));
    }

    private View view(Row event, String path) {
        String id = event.get(EVENT_ID);
        Words title = edition.names().event(id).words();
        return new View(
                new Head(
                        title,
                        edition.text(
                                "events.page-description",
                                title.text(),
                                edition.title().text()),
                        "events",
                        List.of(edition.home(), edition.section("events"))),
                edition.details().label(event, KIND),
                edition.wording().words(event, SUMMARY_IN),
                edition.details()
                        .of(event, Set.of("event_id", "kind", "title", "summary", "source_ids", "source_locator")),
                cases(id),
                edition.details().sources(event),
                edition.details().locator(event),
                edition.citation(edition.text("cite.page", edition.title().text(), title.text()), path));
    }

    /**
     * Of the sanctions no more is said than that they are in connection with the event: one was for taking part, the next for
     * organising it. Nothing is said of what there is none of: of a death or an attack "nobody was punished for it" would be
     * a mockery.
     */
    private List<CaseTable> cases(String id) {
        Map<Boolean, List<Entry>> cases =
                edition.index().ofEvent(id).stream().collect(Collectors.partitioningBy(EventPages::isDetention));
        return Stream.of(
                        table("event.sanctions", cases.getOrDefault(false, List.of())),
                        table("event.detentions", cases.getOrDefault(true, List.of())))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private CaseTable table(String title, List<Entry> cases) {
        return new CaseTable(edition.text(title), edition.cases().rows(cases), Optional.empty());
    }

    private static boolean isDetention(Entry entry) {
        return entry.sanction()
                .filter(sanction -> !Category.of(sanction).isSanction())
                .isPresent();
    }
}
