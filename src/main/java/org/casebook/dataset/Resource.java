package org.casebook.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
 */
public record Resource(
        String name,
        String path,
        LocalText title,
        LocalText description,
        List<Field> fields,
        List<String> primaryKey,
        Map<String, Integer> positions,
        Dialect dialect) {

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
            positions.put(fields.get(position).name(), position);
        }
        return new Resource(
                name,
                path,
                title,
                description,
                List.copyOf(fields),
                primaryKey,
                Map.copyOf(positions),
                Dialect.UNDECLARED);
    }

    /** The same, in a file that is written in this way. */
    public Resource in(Dialect written) {
        return new Resource(name, path, title, description, fields, primaryKey, positions, written);
    }

    /** The field of that name, where there is one. */
    public Optional<Field> field(String fieldName) {
        return Optional.ofNullable(positions.get(fieldName)).map(fields::get);
    }
}
