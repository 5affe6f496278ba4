package org.casebook.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casebook.bake.Page;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Row;
import org.casebook.metadata.Citation;
import org.casebook.pages.Edition.EventRow;

/** Events: an index by date, and for each what it was and who was punished for it. */
final class EventPages {
    private static final int PER_PAGE = 200;

    private final Edition edition;

    EventPages(Edition edition) {
        this.edition = edition;
    }

    /** The index. */
    record IndexView(Head head, String count, List<EventRow> events, Paging paging) {}

    /** An event; its list of cases is whole. */
    record View(
            Head head,
            Words kind,
            Words summary,
            List<Detail> details,
            CaseTable cases,
            List<SourceView> sources,
            Passage locator,
            Citation citation) {}

    List<Page> pages() {
        List<Row> events = listed(edition);
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

    /** All events, by date. */
    static List<Row> listed(Edition edition) {
        return edition.dataset().rows("events").stream()
                .sorted(Comparator.comparing(EventPages::day).thenComparing(row -> row.cell("event_id")))
                .toList();
    }

    private static String day(Row event) {
        Optional<Edtf> date = Edtf.parse(event.cell("date"));
        return date.flatMap(Edtf::earliest)
                .or(() -> date.flatMap(Edtf::latest))
                .map(Object::toString)
                .orElse("9999");
    }

    private Page page(Row event) {
        String path = edition.addresses().of("events", event.cell("event_id"));
        return edition.page("event", path, () -> view(event, path));
    }

    private View view(Row event, String path) {
        String id = event.cell("event_id");
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
                edition.details().label(event, "kind"),
                edition.wording().words(event, "summary"),
                edition.details()
                        .of(
                                event,
                                Set.of(
                                        "event_id",
                                        "kind",
                                        "title",
                                        "summary",
                                        "source_ids",
                                        "source_locator")),
                new CaseTable(
                        edition.text("event.cases"),
                        edition.cases().rows(edition.index().ofEvent(id)),
                        Optional.empty()),
                edition.details().sources(event),
                edition.details().locator(event),
                edition.citation(edition.text("cite.page", edition.title().text(), title.text()), path));
    }
}
