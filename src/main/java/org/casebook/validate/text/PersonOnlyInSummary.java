package org.casebook.validate.text;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.PART_OF;
import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.dataset.Columns.VISIBILITY;
import static org.casebook.language.Argument.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Recurring;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Severity;
import org.casebook.dataset.Table;
import org.casebook.names.SoughtNames;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.TablesRule;

/**
 * Whoever is named in full in a summary is the person of the row, or of a row that is part of it: else a case is not
 * counted for somebody, or a name is told that was to be withheld. A surname alone may be another's, and is let be.
 */
public final class PersonOnlyInSummary implements TablesRule {
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
        NamedPeople people = new NamedPeople(tables);
        for (Table table : tables.byName().values()) {
            Resource resource = table.resource();
            if (StandardTables.isSanctionTable(resource) || StandardTables.isAppeals(resource)) {
                List<Integer> summaries = TextFields.translated(tables.description(), resource).stream()
                        .filter(position ->
                                resource.fields().get(position).name().startsWith("summary_"))
                        .toList();
                summaries.forEach(position -> check(table, position, people, findings));
            }
        }
    }

    private static void check(Table table, int position, NamedPeople people, Findings findings) {
        String field = table.resource().fields().get(position).name();
        Recurring<Boolean> namesNobody = new Recurring<>();
        for (Row row : table.rows()) {
            String text = row.cells().get(position);
            if (!text.isEmpty() && namesNobody.known(text) == null) {
                List<NameFound> named = people.namedIn(text);
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
    private record NameFound(String name, List<Row> people) {
        Refusal refusal() {
            Row person = people.get(0);
            return Refusal.says("person-only-in-summary", quoted(name), quoted(person.key()), Tables.place(person));
        }
    }

    /** The people of a publication by their names. */
    private static final class NamedPeople {
        private final Tables tables;
        private final List<Row> people = new ArrayList<>();
        private final Map<String, Set<String>> members = new HashMap<>();
        private Optional<SoughtNames> names = Optional.empty();

        NamedPeople(Tables tables) {
            this.tables = tables;
        }

        /** Whoever is not public is sought by the leak check, which stops. */
        private SoughtNames readPeople() {
            List<String> texts = new ArrayList<>();
            for (Row person : tables.rows("people")) {
                if (person.get(VISIBILITY).equals("named")) {
                    person.resource().fields().stream()
                            .filter(TextFields::isName)
                            .flatMap(field -> person.values(field).stream())
                            .distinct()
                            .filter(name -> !name.isEmpty())
                            .forEach(name -> {
                                texts.add(name);
                                people.add(person);
                            });
                }
            }
            tables.cases()
                    .values()
                    .forEach(cases -> cases.values().stream()
                            .filter(row -> !row.get(PART_OF).isEmpty()
                                    && !row.get(PERSON_ID).isEmpty())
                            .forEach(row -> members.computeIfAbsent(row.get(PART_OF), group -> new HashSet<>())
                                    .add(row.get(PERSON_ID))));
            return SoughtNames.inFull(texts);
        }

        List<NameFound> namedIn(String text) {
            if (WordSplit.capitals(text).stream().noneMatch(WordSplit.Capital::follows)) {
                return List.of();
            }
            if (names.isEmpty()) {
                // Most publications name nobody in their summaries, and people may be many.
                names = Optional.of(readPeople());
            }
            Map<String, Set<Row>> byWords = new LinkedHashMap<>();
            for (SoughtNames.Found found : names.get().in(text)) {
                byWords.computeIfAbsent(text.substring(found.start(), found.end()), none -> new LinkedHashSet<>())
                        .add(people.get(found.name()));
            }
            List<NameFound> found = new ArrayList<>();
            byWords.forEach((words, ofWords) -> found.add(new NameFound(words, List.copyOf(ofWords))));
            return found;
        }

        boolean isElsewhere(NameFound found, Row row) {
            Row appealed = StandardTables.isAppeals(row.resource())
                    ? tables.caseRow(row.get(CASE_ID)).orElse(row)
                    : row;
            Set<String> partOfIt = members.getOrDefault(appealed.get(CASE_ID), Set.of());
            return found.people.stream()
                    .map(person -> person.get(PERSON_ID))
                    .noneMatch(id -> id.equals(appealed.get(PERSON_ID)) || partOfIt.contains(id));
        }
    }
}
