package org.casebook.pages.cases;

import static org.casebook.dataset.Columns.DATE;
import static org.casebook.dataset.Columns.EVENT_ID;
import static org.casebook.dataset.Columns.KIND;
import static org.casebook.dataset.Columns.PLACE_ID;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.casebook.bake.Page;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Row;
import org.casebook.metadata.Citation;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.CaseRow;
import org.casebook.pages.view.Head;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Paging;
import org.casebook.pages.view.Words;
import org.casebook.pages.wording.EventOrder;

/** Events and cases in the order in which they happened. */
public final class TimelinePages {
    private static final int PER_PAGE = 200;

    private final Edition edition;

    public TimelinePages(Edition edition) {
        this.edition = edition;
    }

    /** One page of the timeline. */
    record View(Head head, String count, List<Section> sections, Paging paging, Citation citation) {}

    /** A month, or a year of which the month is not known. */
    record Section(String id, String title, List<Step> steps) {}

    /**
     * Something that happened.
     *
     * @param date when, as exactly as the source has it
     * @param sanction whether it is a case; otherwise it is an event
     * @param kind what kind of event; the id of a case
     * @param name its title and page
     * @param by who was punished, or where the event was
     */
    record Step(String date, boolean sanction, Words kind, Link name, List<Link> by) {}

    private record Dated(String section, EventOrder.Place place, String id, Step step) {
        LocalDate day() {
            return place.day().orElse(LocalDate.MAX);
        }
    }

    public List<Page> pages() {
        List<Dated> dated = Stream.concat(events(), cases())
                .sorted(Comparator.comparing(Dated::section)
                        .thenComparing(Dated::day)
                        .thenComparing(one -> one.step().sanction())
                        .thenComparing(Dated::place, EventOrder.Place.ORDER)
                        .thenComparing(Dated::id))
                .toList();
        String title = edition.text("timeline.title");
        String path = edition.addresses().page("timeline");
        List<Page> pages = new ArrayList<>();
        for (Paging.Part<Dated> part : Paging.split(path, dated, PER_PAGE)) {
            pages.add(edition.page(
                    "timeline",
                    part.path(),
                    new View(
                            new Head(
                                    Words.of(title),
                                    edition.text(
                                            "timeline.description",
                                            edition.title().text()),
                                    "timeline",
                                    List.of(edition.home())),
                            edition.wording().counted("timeline.count", dated.size()),
                            sections(part.items()),
                            part.paging(),
                            edition.citation(
                                    edition.text("cite.page", edition.title().text(), title), part.path()))));
        }
        return pages;
    }

    private Stream<Dated> events() {
        return edition.index().events().stream().map(row -> {
            String id = row.get(EVENT_ID);
            Edtf date = row.get(DATE).orElse(Edtf.UNKNOWN);
            return dated(
                    id,
                    date,
                    edition.index().eventOrder().place(id),
                    new Step(
                            edition.wording().date(date),
                            false,
                            edition.details().label(row, KIND),
                            edition.names().event(id),
                            place(row)));
        });
    }

    private List<Link> place(Row event) {
        return event.get(PLACE_ID).isEmpty()
                ? List.of()
                : List.of(edition.names().place(event.get(PLACE_ID)));
    }

    /** Cases whose details are withheld, and withdrawn ones, have no date to stand at. */
    private Stream<Dated> cases() {
        return edition.index().all().stream()
                .flatMap(entry -> entry.sanction().stream().map(sanction -> {
                    CaseRow row = edition.cases().row(entry);
                    Facts facts = sanction.facts();
                    return dated(
                            entry.id(),
                            facts.date(),
                            new EventOrder.Place(
                                    edition.index()
                                            .eventOrder()
                                            .place(facts.eventId())
                                            .notBefore(facts.date()),
                                    0),
                            new Step(
                                    row.date(),
                                    true,
                                    Words.of(entry.id()),
                                    Link.to(row.title(), row.href()),
                                    List.of(edition.cases().who(facts))));
                }));
    }

    /**
     * Something stands at the first day that it may have been, in the month of that day if a month is known: an event not
     * before the one that it followed, a case not before its event.
     */
    private static Dated dated(String id, Edtf date, EventOrder.Place place, Step step) {
        String section = place.day()
                .map(first -> date.form() == Edtf.Form.YEAR
                        ? first.getYear() + "-99"
                        : YearMonth.from(first).toString())
                .orElse("9999-99");
        return new Dated(section, place, id, step);
    }

    private List<Section> sections(List<Dated> dated) {
        List<Section> sections = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= dated.size(); to++) {
            if (to == dated.size()
                    || !dated.get(to).section().equals(dated.get(from).section())) {
                String section = dated.get(from).section();
                sections.add(new Section(
                        "t-" + section,
                        title(section),
                        dated.subList(from, to).stream().map(Dated::step).toList()));
                from = to;
            }
        }
        return sections;
    }

    private String title(String section) {
        if (section.equals("9999-99")) {
            return edition.text("timeline.undated");
        }
        return section.endsWith("-99")
                ? edition.text("timeline.year", section.substring(0, 4))
                : edition.wording().month(YearMonth.parse(section));
    }
}
