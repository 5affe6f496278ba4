package org.casebook.opendata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;
import org.casebook.metadata.Column;
import org.casebook.metadata.DataFile;
import org.casebook.metadata.DataFile.ForeignKey;

/**
 * Writes a link table for every list field: a row for each value of each list, in the order of the lists.
 *
 * <p>The field {@code charged_article_ids} of a table whose primary key is {@code case_id} is found in {@code
 * case-charged-articles.csv} with the columns {@code case_id} and {@code article_id}; tables with the same primary key
 * share a link table, whose third column {@code table} tells them apart. A list of words, such as {@code aliases}, has the
 * column {@code value}. Words that name no row, such as {@code none} and {@code several}, are left to the table itself.
 */
final class LinkTables {
    private static final String VALUE = "value";

    private final Dataset disclosed;
    private final PublishedTables tables;
    private final Labels labels;

    LinkTables(Dataset disclosed, PublishedTables tables, Labels labels) {
        this.disclosed = disclosed;
        this.tables = tables;
        this.labels = labels;
    }

    /** A list field of a table. */
    private record LinkedField(Table table, Field key, Field field) {}

    /** Writes them into a folder. */
    List<WrittenFile> write(Path folder) throws IOException {
        Map<String, List<LinkedField>> byName = new LinkedHashMap<>();
        for (Table table : disclosed.tables().values()) {
            Resource resource = table.resource();
            if (resource.primaryKey().size() != 1) {
                continue;
            }
            Field key = resource.field(resource.primaryKey().get(0)).orElseThrow();
            resource.fields().stream()
                    .filter(field -> field.delimiter().isPresent())
                    .forEach(field -> byName.computeIfAbsent(name(key, field), none -> new ArrayList<>())
                            .add(new LinkedField(table, key, field)));
        }
        List<WrittenFile> files = new ArrayList<>();
        for (Map.Entry<String, List<LinkedField>> entry : byName.entrySet()) {
            // A publisher's own table of that name stands for it.
            if (disclosed.description().resource(entry.getKey()).isEmpty()) {
                files.add(write(entry.getKey(), entry.getValue(), folder));
            }
        }
        return files;
    }

    /** The names of all that a publication has. */
    static Set<String> names(DataPackage description) {
        Set<String> names = new LinkedHashSet<>();
        for (Resource resource : description.resources()) {
            if (resource.primaryKey().size() == 1) {
                Field key = resource.field(resource.primaryKey().get(0)).orElseThrow();
                resource.fields().stream()
                        .filter(field -> field.delimiter().isPresent() && field.visibility() == Field.Visibility.PUBLIC)
                        .forEach(field -> names.add(name(key, field)));
            }
        }
        names.removeIf(name -> description.resource(name).isPresent());
        return names;
    }

    private static String name(Field key, Field field) {
        String one =
                key.name().endsWith("_id") ? key.name().substring(0, key.name().length() - 3) : key.name();
        String many = field.reference()
                .filter(reference -> field.name().endsWith(reference.field() + "s"))
                .map(reference -> field.name()
                                .substring(
                                        0,
                                        field.name().length()
                                                - reference.field().length()
                                                - 1)
                        + reference.resources().get(0))
                .orElse(field.name());
        return (one + "-" + many).replace('_', '-');
    }

    private WrittenFile write(String name, List<LinkedField> lists, Path folder) throws IOException {
        LinkedField first = lists.get(0);
        Optional<Field.Reference> reference = first.field().reference();
        String keyName = first.key().name();
        String valueName = reference
                .map(Field.Reference::field)
                .filter(field -> !field.equals(keyName))
                .orElse(VALUE);
        boolean shared = lists.size() > 1;
        List<Column> columns = new ArrayList<>();
        columns.add(column(first.key().name(), first.key().title(), first.key().description()));
        columns.add(column(valueName, first.field().title(), first.field().description()));
        if (shared) {
            columns.add(column("table", labels.text("field.table"), labels.text("field.table.description")));
        }
        List<List<String>> rows = new ArrayList<>();
        for (LinkedField list : lists) {
            for (Row row : list.table().rows()) {
                String key = row.cell(keyName);
                for (String value : values(list.field(), row)) {
                    rows.add(shared ? List.of(key, value, row.resource().name()) : List.of(key, value));
                }
            }
        }
        List<ForeignKey> keys = new ArrayList<>();
        if (!shared) {
            keys.add(new ForeignKey(keyName, first.table().resource().name(), keyName));
        }
        reference
                .filter(to -> to.resources().size() == 1)
                .flatMap(to -> tables.key(
                        valueName, to, rows.stream().map(row -> row.get(1)).toList()))
                .ifPresent(keys::add);
        return new CsvFile(
                        name,
                        name + ".csv",
                        DataFile.Kind.LINKS,
                        title(lists),
                        labels.text("links.description", first.field().title()),
                        columns,
                        isKey(rows) ? List.of(keyName, valueName) : List.of(),
                        keys)
                .write(folder, rows);
    }

    /** Rows of two tables of a publisher's own may have the same key. */
    private static boolean isKey(List<List<String>> rows) {
        Set<List<String>> keys = new HashSet<>();
        return rows.stream().allMatch(row -> keys.add(row.subList(0, 2)));
    }

    private LocalText title(List<LinkedField> lists) {
        LocalText title = lists.get(0).table().resource().title();
        for (LinkedField list : lists.subList(1, lists.size())) {
            title = labels.text("list", title, list.table().resource().title());
        }
        return labels.text("links.title", title, lists.get(0).field().title());
    }

    private static Column column(String name, LocalText title, LocalText description) {
        return new Column(
                Field.of(name, Field.Type.STRING, title, description)
                        .constrained(true, false, List.of(), Optional.empty(), Optional.empty(), Optional.empty()),
                true);
    }

    /** Each value once: of what stands twice in a list the check has told. */
    private static Set<String> values(Field field, Row row) {
        Set<String> values = new LinkedHashSet<>(row.values(field));
        values.remove("");
        field.reference().ifPresent(reference -> values.removeAll(Set.copyOf(reference.also())));
        return values;
    }
}
