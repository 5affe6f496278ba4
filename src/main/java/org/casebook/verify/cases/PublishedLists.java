package org.casebook.verify.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casebook.verify.file.Json;

/**
 * Which lists the tables have, as {@value #FILE} says, and which link table has their values.
 *
 * @param lists the lists by the name of their link table
 * @param own the names of tables that the publisher keeps
 * @param files every table that is described, by its name
 */
public record PublishedLists(Map<String, List<ListField>> lists, Set<String> own, Map<String, String> files) {
    /** Where they are described. */
    public static final String FILE = "data/datapackage.json";

    private static final String DATA = "data/";
    private static final String DERIVED = "casebook:derived";

    /**
     * A column whose cells are lists.
     *
     * @param table its table's name
     * @param key the one column that names a row of the table
     * @param name its name
     * @param delimiter what stands between two values
     * @param value the column of the link table that has a value
     * @param words values that name no row, so that no link leads from them
     */
    public record ListField(String table, String key, String name, String delimiter, String value, Set<String> words) {
        /** The values of a cell, each once. */
        public List<String> values(String cell) {
            return PublishedCases.split(cell, Pattern.quote(delimiter)).stream()
                    .filter(value -> !words.contains(value))
                    .toList();
        }
    }

    /** Reads the description of a data folder. */
    public static PublishedLists of(Json description) {
        Map<String, List<ListField>> lists = new LinkedHashMap<>();
        Set<String> own = new LinkedHashSet<>();
        Map<String, String> files = new LinkedHashMap<>();
        for (Json resource : description.elements("resources")) {
            String table = resource.text("name");
            files.put(table, DATA + resource.text("path"));
            if (resource.text(DERIVED).equals("true")) {
                continue;
            }
            own.add(table);
            Json schema = resource.member("schema").orElse(resource);
            List<String> key = schema.texts("primaryKey");
            for (Json field : schema.elements("fields")) {
                if (key.size() == 1 && field.member("casebook:delimiter").isPresent()) {
                    add(table, key.get(0), field, lists);
                }
            }
        }
        return new PublishedLists(lists, own, files);
    }

    private static void add(String table, String key, Json field, Map<String, List<ListField>> lists) {
        String name = field.text("name");
        Optional<Json> reference = field.member("casebook:references");
        String target = reference.map(to -> to.text("field")).orElse("");
        List<String> targets = reference.map(to -> to.texts("resource")).orElse(List.of());
        // charged_article_ids, which names rows of articles by article_id, is found in case-charged-articles.
        String many = !target.isEmpty() && !targets.isEmpty() && name.endsWith(target + "s")
                ? name.substring(0, name.length() - target.length() - 1) + targets.get(0)
                : name;
        String link = (key.replaceFirst("_id$", "") + "-" + many).replace('_', '-');
        lists.computeIfAbsent(link, none -> new ArrayList<>())
                .add(new ListField(
                        table,
                        key,
                        name,
                        field.text("casebook:delimiter"),
                        target.isEmpty() || target.equals(key) ? "value" : target,
                        new HashSet<>(reference.map(to -> to.texts("also")).orElse(List.of()))));
    }

    /** Where a table stands; one that is not described under its name in the data folder. */
    public String file(String table) {
        return files.getOrDefault(table, DATA + table + ".csv");
    }
}
