package org.casebook.validate.schema;

import static org.casebook.dataset.Columns.APPEAL_ID;
import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.language.Argument.quoted;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.TablesRule;

/** A value stands once in a unique field, over all the tables that it is unique over. */
public final class Unique implements TablesRule {
    @Override
    public String name() {
        return "unique";
    }

    @Override
    public void check(Tables tables, Findings findings) {
        Set<UniqueScope> scopes = new LinkedHashSet<>();
        for (Resource resource : tables.description().resources()) {
            for (Field field : resource.fields()) {
                Set<String> over = scope(resource, field);
                if (!over.isEmpty()) {
                    scopes.add(new UniqueScope(field.name(), over));
                }
            }
        }
        scopes.forEach(scope -> check(tables, scope, findings));
    }

    /** Whether this rule checks the field, whatever else does. */
    static boolean concerns(Resource resource, Field field) {
        return !scope(resource, field).isEmpty();
    }

    private static Set<String> scope(Resource resource, Field field) {
        boolean caseId = StandardTables.isSanctionTable(resource) && CASE_ID.is(field);
        boolean appealId = StandardTables.isAppeals(resource) && APPEAL_ID.is(field);
        Set<String> over = new LinkedHashSet<>(field.uniqueOver());
        if (caseId) {
            // A case_id is unique over the four tables even where the schema forgot to say so.
            over.addAll(Dataset.SANCTION_TABLES);
        }
        if (!over.isEmpty() || field.unique() || appealId) {
            over.add(resource.name());
        }
        return over;
    }

    private static void check(Tables tables, UniqueScope scope, Findings findings) {
        Map<String, Row> first = new HashMap<>();
        for (Table table : tables.byName().values()) {
            if (scope.over.contains(table.resource().name()) && tables.have(table.resource(), scope.field)) {
                check(table.rows(), scope.field, first, findings);
            }
        }
    }

    private static void check(List<Row> rows, String field, Map<String, Row> first, Findings findings) {
        for (Row row : rows) {
            String value = row.cell(field);
            Row earlier = value.isEmpty() ? null : first.putIfAbsent(value, row);
            if (earlier != null) {
                findings.at(row, field, Refusal.says("twice", quoted(value), Tables.place(earlier), field));
            }
        }
    }

    private record UniqueScope(String field, Set<String> over) {}
}
