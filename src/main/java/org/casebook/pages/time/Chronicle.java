package org.casebook.pages.time;

import static org.casebook.dataset.Columns.DATE;
import static org.casebook.dataset.Columns.EVENT_ID;
import static org.casebook.dataset.Columns.KIND;
import static org.casebook.dataset.Columns.PLACE_ID;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Facts;
import org.casebook.dataset.Row;
import org.casebook.dataset.Sanction;
import org.casebook.pages.edition.Edition;
import org.casebook.pages.view.CaseRow;
import org.casebook.pages.view.Link;
import org.casebook.pages.view.Paging;
import org.casebook.pages.view.Words;
import org.casebook.pages.wording.CaseIndex.Entry;
import org.casebook.pages.wording.EventOrder;

/**
 * Events and cases in the order in which they happened: by the first day on which each may have been; what is known to have
 * been then or earlier before what was on that day; on a day along the rows of events that follow each other, with the cases
 * of an event after it and after what followed it directly (those who are detained at a gathering are detained when it is
 * dispersed); last the cases of that day that are about something earlier.
 */
public final class Chronicle {
    private static final String UNDATED = "9999-99";
    private static final Comparator<Happening> ORDER = Comparator.comparing(Happening::section)
            .thenComparing(Happening::day)
            .thenComparing(one -> !one.place().isOrEarlier())
            .thenComparing(one -> one.place().chain().isEmpty())
            .thenComparing(one -> one.place().chain())
            .thenComparing(one -> one.place().depth())
            .thenComparing(one -> one.step().sanction())
            .thenComparing(Happening::id);

    private static final int PER_PAGE = 200;

    private final Edition edition;

    public Chronicle(Edition edition) {
        this.edition = edition;
    }

    /**
     * An event or a case.
     *
     * @param id its id
     * @param lane where it stands in the picture of time
     * @param date when, as exactly as the source has it
     * @param place where it stands among the others
     * @param step how it is told
     */
    public record Happening(String id, Lane lane, Edtf date, EventOrder.Place place, Step step) {
        public LocalDate day() {
            return place.day().orElse(LocalDate.MAX);
        }

        /** The month in which it stands, or {@code 2011-99} for a year of which the month is not known. */
        public String section() {
            return place.day()
                    .map(first -> date.form() == Edtf.Form.YEAR
                            ? first.getYear() + "-99"
                            : YearMonth.from(first).toString())
                    .orElse(UNDATED);
        }

        boolean isDated() {
            return place.day().isPresent();
        }
    }

    /**
     * Something that happened.
     *
     * @param date when, as exactly as the source has it
     * @param sanction whether it is a case; otherwise it is an event
     * @param kind what kind of event; the id of a case
     * @param name its title and page
     * @param by who was punished, or where the event was
     */
    public record Step(String date, boolean sanction, Words kind, Link name, List<Link> by) {}

    public List<Happening> inOrder() {
        return Stream.concat(events(), cases()).sorted(ORDER).toList();
    }

    /** The pages of the timeline. */
    public static List<Paging.Part<Happening>> pages(Edition edition, List<Happening> happenings) {
        return Paging.split(edition.addresses().page("timeline"), happenings, PER_PAGE);
    }

    private Stream<Happening> events() {
        return edition.index().events().stream().map(this::event);
    }

    private Happening event(Row row) {
        String id = row.get(EVENT_ID);
        Edtf date = row.get(DATE).orElse(Edtf.UNKNOWN);
        Step step = new Step(
                edition.wording().date(date),
                false,
                edition.details().label(row, KIND),
                edition.names().event(id),
                place(row));
        return new Happening(
                id,
                Lane.ofEvent(row.get(KIND)),
                date,
                edition.index().eventOrder().place(id),
                step);
    }

    private List<Link> place(Row event) {
        return event.get(PLACE_ID).isEmpty()
                ? List.of()
                : List.of(edition.names().place(event.get(PLACE_ID)));
    }

    /** Cases whose details are withheld, and withdrawn ones, have no date to stand at. */
    private Stream<Happening> cases() {
        return edition.index().all().stream()
                .flatMap(entry -> entry.sanction().stream().map(sanction -> happening(entry, sanction)));
    }

    private Happening happening(Entry entry, Sanction sanction) {
        CaseRow row = edition.cases().row(entry);
        Facts facts = sanction.facts();
        Step step = new Step(
                row.date(),
                true,
                Words.of(entry.id()),
                Link.to(row.title(), row.href()),
                List.of(edition.cases().who(facts)));
        return new Happening(entry.id(), Lane.of(sanction), facts.date(), placeOfCase(facts), step);
    }

    /** Beside its event, if that was on the same day; in no row of events otherwise. */
    private EventOrder.Place placeOfCase(Facts facts) {
        EventOrder.Place event = edition.index().eventOrder().place(facts.eventId());
        EventOrder.Place after = event.next(facts.date(), "");
        Optional<LocalDate> day = after.day();
        return day.isPresent() && day.equals(event.day())
                ? after
                : new EventOrder.Place(day, after.isOrEarlier(), 0, "");
    }
}
