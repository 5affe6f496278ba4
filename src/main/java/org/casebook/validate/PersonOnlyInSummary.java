package org.casebook.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casebook.dataset.Recurring;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Severity;
import org.casebook.dataset.Table;

/**
 * Whoever is named in full in a summary is the person of the row, or of a row that is part of it: else a case is not
 * counted for somebody, or a name is told that was to be withheld. A surname alone may be another's, and is let be.
 */
final class PersonOnlyInSummary implements TablesRule {
    /** Skeletons are costly, and the same words come again and again. */
    private static final int REMEMBERED_WORDS = 50_000;

    private static final int LONGEST_NAME = 3;

    @Override
    public String name() {
        return "person-only-in-summary";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Tables tables, Findings findings) {
        People people = new People(tables);
        for (Table table : tables.byName().values()) {
            Resource resource = table.resource();
            if (StandardTables.isSanctionTable(resource) || StandardTables.isAppeals(resource)) {
                List<Integer> summaries = Texts.translated(tables.description(), resource).stream()
                        .filter(position ->
                                resource.fields().get(position).name().startsWith("summary_"))
                        .toList();
                summaries.forEach(position -> check(table, position, people, findings));
            }
        }
    }

    private static void check(Table table, int position, People people, Findings findings) {
        String field = table.resource().fields().get(position).name();
        Recurring<Boolean> namesNobody = new Recurring<>();
        for (Row row : table.rows()) {
            String text = row.cells().get(position);
            if (!text.isEmpty() && namesNobody.known(text) == null) {
                List<Found> named = people.namedIn(text);
                if (named.isEmpty()) {
                    namesNobody.remember(text, true);
                }
                named.stream()
                        .filter(found -> people.isElsewhere(found, row))
                        .forEach(found -> findings.at(row, field, found.refusal()));
            }
        }
    }

    /** A name in a text, and whose it is. */
    private record Found(String name, List<Row> people) {
        Refusal refusal() {
            Row person = people.get(0);
            return new Refusal(
                    "names " + Prose.quoted(name) + ", " + Prose.quoted(person.key()) + " at " + Tables.place(person)
                            + ", who is not the person of this row.",
                    "Write the person_id if the case is theirs, or leave the name out; if it belongs there, accept it with"
                            + " that reason.");
        }
    }

    /** The people of a publication by their names. */
    private static final class People {
        private final Tables tables;
        private final Map<String, List<Row>> byName = new HashMap<>();
        private final Set<String> words = new HashSet<>();
        private final Map<String, Set<String>> members = new HashMap<>();
        private final Map<String, String> stems = new HashMap<>();
        private boolean read;

        People(Tables tables) {
            this.tables = tables;
        }

        private void readPeople() {
            for (Row person : tables.rows("people")) {
                Stream.concat(Stream.of(person.cell("name")), person.values("aliases").stream())
                        .forEach(name -> add(name, person));
            }
            tables.cases()
                    .values()
                    .forEach(cases -> cases.values().stream()
                            .filter(row -> !row.cell("part_of").isEmpty()
                                    && !row.cell("person_id").isEmpty())
                            .forEach(row -> members.computeIfAbsent(row.cell("part_of"), group -> new HashSet<>())
                                    .add(row.cell("person_id"))));
        }

        private void add(String name, Row person) {
            List<String> parts = Words.all(name).stream()
                    .map(word -> Skeleton.stem(Skeleton.of(word)))
                    .toList();
            if (parts.size() > 1 && parts.size() <= LONGEST_NAME) {
                words.addAll(parts);
                byName.computeIfAbsent(key(parts), same -> new ArrayList<>()).add(person);
            }
        }

        private static String key(List<String> parts) {
            return String.join(" ", parts.stream().sorted().toList());
        }

        List<Found> namedIn(String text) {
            List<Words.Capital> capitals = Words.capitals(text);
            if (capitals.stream().noneMatch(Words.Capital::follows)) {
                return List.of();
            }
            if (!read) {
                // Most publications name nobody in their summaries, and people may be many.
                read = true;
                readPeople();
            }
            List<Found> found = new ArrayList<>();
            for (int first = 0; first + 1 < capitals.size(); first++) {
                if (capitals.get(first + 1).follows()
                        && words.contains(stem(capitals.get(first).text()))) {
                    for (int count = 2; count <= LONGEST_NAME; count++) {
                        List<String> name = Words.following(capitals, first, count);
                        List<Row> people = name.isEmpty()
                                ? List.of()
                                : byName.getOrDefault(
                                        key(name.stream().map(this::stem).toList()), List.of());
                        if (!people.isEmpty()) {
                            found.add(new Found(String.join(" ", name), people));
                        }
                    }
                }
            }
            return found;
        }

        private String stem(String word) {
            String known = stems.get(word);
            if (known != null) {
                return known;
            }
            String stem = Skeleton.stem(Skeleton.of(word));
            if (stems.size() < REMEMBERED_WORDS) {
                stems.put(word, stem);
            }
            return stem;
        }

        boolean isElsewhere(Found found, Row row) {
            Row appealed = StandardTables.isAppeals(row.resource())
                    ? tables.caseRow(row.cell("case_id")).orElse(row)
                    : row;
            Set<String> partOfIt = members.getOrDefault(appealed.cell("case_id"), Set.of());
            return found.people.stream()
                    .map(person -> person.cell("person_id"))
                    .noneMatch(id -> id.equals(appealed.cell("person_id")) || partOfIt.contains(id));
        }
    }
}
