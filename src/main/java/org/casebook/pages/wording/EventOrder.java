package org.casebook.pages.wording;

import static org.casebook.dataset.Columns.DATE;
import static org.casebook.dataset.Columns.EVENT_ID;
import static org.casebook.dataset.Columns.FOLLOWS;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Row;

/**
 * The order in which events happened, as far as dates and the column {@code follows} tell: an event stands at the first day
 * on which it may have been, never before the one that it followed, and on one day after it.
 */
public final class EventOrder {

    private final Map<String, Row> events = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    /**
     * Where an event stands.
     *
     * @param day its day; empty where none is known
     * @param isOrEarlier whether only a last day is known, which it then goes before
     * @param depth how many events came before it, each followed by the next
     * @param chain what of the same day began the row of events that follow each other in which it stands
     */
    public record Place(Optional<LocalDate> day, boolean isOrEarlier, int depth, String chain) {
        static final Place UNKNOWN = new Place(Optional.empty(), false, 0, "");
        public static final Comparator<Place> ORDER = Comparator.comparing(
                        (Place place) -> place.day().orElse(LocalDate.MAX))
                .thenComparing(place -> !place.isOrEarlier())
                .thenComparing(Place::depth);

        static Place alone(Edtf date, String id) {
            return new Place(EventOrder.first(date), isOpen(date), 0, id);
        }

        /** The place of what has this date and came after what stands here; its own last day is its last all the same. */
        public Place next(Edtf date, String id) {
            Optional<LocalDate> at = notBefore(date);
            return new Place(at, isOpen(date) && !at.equals(day), depth + 1, at.equals(day) ? chain : id);
        }

        private static boolean isOpen(Edtf date) {
            return date.earliest().isEmpty() && date.latest().isPresent();
        }

        /** The first day that a date may be, if it is not before what stands here. */
        public Optional<LocalDate> notBefore(Edtf date) {
            Optional<LocalDate> own = EventOrder.first(date);
            return own.map(first -> day.filter(first::isBefore).orElse(first))
                    .map(first -> date.latest().filter(first::isAfter).orElse(first));
        }
    }

    EventOrder(List<Row> rows) {
        rows.forEach(row -> events.put(row.get(EVENT_ID), row));
        rows.forEach(this::put);
    }

    static Optional<LocalDate> first(Edtf date) {
        return date.earliest().or(date::latest);
    }

    /** Along what an event followed, as far as that has no place yet; without recursion, since that may be long. */
    private void put(Row event) {
        Deque<Row> way = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        Optional<Row> at = Optional.of(event);
        while (at.isPresent()
                && !places.containsKey(at.get().get(EVENT_ID))
                && seen.add(at.get().get(EVENT_ID))) {
            way.push(at.get());
            at = Optional.ofNullable(events.get(at.get().get(FOLLOWS)));
        }
        way.forEach(row -> {
            Edtf date = date(row);
            Optional<Place> before = Optional.ofNullable(places.get(row.get(FOLLOWS)));
            places.put(
                    row.get(EVENT_ID),
                    before.map(place -> place.next(date, row.get(EVENT_ID)))
                            .orElseGet(() -> Place.alone(date, row.get(EVENT_ID))));
        });
    }

    private static Edtf date(Row event) {
        return event.get(DATE).orElse(Edtf.UNKNOWN);
    }

    public Place place(String eventId) {
        return places.getOrDefault(eventId, Place.UNKNOWN);
    }

    /** Events in order; those of which no day is known stand last. */
    List<Row> sorted(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((Row row) -> place(row.get(EVENT_ID)), Place.ORDER)
                        .thenComparing(row -> row.get(EVENT_ID)))
                .toList();
    }
}
