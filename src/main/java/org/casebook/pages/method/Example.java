package org.casebook.pages.method;

import java.util.List;
import org.casebook.pages.view.FigureCell;
import org.casebook.pages.view.Passage;

/**
 * An example of a rule, from the publication itself.
 *
 * @param words what is seen in it
 * @param figures figures that show it, each with its label
 */
record Example(Passage words, List<FigureCell> figures) {
    Example {
        figures = List.copyOf(figures);
    }
}
