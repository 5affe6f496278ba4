package org.casebook.release.rewriting;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.PART_OF;
import static org.casebook.dataset.Columns.PART_OF_CERTAINTY;
import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.dataset.Columns.PSEUDONYM;
import static org.casebook.dataset.Columns.PUBLISH;
import static org.casebook.dataset.Columns.VISIBILITY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;
import org.casebook.disclose.EarlierDisclosure.EarlierText;
import org.casebook.release.Release;
import org.casebook.release.RemovedPeople;
import org.casebook.release.ShownPeople;
import org.casebook.release.TodaysCases;

/**
 * A frozen release without what is hidden today: nobody's name who is not named, no row that is not published, no text that
 * is kept back, nothing private. Codes, dates and numbers of what counts stay: its figures are those that were cited.
 */
final class Rewriting {
    private static final Set<String> OF_A_PSEUDONYM = Set.of("person_id", "visibility", "pseudonym", "gender");
    /** Texts by their type, and codes, or said in the same words of many cases. */
    private static final Set<String> CODES = Set.of(
            "part_of",
            "part_of_certainty",
            "certainty",
            "publish",
            "withdrawn",
            "people_text",
            "people_text_en",
            "people_text_ru",
            "people_text_kk",
            "added",
            "updated");

    private final Release release;
    private final Map<String, Table> today;
    private final ShownPeople people;
    private final TodaysCases cases;
    private final NewIds ids;
    private final Set<EarlierText> keptBack;
    private final Map<String, Row> frozenCases = new HashMap<>();
    private final Set<EarlierText> blanked = new LinkedHashSet<>();
    private final Set<String> removed = new HashSet<>();

    /**
     * Prepares it.
     *
     * @param keptBack the texts of the release that the site keeps back today
     */
    Rewriting(Release release, Dataset today, ShownPeople people, NewIds ids, Set<EarlierText> keptBack) {
        this.release = release;
        this.today = today.tables();
        this.people = people;
        this.cases = TodaysCases.of(today.tables());
        this.ids = ids;
        this.keptBack = keptBack;
        for (String table : Dataset.SANCTION_TABLES) {
            release.dataset().rows(table).forEach(row -> frozenCases.put(row.get(CASE_ID), row));
        }
    }

    /** The tables that are to be others, with their rows. */
    Map<Resource, List<Row>> tables() {
        Map<Resource, List<Row>> changed = new LinkedHashMap<>();
        release.dataset().tables().forEach((name, table) -> {
            List<Row> rows = table.rows().stream()
                    .flatMap(row -> row(name, row).stream())
                    .toList();
            if (!rows.equals(table.rows())) {
                changed.put(table.resource(), rows);
            }
        });
        return changed;
    }

    /** What was taken out, by its kind; after {@link #tables()}. */
    List<String> removed() {
        return removed.stream().sorted().toList();
    }

    /** The texts that it lacks; after {@link #tables()}. */
    List<EarlierText> withheldTexts() {
        Set<EarlierText> all = new LinkedHashSet<>(blanked);
        all.addAll(release.withheldTexts());
        return all.stream()
                .sorted(Comparator.comparing(EarlierText::table)
                        .thenComparing(EarlierText::key)
                        .thenComparing(EarlierText::field))
                .toList();
    }

    private Optional<Row> row(String table, Row row) {
        if (table.equals("people")) {
            return Optional.of(people.isNamed(row.get(PERSON_ID)) ? withoutPrivate(row) : hidden(row));
        }
        boolean isOfACase = Dataset.SANCTION_TABLES.contains(table) || table.equals("appeals");
        if (isOfACase && isUnpublished(row.get(CASE_ID))) {
            removed.add("cases");
            return Optional.empty();
        }
        return Optional.of(cleaned(row, isOfACase && !isShownWhole(row.get(CASE_ID))));
    }

    private boolean isUnpublished(String caseId) {
        Row row = cases.byId().get(caseId);
        return row == null || publish(row).equals("no");
    }

    private static String publish(Row row) {
        return row.get(PUBLISH).toLowerCase(Locale.ROOT);
    }

    private boolean isShownWhole(String caseId) {
        return Stream.of(cases.byId(), frozenCases)
                .allMatch(rows -> Optional.ofNullable(rows.get(caseId))
                        .filter(ShownPeople::isWhole)
                        .isPresent());
    }

    /** A row of somebody who is not to be known: the id, and a pseudonym where there is one. */
    private Row hidden(Row row) {
        if (RemovedPeople.isRemoved(row.get(PERSON_ID))) {
            return row;
        }
        Optional<Row> now = Optional.ofNullable(people.rows().get(row.get(PERSON_ID)));
        Optional<Row> pseudonym = now.filter(person -> person.get(VISIBILITY).equals("pseudonym"));
        List<String> cells = new ArrayList<>();
        for (Field field : row.resource().fields()) {
            cells.add(
                    switch (field.name()) {
                        case "person_id" -> ids.of(row.get(PERSON_ID));
                        case "visibility" -> pseudonym.isPresent() ? "pseudonym" : "withheld";
                        case "pseudonym" ->
                            pseudonym.map(person -> person.get(PSEUDONYM)).orElse("");
                        default -> pseudonym.isPresent() && isOfAPseudonym(field.name()) ? row.cell(field) : "";
                    });
        }
        return changed(row, cells, "names");
    }

    private static boolean isOfAPseudonym(String field) {
        return OF_A_PSEUDONYM.contains(field) || field.startsWith("role_");
    }

    private Row withoutPrivate(Row row) {
        List<String> cells = new ArrayList<>();
        for (Field field : row.resource().fields()) {
            cells.add(isPrivate(row, field) ? "" : row.cell(field));
        }
        return changed(row, cells, "texts");
    }

    private Row cleaned(Row row, boolean withoutTexts) {
        List<String> cells = new ArrayList<>();
        for (Field field : row.resource().fields()) {
            String cell = row.cell(field);
            EarlierText text = new EarlierText(row.resource().name(), row.key(), field.name());
            boolean isKeptBack = keptBack.contains(text) || (withoutTexts && isText(row.resource(), field));
            if (cell.isEmpty()) {
                cells.add("");
            } else if (isPrivate(row, field)) {
                cells.add("");
                removed.add("texts");
            } else if (isKeptBack) {
                cells.add("");
                blanked.add(text);
                removed.add("texts");
            } else if (PUBLISH.is(field)) {
                cells.add(publishedAs(row, cell));
            } else if (PART_OF.is(field)) {
                cells.add(groupOf(row).orElse(""));
            } else if (PART_OF_CERTAINTY.is(field)) {
                cells.add(groupOf(row).isEmpty() ? "" : cell);
            } else {
                cells.add(withNewIds(field, cell));
            }
        }
        return cells.equals(row.cells()) ? row : new Row(row.resource(), row.line(), List.copyOf(cells));
    }

    private Row changed(Row row, List<String> cells, String what) {
        if (cells.equals(row.cells())) {
            return row;
        }
        removed.add(what);
        return new Row(row.resource(), row.line(), List.copyOf(cells));
    }

    private String publishedAs(Row row, String cell) {
        Row now = cases.byId().get(row.get(CASE_ID));
        return now != null && publish(now).equals("stub") ? "stub" : cell;
    }

    /** The nearest group that is still there. */
    private Optional<String> groupOf(Row row) {
        Set<String> seen = new HashSet<>();
        String group = row.get(PART_OF);
        while (!group.isEmpty() && seen.add(group) && isUnpublished(group)) {
            Row of = frozenCases.get(group);
            group = of == null ? "" : of.get(PART_OF);
        }
        return group.isEmpty() || isUnpublished(group) ? Optional.empty() : Optional.of(group);
    }

    private String withNewIds(Field field, String cell) {
        boolean namesPeople = PERSON_ID.is(field)
                || field.reference()
                        .filter(reference -> reference.resources().contains("people"))
                        .isPresent();
        return namesPeople
                ? String.join(
                        field.delimiter().orElse(";"),
                        field.values(cell).stream().map(ids::of).toList())
                : cell;
    }

    /** Whether a column is private, in the release or today. What names a row stays: it would be no row without. */
    private boolean isPrivate(Row row, Field field) {
        if (row.resource().primaryKey().contains(field.name())) {
            return false;
        }
        Table now = today.get(row.resource().name());
        return field.visibility() == Field.Visibility.PRIVATE
                || (now != null
                        && now.resource()
                                .field(field.name())
                                .filter(same -> same.visibility() == Field.Visibility.PRIVATE)
                                .isPresent());
    }

    private static boolean isText(Resource resource, Field field) {
        return field.type() == Field.Type.STRING
                && field.enumeration().isEmpty()
                && field.reference().isEmpty()
                && field.pattern().isEmpty()
                && !resource.primaryKey().contains(field.name())
                && !field.name().endsWith("_id")
                && !field.name().contains("currency")
                && !CODES.contains(field.name());
    }
}
