package org.casebook.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with links in it, such as a sentence that names cases.
 *
 * @param pieces its texts and links, in order
 */
record Passage(List<Link> pieces) {
    static final Passage NONE = new Passage(List.of());

    Passage {
        pieces = List.copyOf(pieces);
    }

    static Passage of(String text) {
        return new Passage(List.of(Link.plain(text)));
    }

    static Passage of(Link link) {
        return new Passage(List.of(link));
    }

    Passage followedBy(Passage next) {
        List<Link> both = new ArrayList<>(pieces);
        both.addAll(next.pieces);
        return new Passage(both);
    }
}
