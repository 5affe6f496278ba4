package org.casebook.pages;

import java.util.List;

/**
 * A figure as a link to exactly its cases.
 *
 * @param text the number in words: {@code 34–35}, {@code at least 200}
 * @param cases how many cases the link's target lists
 * @param href the list
 * @param notes the small print beside it
 */
record FigureView(String text, int cases, String href, List<Passage> notes) {
    FigureView {
        notes = List.copyOf(notes);
    }

    FigureView withNotes(List<Passage> other) {
        return new FigureView(text, cases, href, other);
    }
}
