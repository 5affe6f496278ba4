package org.casebook.pages.view;

import java.util.List;
import java.util.Optional;

/**
 * A figure as a link to exactly its cases.
 *
 * @param text the number in words: {@code 34–35}, {@code at least 200}
 * @param cases how many cases the link's target lists
 * @param href the list; blank where none of its cases may be listed
 * @param notes the small print beside it
 * @param mark where its small print stands under its table instead: the anchor there
 * @param label the number and what its list holds, for who hears the link alone; blank where it leads to no list
 */
public record FigureView(
        String text, int cases, String href, List<FigureNote> notes, Optional<String> mark, String label) {
    public FigureView {
        notes = List.copyOf(notes);
    }

    /** A figure that leads to no list. */
    public static FigureView plain(String text, List<FigureNote> notes) {
        return new FigureView(text, 0, "", notes);
    }

    public FigureView(String text, int cases, String href, List<FigureNote> notes) {
        this(text, cases, href, notes, Optional.empty(), "");
    }

    /** The same with what is said of it to who hears the link alone. */
    public FigureView labelled(String said) {
        return new FigureView(text, cases, href, notes, mark, said);
    }

    public FigureView withNotes(List<FigureNote> other) {
        return new FigureView(text, cases, href, other, mark, label);
    }

    /** The same with no more than a mark that leads to the notes. */
    public FigureView marked(String anchor) {
        return new FigureView(text, cases, href, List.of(), Optional.of(anchor), label);
    }
}
