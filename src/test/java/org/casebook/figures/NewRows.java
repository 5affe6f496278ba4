package org.casebook.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.casebook.dataset.Dataset;

/** Rows that a publisher might add: of every table, on anybody, with or without values. */
final class NewRows {
    private static final List<String> PEOPLE =
            List.of("1", "7", "~5", "3..9", "2..", "..6", "~200..", "40..60", "0..", "12");
    private static final List<String> VALUES =
            List.of("", "", "10", "~25", "10..20", "50..", "..30", "0", "0..", "15", "2.5", "0.125");
    private static final List<String> CURRENCIES = List.of("KZT", "RUB", "USD");
    private static final List<String> KINDS =
            List.of("administrative_arrest", "pre_trial_detention", "short_detention");
    private static final List<String> TERMS =
            List.of("prison_months", "suspended_months", "probation_months", "work_hours", "ban_months");

    private final Tables tables;
    private final Random chance;

    NewRows(Tables tables, Random chance) {
        this.tables = tables;
        this.chance = chance;
    }

    /** Adds a row that is part of no group. */
    Map<String, String> add() {
        String table = oneOf(Dataset.SANCTION_TABLES);
        if (tables.rows(table).isEmpty()) {
            return add();
        }
        Map<String, String> row = like(table);
        somebody(row);
        values(table, row);
        return row;
    }

    /** Adds a member to a group of a table: a person not met before, of whom nothing is known but that. */
    Map<String, String> addMember(String table, Map<String, String> group) {
        Map<String, String> row = like(table);
        row.put("person_id", newPerson());
        row.put("part_of", Tables.cell(group, "case_id"));
        row.put("part_of_certainty", "stated");
        row.computeIfPresent("kind", (same, kind) -> Tables.cell(group, "kind"));
        return row;
    }

    /** Adds a part of a group, stated or possible: somebody or a group, often one that has rows elsewhere. */
    Map<String, String> addPart() {
        List<Map<String, String>> groups = tables.cases().stream()
                .filter(row -> Tables.cell(row, "person_id").isEmpty())
                .toList();
        Map<String, String> group = oneOf(groups);
        String table = Dataset.SANCTION_TABLES.stream()
                .filter(name -> tables.rows(name).contains(group))
                .findFirst()
                .orElseThrow();
        Map<String, String> row = like(table);
        somebody(row);
        values(table, row);
        row.put("part_of", Tables.cell(group, "case_id"));
        row.put("part_of_certainty", oneOf(List.of("stated", "stated", "possible")));
        row.computeIfPresent("kind", (same, kind) -> Tables.cell(group, "kind"));
        return row;
    }

    /** A new row in the circumstances of another, whose date, event and articles go together. */
    private Map<String, String> like(String table) {
        Map<String, String> model = oneOf(tables.rows(table));
        Map<String, String> row = new LinkedHashMap<>(model);
        row.keySet().forEach(column -> {
            boolean ofCircumstances = List.of(
                            "date",
                            "company_ids",
                            "article_ids",
                            "event_id",
                            "place_id",
                            "source_ids",
                            "source_locator",
                            "summary_en",
                            "kind")
                    .contains(column);
            if (!ofCircumstances) {
                row.put(column, "");
            }
        });
        row.put("case_id", "new-" + tables.cases().size());
        row.put("certainty", oneOf(List.of("stated", "reported", "alleged")));
        row.put("publish", oneOf(List.of("yes", "yes", "stub")));
        tables.rows(table).add(chance.nextInt(tables.rows(table).size() + 1), row);
        return row;
    }

    private void somebody(Map<String, String> row) {
        switch (chance.nextInt(5)) {
            case 0 -> row.put("person_id", newPerson());
            case 1 -> row.put("person_id", known("person_id").orElseGet(this::newPerson));
            case 2 -> group(row, "new-group-" + tables.cases().size());
            case 3 -> group(row, known("group_id").orElse(""));
            default -> group(row, "");
        }
    }

    private void group(Map<String, String> row, String groupId) {
        row.put("group_id", groupId);
        row.put("people", oneOf(PEOPLE));
    }

    private Optional<String> known(String column) {
        List<String> known = tables.cases().stream()
                .map(row -> Tables.cell(row, column))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(oneOf(known));
    }

    private String newPerson() {
        String id = "new-person-" + tables.cases().size();
        Map<String, String> person = new LinkedHashMap<>();
        person.put("person_id", id);
        person.put("name", "Somebody New " + tables.cases().size());
        person.put("visibility", "named");
        tables.rows("people").add(person);
        return id;
    }

    private void values(String table, Map<String, String> row) {
        switch (table) {
            case "fines" -> money(row, "amount", "currency");
            case "arrests" -> {
                row.put("kind", oneOf(KINDS));
                row.put("days", whole());
            }
            case "sentences" -> {
                row.put(oneOf(TERMS), whole());
                row.put(oneOf(TERMS), "6");
                if (chance.nextBoolean()) {
                    money(row, "fine_amount", "fine_currency");
                }
            }
            default -> {}
        }
    }

    private void money(Map<String, String> row, String amountColumn, String currencyColumn) {
        String amount = oneOf(VALUES);
        row.put(amountColumn, amount);
        row.put(currencyColumn, amount.isEmpty() && chance.nextBoolean() ? "" : oneOf(CURRENCIES));
    }

    private String whole() {
        return oneOf(VALUES.stream()
                .filter(value -> !value.matches(".*[0-9]\\.[0-9].*"))
                .toList());
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
