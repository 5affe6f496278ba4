package org.casebook.dataset;

import java.util.List;

/**
 * A line of a table: a cell of text for each field of its resource, blank where nothing is known.
 *
 * @param resource the table
 * @param line the physical line on which it begins, counted from 1
 * @param cells one for each field, in the resource's order
 */
public record Row(Resource resource, int line, List<String> cells) {
    /** The cell of a field; blank where the table has no such field. */
    public String cell(String field) {
        Integer position = resource.positions().get(field);
        return position == null ? "" : cells.get(position);
    }

    /** What names it: the values of its primary key, or of its first column where the table has none. */
    public String key() {
        return resource.primaryKey().isEmpty()
                ? cells.get(0)
                : String.join(
                        ",", resource.primaryKey().stream().map(this::cell).toList());
    }

    /** The values of a list. */
    public List<String> values(String field) {
        Integer position = resource.positions().get(field);
        return position == null ? List.of() : resource.fields().get(position).values(cells.get(position));
    }
}
