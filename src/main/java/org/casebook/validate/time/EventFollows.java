package org.casebook.validate.time;

import static org.casebook.dataset.Columns.DATE;
import static org.casebook.dataset.Columns.EVENT_ID;
import static org.casebook.dataset.Columns.FOLLOWS;
import static org.casebook.language.Argument.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.TablesRule;

/** An event comes after the one that it follows, and so never after itself by way of others. */
public final class EventFollows implements TablesRule {

    @Override
    public String name() {
        return "event-follows";
    }

    @Override
    public void check(Tables tables, Findings findings) {
        Optional<Resource> events = tables.description().resource("events");
        if (events.filter(resource -> tables.have(resource, EVENT_ID, FOLLOWS)).isEmpty()) {
            return;
        }
        // No event can be told to be before another while one of them is in a ring.
        Map<String, Row> inRings = new HashMap<>();
        Map<String, Integer> met = new HashMap<>();
        int way = 0;
        for (Row start : tables.rows("events")) {
            way++;
            ring(start, way, met, tables.events()).forEach(row -> inRings.put(row.get(EVENT_ID), row));
        }
        inRings.values().stream()
                .filter(row -> isFirst(row, tables.events()))
                .forEach(row -> tellRing(row, tables.events(), findings));
        tables.rows("events").stream()
                .filter(row -> !inRings.containsKey(row.get(EVENT_ID)))
                .forEach(row -> judgeDates(row, tables.events(), findings));
    }

    /** The events of the ring into which an event leads; none if it leads into none, or into one that was met before. */
    private static List<Row> ring(Row start, int way, Map<String, Integer> met, Map<String, Row> events) {
        List<Row> path = new ArrayList<>();
        Row row = start;
        while (row != null && met.putIfAbsent(row.get(EVENT_ID), way) == null) {
            path.add(row);
            row = events.get(row.get(FOLLOWS));
        }
        return row != null && met.getOrDefault(row.get(EVENT_ID), 0) == way
                ? path.subList(positionOf(row, path), path.size())
                : List.of();
    }

    private static int positionOf(Row row, List<Row> path) {
        int position = 0;
        while (path.get(position).line() != row.line()) {
            position++;
        }
        return position;
    }

    /** Whether no event of its ring stands above it in the table. */
    private static boolean isFirst(Row row, Map<String, Row> events) {
        return around(row, events).stream().allMatch(other -> other.line() >= row.line());
    }

    /** The events of a ring, from one of them on. */
    private static List<Row> around(Row start, Map<String, Row> events) {
        List<Row> ring = new ArrayList<>(List.of(start));
        Row row = events.get(start.get(FOLLOWS));
        while (row != null && row.line() != start.line()) {
            ring.add(row);
            row = events.get(row.get(FOLLOWS));
        }
        return ring;
    }

    private static void tellRing(Row first, Map<String, Row> events, Findings findings) {
        List<String> chain = new ArrayList<>();
        around(first, events).forEach(row -> chain.add(row.get(EVENT_ID)));
        chain.add(first.get(EVENT_ID));
        findings.at(
                first,
                FOLLOWS,
                Refusal.says("event-follows.ring", quoted(first.get(FOLLOWS)), String.join(" → ", chain)));
    }

    private static void judgeDates(Row row, Map<String, Row> events, Findings findings) {
        Row followed = events.get(row.get(FOLLOWS));
        if (followed != null && CaseBeforeEvent.isFirmlyBefore(row, followed)) {
            findings.at(
                    row,
                    FOLLOWS,
                    Refusal.says(
                            "event-follows.date",
                            quoted(row.get(FOLLOWS)),
                            quoted(followed.text(DATE)),
                            Tables.place(followed),
                            quoted(row.text(DATE))));
        }
    }
}
