package org.casebook.validate.schema;

import static org.casebook.language.Argument.and;
import static org.casebook.language.Argument.quoted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.TablesRule;

/** No two rows of a table have the same primary key, which may be of several fields. */
public final class PrimaryKey implements TablesRule {
    @Override
    public String name() {
        return "primary-key";
    }

    @Override
    public void check(Tables tables, Findings findings) {
        for (Table table : tables.byName().values()) {
            Resource resource = table.resource();
            List<String> key = resource.primaryKey();
            if (!key.isEmpty() && !isUniqueAnyway(resource, key) && tables.have(resource, key.toArray(String[]::new))) {
                boolean allDiffer = key.size() == 1
                        && tables.values(resource.name(), key.get(0)).size()
                                == table.rows().size();
                if (!allDiffer) {
                    check(table, key, findings);
                }
            }
        }
    }

    private static boolean isUniqueAnyway(Resource resource, List<String> key) {
        return key.size() == 1
                && resource.field(key.get(0))
                        .filter((Field field) -> Unique.concerns(resource, field))
                        .isPresent();
    }

    private static void check(Table table, List<String> key, Findings findings) {
        Map<List<String>, Row> first = new HashMap<>();
        for (Row row : table.rows()) {
            List<String> values = key.stream().map(row::cell).toList();
            Row earlier = values.contains("") ? null : first.putIfAbsent(values, row);
            if (earlier != null) {
                findings.at(
                        row,
                        String.join(",", key),
                        Refusal.says("twice", quoted(String.join(", ", values)), Tables.place(earlier), and(key)));
            }
        }
    }
}
