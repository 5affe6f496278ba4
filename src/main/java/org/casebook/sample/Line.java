package org.casebook.sample;

import java.util.Arrays;
import java.util.List;
import org.casebook.dataset.Resource;

/** A row that is being filled: its cells are blank until they are put. */
final class Line {
    private final Resource resource;
    private final String[] cells;

    Line(Resource resource) {
        this.resource = resource;
        this.cells = new String[resource.fields().size()];
        Arrays.fill(cells, "");
    }

    Line put(String field, String cell) {
        cells[position(field)] = cell;
        return this;
    }

    /** Puts one of the words that the schema allows. */
    Line putAny(String field, Chance chance) {
        return put(field, chance.oneOf(resource.fields().get(position(field)).enumeration()));
    }

    String cell(String field) {
        return cells[position(field)];
    }

    List<String> cells() {
        return List.of(cells);
    }

    private int position(String field) {
        Integer position = resource.positions().get(field);
        if (position == null) {
            throw new IllegalStateException("The schema of " + resource.name() + " has no field " + field + ".");
        }
        return position;
    }
}
