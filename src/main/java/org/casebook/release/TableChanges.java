package org.casebook.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.release.VersionNumber.Step;

/**
 * How much two versions of the tables differ, private columns included, and so which number follows: other tables or
 * columns ask for a major step, new rows for a minor one, corrections and withdrawals for a patch.
 *
 * @param added rows that are new
 * @param corrected rows of which a cell is another: corrections, withdrawals
 * @param removed rows that are no more
 * @param columns tables and columns that are new, gone, or of another type
 * @param description whether anything else in {@code datapackage.json} is another, the version apart
 */
public record TableChanges(int added, int corrected, int removed, List<String> columns, boolean description) {
    public TableChanges {
        columns = List.copyOf(columns);
    }

    /** Compares two versions. */
    static TableChanges between(Dataset earlier, Dataset later) {
        return new Comparison(earlier, later).changes();
    }

    /** The least step that says what changed. */
    public Step step() {
        if (!columns.isEmpty()) {
            return Step.MAJOR;
        }
        if (added > 0) {
            return Step.MINOR;
        }
        return corrected > 0 || removed > 0 || description ? Step.PATCH : Step.NONE;
    }

    private static final class Comparison {
        private final Dataset earlier;
        private final Dataset later;
        private int added;
        private int corrected;
        private int removed;

        Comparison(Dataset earlier, Dataset later) {
            this.earlier = earlier;
            this.later = later;
        }

        TableChanges changes() {
            List<String> columns = new ArrayList<>();
            for (Resource resource : earlier.description().resources()) {
                Optional<Resource> same = later.description().resource(resource.name());
                if (same.isEmpty()) {
                    columns.add(resource.name());
                } else {
                    columns(resource, same.get(), columns);
                    rows(resource, same.get());
                }
            }
            for (Resource resource : later.description().resources()) {
                if (earlier.description().resource(resource.name()).isEmpty()) {
                    columns.add(resource.name());
                }
            }
            return new TableChanges(
                    added,
                    corrected,
                    removed,
                    columns,
                    !words(earlier.description()).equals(words(later.description())));
        }

        private static void columns(Resource before, Resource after, List<String> columns) {
            Set<String> names = new HashSet<>();
            for (Field field : before.fields()) {
                names.add(field.name());
                boolean isSame = after.field(field.name())
                        .filter(other -> other.type() == field.type()
                                && other.delimiter().equals(field.delimiter()))
                        .isPresent();
                if (!isSame) {
                    columns.add(before.name() + "." + field.name());
                }
            }
            after.fields().stream()
                    .filter(field -> !names.contains(field.name()))
                    .forEach(field -> columns.add(before.name() + "." + field.name()));
        }

        private void rows(Resource before, Resource after) {
            if (before.primaryKey().isEmpty() || !before.primaryKey().equals(after.primaryKey())) {
                countWhole(before.name());
                return;
            }
            Map<String, Row> rows = new HashMap<>();
            earlier.rows(before.name()).forEach(row -> rows.put(row.key(), row));
            for (Row row : later.rows(before.name())) {
                Row same = rows.remove(row.key());
                if (same == null) {
                    added++;
                } else if (!isSame(same, row)) {
                    corrected++;
                }
            }
            removed += rows.size();
        }

        /** Rows that nothing names are the same if every cell is. */
        private void countWhole(String table) {
            Map<List<String>, Integer> rows = new HashMap<>();
            earlier.rows(table).forEach(row -> rows.merge(row.cells(), 1, Integer::sum));
            for (Row row : later.rows(table)) {
                if (rows.merge(row.cells(), -1, Integer::sum) < 0) {
                    added++;
                    rows.put(row.cells(), 0);
                }
            }
            removed += rows.values().stream().mapToInt(Integer::intValue).sum();
        }

        private static boolean isSame(Row before, Row after) {
            return before.resource().fields().stream()
                    .allMatch(field -> before.cell(field).equals(after.cell(field)));
        }

        /** What the description says, in values that can be compared; not its version. */
        private static List<Object> words(DataPackage description) {
            List<Object> words = new ArrayList<>(List.of(
                    description.name(),
                    description.title(),
                    description.description(),
                    description.languages(),
                    description.dataAsOf(),
                    description.licences(),
                    description.origin(),
                    description.mixedWords()));
            for (Resource resource : description.resources()) {
                words.add(resource.name());
                words.add(resource.title());
                words.add(resource.description());
                words.add(resource.primaryKey());
                for (Field field : resource.fields()) {
                    words.add(field.name());
                    words.add(field.title());
                    words.add(field.description());
                    words.add(field.enumeration());
                    words.add(field.labels());
                    words.add(field.visibility());
                    words.add(field.required());
                    words.add(field.unique());
                    words.add(field.uniqueOver());
                    words.add(field.pattern().map(Pattern::pattern));
                    words.add(field.minimum());
                    words.add(field.maximum());
                    words.add(field.reference());
                }
            }
            return words;
        }
    }
}
