package org.casebook.pages.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The small print of a table with many columns: under it, each note once, where in the cells it would make the rows
 * longer than a screen.
 */
public final class Footnotes {
    private static final int LETTERS = 26;

    private final String table;
    private final Map<Passage, Integer> numbers = new LinkedHashMap<>();

    /** Of the table with this anchor. */
    public Footnotes(String table) {
        this.table = table;
    }

    /** The row with marks instead of its small print. */
    public FigureRow mark(FigureRow row) {
        return new FigureRow(
                row.name(),
                row.cells().stream().map(this::mark).toList(),
                row.values().stream().map(this::mark).toList(),
                row.total());
    }

    public FigureCell mark(FigureCell cell) {
        return new FigureCell(
                cell.label(), cell.imposed().map(this::mark), cell.standing().map(this::mark), cell.noneStands());
    }

    public FigureView mark(FigureView figure) {
        return figure.withMarks(figure.notes().stream()
                .map(this::number)
                .sorted()
                .map(this::mark)
                .toList());
    }

    private int number(Passage note) {
        return numbers.computeIfAbsent(note, none -> numbers.size() + 1);
    }

    private FigureView.Mark mark(int number) {
        return new FigureView.Mark(letter(number), anchor(number));
    }

    private String anchor(int number) {
        return table + "-note-" + letter(number);
    }

    /** As browsers letter a list: a to z, aa, ab and so on. */
    static String letter(int number) {
        int before = (number - 1) / LETTERS;
        return (before == 0 ? "" : letter(before)) + (char) ('a' + (number - 1) % LETTERS);
    }

    /** The notes of all that was marked before. */
    public List<Footnote> notes() {
        return numbers.entrySet().stream()
                .map(note -> new Footnote(anchor(note.getValue()), note.getKey()))
                .toList();
    }

    /** A note under the table. */
    public record Footnote(String anchor, Passage text) {}
}
