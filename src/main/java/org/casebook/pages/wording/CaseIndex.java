package org.casebook.pages.wording;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.COMPANY_IDS;
import static org.casebook.dataset.Columns.PLACE_ID;
import static org.casebook.dataset.Columns.WITHDRAWN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.dataset.Appeal;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Facts;
import org.casebook.dataset.PeopleText;
import org.casebook.dataset.Row;
import org.casebook.dataset.Sanction;

/** Cases and what they are linked with, found by id. Made once; no page looks through a table. */
public final class CaseIndex {
    private final List<Entry> inOrder = new ArrayList<>();
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Map<String, Row>> rows = new HashMap<>();
    private final Map<String, List<Entry>> byPerson = new HashMap<>();
    private final Map<String, List<Entry>> byGroup = new HashMap<>();
    private final Map<String, List<Entry>> byEvent = new HashMap<>();
    private final Map<String, List<Entry>> byCompany = new HashMap<>();
    private final Map<String, List<Entry>> byArticle = new HashMap<>();
    private final Map<String, List<Entry>> byPlace = new HashMap<>();
    private final Map<String, List<Entry>> members = new HashMap<>();
    private final Map<String, List<Appeal>> appeals = new HashMap<>();
    private final Map<String, List<Row>> eventsByCompany = new HashMap<>();
    private final Map<String, List<Row>> eventsByPlace = new HashMap<>();
    private final EventOrder eventOrder;
    private final List<Row> events;

    /**
     * A case as it may be shown.
     *
     * @param id its id
     * @param row its row
     * @param sanction its facts; empty for one whose details are withheld, and for a withdrawn one
     */
    public record Entry(String id, Row row, Optional<Sanction> sanction) {
        public boolean isWithdrawn() {
            return sanction.isEmpty() && !row.get(WITHDRAWN).isEmpty();
        }

        public String table() {
            return row.resource().name();
        }
    }

    public CaseIndex(Dataset dataset) {
        dataset.tables().forEach((name, table) -> {
            if (!table.resource().primaryKey().isEmpty()) {
                String key = table.resource().primaryKey().get(0);
                Map<String, Row> byId = new HashMap<>();
                table.rows().forEach(row -> byId.put(row.cell(key), row));
                rows.put(name, byId);
            }
        });
        Map<String, Sanction> sanctions = new HashMap<>();
        dataset.sanctions().forEach(sanction -> sanctions.put(sanction.facts().caseId(), sanction));
        for (String table : Dataset.SANCTION_TABLES) {
            for (Row row : dataset.rows(table)) {
                String id = row.get(CASE_ID);
                inOrder.add(new Entry(id, row, Optional.ofNullable(sanctions.get(id))));
            }
        }
        inOrder.sort(Comparator.comparing(CaseIndex::day).thenComparing(Entry::id));
        inOrder.forEach(entry -> {
            ranks.put(entry.id(), ranks.size());
            entries.put(entry.id(), entry);
            entry.sanction().ifPresent(sanction -> link(entry, sanction.facts()));
        });
        for (Appeal appeal : dataset.appeals()) {
            add(appeals, appeal.caseId(), appeal);
        }
        eventOrder = new EventOrder(dataset.rows("events"));
        events = eventOrder.sorted(dataset.rows("events"));
        for (Row event : events) {
            event.get(COMPANY_IDS).forEach(company -> add(eventsByCompany, company, event));
            add(eventsByPlace, event.get(PLACE_ID), event);
        }
    }

    private void link(Entry entry, Facts facts) {
        add(byPerson, facts.personId(), entry);
        add(byGroup, facts.groupId(), entry);
        add(byEvent, facts.eventId(), entry);
        add(byPlace, facts.placeId(), entry);
        facts.companyIds().forEach(company -> add(byCompany, company, entry));
        facts.articleIds().forEach(article -> add(byArticle, article, entry));
        facts.partOf().ifPresent(group -> add(members, group.caseId(), entry));
    }

    /** The first day that it may have been; cases without one stand last. */
    private static String day(Entry entry) {
        return entry.sanction()
                .map(sanction -> sanction.facts().date())
                .flatMap(date -> date.earliest().or(date::latest))
                .map(Object::toString)
                .orElse("9999");
    }

    private static <T> void add(Map<String, List<T>> lists, String key, T value) {
        if (!key.isEmpty()) {
            lists.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
        }
    }

    /** All cases that have a page, by date. */
    public List<Entry> all() {
        return List.copyOf(inOrder);
    }

    /** How the source of a case that is shown puts the number of people. */
    public Optional<PeopleText> peopleText(String id) {
        return find(id).flatMap(Entry::sanction)
                .map(sanction -> new PeopleText(sanction.facts().row()));
    }

    public Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The cases of these ids, by date. */
    public List<Entry> sorted(List<String> ids) {
        return ids.stream().mapToInt(this::rank).sorted().mapToObj(inOrder::get).toList();
    }

    private int rank(String id) {
        Integer rank = ranks.get(id);
        if (rank == null) {
            throw new IllegalStateException("A figure counts a case without a page: " + id);
        }
        return rank;
    }

    public Optional<Row> row(String table, String id) {
        return Optional.ofNullable(rows.getOrDefault(table, Map.of()).get(id));
    }

    public List<Entry> ofPerson(String id) {
        return byPerson.getOrDefault(id, List.of());
    }

    public List<Entry> ofGroup(String id) {
        return byGroup.getOrDefault(id, List.of());
    }

    public List<Entry> ofEvent(String id) {
        return byEvent.getOrDefault(id, List.of());
    }

    public List<Entry> ofCompany(String id) {
        return byCompany.getOrDefault(id, List.of());
    }

    public List<Entry> ofArticle(String id) {
        return byArticle.getOrDefault(id, List.of());
    }

    public List<Entry> ofPlace(String id) {
        return byPlace.getOrDefault(id, List.of());
    }

    /** The cases that a group's row already counts. */
    public List<Entry> members(String id) {
        return members.getOrDefault(id, List.of());
    }

    public List<Appeal> appeals(String caseId) {
        return appeals.getOrDefault(caseId, List.of());
    }

    /** All events in the order in which they happened, as are those of a company and at a place. */
    public List<Row> events() {
        return events;
    }

    public EventOrder eventOrder() {
        return eventOrder;
    }

    public List<Row> eventsOfCompany(String id) {
        return eventsByCompany.getOrDefault(id, List.of());
    }

    public List<Row> eventsAt(String placeId) {
        return eventsByPlace.getOrDefault(placeId, List.of());
    }
}
