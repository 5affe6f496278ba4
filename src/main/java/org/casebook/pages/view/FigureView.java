package org.casebook.pages.view;

import java.util.List;

/**
 * A figure as a link to exactly its cases.
 *
 * @param text the number in words: {@code 34–35}, {@code at least 200}
 * @param cases how many cases the link's target lists
 * @param href the list; blank where none of its cases may be listed
 * @param notes the small print beside it
 * @param marks where its small print stands under its table instead
 * @param label the number and what its list holds, for who hears the link alone; blank where it leads to no list
 */
public record FigureView(String text, int cases, String href, List<Passage> notes, List<Mark> marks, String label) {
    public FigureView {
        notes = List.copyOf(notes);
        marks = List.copyOf(marks);
    }

    /** A figure that leads to no list. */
    public static FigureView plain(String text, List<Passage> notes) {
        return new FigureView(text, 0, "", notes);
    }

    public FigureView(String text, int cases, String href, List<Passage> notes) {
        this(text, cases, href, notes, List.of(), "");
    }

    /** The same with what is said of it to who hears the link alone. */
    public FigureView labelled(String said) {
        return new FigureView(text, cases, href, notes, marks, said);
    }

    /**
     * Leads from a figure to a note under its table.
     *
     * @param letter what is shown; no number, which would look like a figure
     * @param anchor the note, on the same page
     */
    record Mark(String letter, String anchor) {}

    FigureView withNotes(List<Passage> other) {
        return new FigureView(text, cases, href, other, marks, label);
    }

    FigureView withMarks(List<Mark> other) {
        return new FigureView(text, cases, href, List.of(), other, label);
    }
}
