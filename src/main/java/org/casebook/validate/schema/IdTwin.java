package org.casebook.validate.schema;

import static org.casebook.language.Argument.quoted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.FileName;
import org.casebook.dataset.Row;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.TablesRule;

/** No two pages have ids that some system takes for the same file. */
public final class IdTwin implements TablesRule {
    @Override
    public String name() {
        return "id-twin";
    }

    @Override
    public void check(Tables tables, Findings findings) {
        check(tables, Dataset.SANCTION_TABLES, findings);
        AddressableId.KEYS.keySet().stream()
                .filter(table -> !Dataset.SANCTION_TABLES.contains(table))
                .sorted()
                .forEach(table -> check(tables, List.of(table), findings));
    }

    private static void check(Tables tables, List<String> folder, Findings findings) {
        Map<String, Row> first = new HashMap<>();
        for (String table : folder) {
            String key = AddressableId.KEYS.getOrDefault(table, "");
            for (Row row : tables.rows(table)) {
                String id = row.cell(key);
                Row earlier = id.isEmpty() || AddressableId.hasAnother(row)
                        ? null
                        : first.putIfAbsent(FileName.folded(id), row);
                // Of the very same id another rule speaks.
                if (earlier != null && !earlier.cell(key).equals(id)) {
                    findings.at(
                            row,
                            key,
                            Refusal.says("id-twin", quoted(id), quoted(earlier.cell(key)), Tables.place(earlier)));
                }
            }
        }
    }
}
