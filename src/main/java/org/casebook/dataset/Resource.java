package org.casebook.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of the data package.
 *
 * @param name its name, such as {@code fines}
 * @param path its file, relative to the data folder
 * @param title what people call it
 * @param description what it holds
 * @param fields its columns in order
 * @param primaryKey the fields that together name a row
 * @param positions where each field stands, by name
 * @param dialect how its file is written, as far as the description says
 * @param values what its cells say
 */
public record Resource(
        String name,
        String path,
        LocalText title,
        LocalText description,
        List<Field> fields,
        List<String> primaryKey,
        Map<String, Integer> positions,
        Dialect dialect,
        CellValues values) {

    /** The column of a published table that says where the page of a row's case is. */
    public static final String CASE_URL = "case_url";

    /** A resource of these fields, whose file may be written in any way. */
    public static Resource of(
            String name,
            String path,
            LocalText title,
            LocalText description,
            List<Field> fields,
            List<String> primaryKey) {
        Map<String, Integer> positions = new HashMap<>();
        for (int position = 0; position < fields.size(); position++) {
            // Cells are asked for by names that stand in the program: those are the same objects, soon compared.
            positions.put(fields.get(position).name().intern(), position);
        }
        return new Resource(
                name,
                path,
                title,
                description,
                List.copyOf(fields),
                primaryKey,
                Map.copyOf(positions),
                Dialect.UNDECLARED,
                new CellValues());
    }

    /** The same table with other fields. */
    public Resource withFields(List<Field> others) {
        Resource other = of(name, path, title, description, others, primaryKey);
        return new Resource(
                name, path, title, description, other.fields, primaryKey, other.positions, other.dialect, values);
    }

    /** The same, in a file that is written in this way. */
    public Resource in(Dialect written) {
        return new Resource(name, path, title, description, fields, primaryKey, positions, written, values);
    }

    /**
     * The columns that a published table has behind its own, made from these: the bounds of what may be vague, and the
     * page of a case. A table that is read may have them; they say nothing that its fields do not.
     */
    public List<String> derivedColumns() {
        Stream<String> bounds = fields.stream().flatMap(field -> field.derivedColumns().stream());
        Stream<String> page = positions.containsKey("case_id") ? Stream.of(CASE_URL) : Stream.empty();
        return Stream.concat(bounds, page)
                .filter(column -> !positions.containsKey(column))
                .toList();
    }

    /** The field of that name, where there is one. */
    public Optional<Field> field(String fieldName) {
        return Optional.ofNullable(positions.get(fieldName)).map(fields::get);
    }
}
