package org.casebook.pages.view;

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
 * @param footnotes the small print of its figures, where it does not stand in the cells
 */
public record FigureTable(
        String id,
        String caption,
        List<String> columns,
        Optional<String> valuesColumn,
        List<FigureRow> rows,
        List<String> notes,
        List<Footnotes.Footnote> footnotes) {
    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        footnotes = List.copyOf(footnotes);
    }

    public FigureTable(
            String id,
            String caption,
            List<String> columns,
            Optional<String> valuesColumn,
            List<FigureRow> rows,
            List<String> notes) {
        this(id, caption, columns, valuesColumn, rows, notes, List.of());
    }

    /** With the small print under it. */
    public FigureTable withFootnotes(Footnotes.Texts texts) {
        Footnotes marked = new Footnotes(id, texts);
        List<FigureRow> others = rows.stream().map(marked::mark).toList();
        return new FigureTable(id, caption, columns, valuesColumn, others, notes, marked.notes());
    }
}
