package org.casebook.pages.view;

import java.util.List;

/**
 * A row of a table of figures.
 *
 * @param name what the row is about
 * @param cells a cell for each column
 * @param values amounts and times, each with its label; shown in a last column where the table has one
 * @param total whether it is the union of the others
 */
public record FigureRow(Link name, List<FigureCell> cells, List<FigureCell> values, boolean total) {
    public FigureRow {
        cells = List.copyOf(cells);
        values = List.copyOf(values);
    }
}
