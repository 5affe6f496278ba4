package org.casebook.dataset;

import java.util.List;
import java.util.Optional;

/**
 * A line of a table: a cell of text for each field of its resource, blank where nothing is known.
 *
 * @param resource the table
 * @param line the physical line on which it begins, counted from 1
 * @param cells one for each field, in the resource's order
 */
public record Row(Resource resource, int line, List<String> cells) {
    /** What it has in a column of the standard, read as that column is; as of a blank cell where its table has no such column. */
    public <T> T get(Column<T> column) {
        return column.of(this);
    }

    /** The cell of a column of the standard as it is written, likewise. */
    public String text(Column<?> column) {
        return written(column.name());
    }

    /** The cell of a described field; blank where this table, of another version or another publication, lacks it. */
    public String cell(Field field) {
        return written(field.name());
    }

    /**
     * The cell of a column by its name; blank where the standard has such a column and this table does not.
     *
     * @throws IllegalArgumentException if nobody has declared such a column
     */
    public String cell(String column) {
        return written(declared(column));
    }

    /** What names it: the values of its primary key, or of its first column where the table has none. */
    public String key() {
        return resource.primaryKey().isEmpty()
                ? cells.get(0)
                : String.join(
                        ",", resource.primaryKey().stream().map(this::cell).toList());
    }

    /** The values of a described field; none of a blank cell. */
    public List<String> values(Field field) {
        return listed(field.name());
    }

    /**
     * The values of a column by its name, likewise.
     *
     * @throws IllegalArgumentException if nobody has declared such a column
     */
    public List<String> values(String column) {
        return listed(declared(column));
    }

    String written(String column) {
        Integer position = resource.positions().get(column);
        return position == null ? "" : cells.get(position);
    }

    List<String> listed(String column) {
        Integer position = resource.positions().get(column);
        return position == null ? List.of() : resource.fields().get(position).values(cells.get(position));
    }

    Optional<Edtf> date(String column) {
        return resource.values().date(written(column));
    }

    Optional<Range> quantity(String column) {
        return resource.values().quantity(written(column));
    }

    private String declared(String column) {
        if (!resource.positions().containsKey(column) && !Columns.isKnown(column)) {
            throw new IllegalArgumentException("No column " + column + " is declared of the table " + resource.name());
        }
        return column;
    }
}
