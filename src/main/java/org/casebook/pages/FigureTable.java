package org.casebook.pages;

import java.util.List;
import java.util.Optional;

/**
 * A table of figures.
 *
 * @param id its anchor
 * @param caption what it shows
 * @param columns the column heads, that of the row names first
 * @param valuesColumn the head of the column of amounts and times, where there is one
 * @param rows its rows
 * @param notes what must be known beside it
 */
record FigureTable(
        String id,
        String caption,
        List<String> columns,
        Optional<String> valuesColumn,
        List<FigureRow> rows,
        List<String> notes) {
    FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
