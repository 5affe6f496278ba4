package org.casebook.release;

import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.dataset.Columns.PUBLISH;
import static org.casebook.dataset.Columns.VISIBILITY;
import static org.casebook.dataset.Columns.WITHDRAWN;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;

/**
 * Whose names one version of the tables shows: those who are {@code named}, unless every case of theirs is kept back.
 *
 * @param rows the rows of people by their id
 * @param inShownCases the people of cases that are shown whole
 * @param inKeptCases the people of cases that are not
 */
public record ShownPeople(Map<String, Row> rows, Set<String> inShownCases, Set<String> inKeptCases) {
    public static ShownPeople of(Map<String, Table> tables) {
        Map<String, Row> rows = new HashMap<>();
        TodaysCases.rows(tables, "people").forEach(row -> rows.put(row.get(PERSON_ID), row));
        Set<String> shown = new HashSet<>();
        Set<String> kept = new HashSet<>();
        for (String name : Dataset.SANCTION_TABLES) {
            for (Row row : TodaysCases.rows(tables, name)) {
                (isWhole(row) ? shown : kept).add(row.get(PERSON_ID));
            }
        }
        return new ShownPeople(rows, shown, kept);
    }

    /** Whether a case is shown with all that is known of it. */
    public static boolean isWhole(Row row) {
        return isPublished(row) && row.get(WITHDRAWN).isEmpty();
    }

    /** Whether its row says that it may be shown. */
    public static boolean isPublished(Row row) {
        String publish = row.get(PUBLISH).toLowerCase(Locale.ROOT);
        return publish.isEmpty() || publish.equals("yes");
    }

    public boolean isNamed(String personId) {
        Row row = rows.get(personId);
        return row != null
                && row.get(VISIBILITY).equals("named")
                && (inShownCases.contains(personId) || !inKeptCases.contains(personId));
    }
}
