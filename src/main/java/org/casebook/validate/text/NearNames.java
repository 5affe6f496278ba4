package org.casebook.validate.text;

import static org.casebook.dataset.Columns.ALIASES;
import static org.casebook.language.Argument.quoted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
import org.casebook.dataset.Recurring;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Severity;
import org.casebook.dataset.Table;
import org.casebook.validate.rule.Findings;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.TablesRule;

/**
 * Two people, companies or places hardly have the same name: it is one that got two ids. Names are the same if only
 * their order, accents, soft signs, doubled letters or way of transliteration differ.
 */
public final class NearNames implements TablesRule {
    @Override
    public String name() {
        return "near-identical-names";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Tables tables, Findings findings) {
        for (Table table : tables.byName().values()) {
            Resource resource = table.resource();
            if (!Dataset.SANCTION_TABLES.contains(resource.name())
                    && resource.primaryKey().size() == 1
                    && tables.have(resource, resource.primaryKey().get(0))) {
                List<Field> fields =
                        resource.fields().stream().filter(TextFields::isName).toList();
                if (!fields.isEmpty()) {
                    check(table, fields, findings);
                }
            }
        }
    }

    private static void check(Table table, List<Field> fields, Findings findings) {
        Map<String, Named> first = new HashMap<>();
        // First names come again, most surnames do not.
        Recurring<String> skeletons = new Recurring<>();
        Set<Integer> told = new HashSet<>();
        for (Row row : table.rows()) {
            told.clear();
            for (Field field : fields) {
                for (String name : field.values(row.cell(field))) {
                    String key = key(name, skeletons);
                    Named earlier = key.isEmpty() || isFirstName(table, field, key)
                            ? null
                            : first.putIfAbsent(key, new Named(row, name));
                    if (earlier != null && earlier.row.line() != row.line() && told.add(earlier.row.line())) {
                        tell(row, field, name, earlier, findings);
                    }
                }
            }
        }
    }

    /** Many people are called by one word that others are called by, too. */
    private static boolean isFirstName(Table table, Field field, String key) {
        return table.resource().name().equals("people") && ALIASES.is(field) && !key.contains(" ");
    }

    /** The skeletons of its words in an order that does not depend on which is written first. */
    private static String key(String name, Recurring<String> skeletons) {
        List<String> words = new ArrayList<>();
        for (String word : WordSplit.all(name)) {
            String skeleton = skeletons.orFind(word, Skeleton::of);
            if (!skeleton.isEmpty()) {
                words.add(skeleton);
            }
        }
        Collections.sort(words);
        return String.join(" ", words);
    }

    private static void tell(Row row, Field field, String name, Named earlier, Findings findings) {
        findings.at(
                row,
                field.name(),
                Refusal.says(
                        "near-identical-names",
                        quoted(name),
                        quoted(earlier.name),
                        quoted(earlier.row.key()),
                        Tables.place(earlier.row)));
    }

    private record Named(Row row, String name) {}
}
