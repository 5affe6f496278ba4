package org.casebook.links;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the check of links keeps of a page or drawing.
 *
 * @param file its number
 * @param readable whether all of it could be read
 * @param parts its elements with an id or name
 * @param cases the cases it lists, in their order
 * @param next the page that continues its list
 * @param leadsTo the files that a reader can get to from it, each once
 * @param places its links to parts of pages
 * @param figures its figures that link to a place in the site
 */
record LinkCheckPage(
        int file,
        boolean readable,
        Map<String, Part> parts,
        List<Case> cases,
        Optional<LinkCheckAddresses.LinkTarget> next,
        List<Integer> leadsTo,
        List<Place> places,
        List<LinkedFigure> figures,
        List<LinkCheckFinding> findings) {

    /** The cases that an element holds, as a range of {@link #cases}. */
    record Part(int from, int to) {}

    /** A case in a list. */
    record Case(String id, int line) {}

    /** A link to a part of a page. */
    record Place(int line, LinkCheckAddresses.LinkTarget target) {}

    /**
     * A figure.
     *
     * @param cases how many cases it says are behind it
     * @param target where they are listed
     */
    record LinkedFigure(int line, int cases, LinkCheckAddresses.LinkTarget target) {}

    /** A file of another kind, which lists no cases. */
    static LinkCheckPage ofNothing(int file) {
        return new LinkCheckPage(
                file, true, Map.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }

    /** The whole page. */
    Part whole() {
        return new Part(0, cases.size());
    }
}
