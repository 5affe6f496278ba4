package org.casebook.release;

import static org.casebook.dataset.Columns.CASE_ID;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;

/**
 * The rows of today's cases.
 *
 * @param byId by their id
 */
public record TodaysCases(Map<String, Row> byId) {
    public static TodaysCases of(Map<String, Table> tables) {
        Map<String, Row> byId = new HashMap<>();
        for (String name : Dataset.SANCTION_TABLES) {
            rows(tables, name).forEach(row -> byId.put(row.get(CASE_ID), row));
        }
        return new TodaysCases(byId);
    }

    public static List<Row> rows(Map<String, Table> tables, String name) {
        Table table = tables.get(name);
        return table == null ? List.of() : table.rows();
    }
}
