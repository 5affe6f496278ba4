package org.casebook.pages.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with links in it, such as a sentence that names cases.
 *
 * @param pieces its texts and links, in order
 */
public record Passage(List<Link> pieces) {
    public static final Passage NONE = new Passage(List.of());

    public Passage {
        pieces = List.copyOf(pieces);
    }

    public static Passage of(String text) {
        return new Passage(List.of(Link.plain(text)));
    }

    public static Passage of(Link link) {
        return new Passage(List.of(link));
    }

    public Passage followedBy(Passage next) {
        List<Link> both = new ArrayList<>(pieces);
        both.addAll(next.pieces);
        return new Passage(both);
    }
}
