package org.casebook.verify.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page says of figures and cases.
 *
 * @param figures the figures shown
 * @param cases the cases listed, by number, in their order
 * @param parts of each element with an id that lists cases, the first and the one after the last of these
 * @param next the page that goes on with the list
 */
public record PageContent(List<ShownFigure> figures, CaseList cases, Map<String, Part> parts, Optional<String> next) {
    /**
     * Cases that stand in one element.
     *
     * @param first the place of the first in the page's list
     * @param end the place after the last
     */
    public record Part(int first, int end) {}

    /**
     * A figure as a reader sees it.
     *
     * @param line where it stands
     * @param text what is shown
     * @param cases how many cases it says to be behind it
     * @param target the address of their list
     */
    public record ShownFigure(int line, String text, String cases, String target) {}
}
