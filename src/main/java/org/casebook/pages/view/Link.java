package org.casebook.pages.view;

import java.util.Optional;

/**
 * Something with a name, and its page where it has one.
 *
 * @param words the name
 * @param href the page, relative to the site's root; empty where there is none
 * @param elsewhere a whole address outside the site; empty where there is none
 * @param cases how many cases its page lists, where it is a figure
 */
public record Link(Words words, Optional<String> href, Optional<String> elsewhere, Optional<Integer> cases) {
    public Link(Words words, Optional<String> href, Optional<String> elsewhere) {
        this(words, href, elsewhere, Optional.empty());
    }

    public Link(Words words, Optional<String> href) {
        this(words, href, Optional.empty());
    }

    /** A figure in a sentence. */
    public static Link to(FigureView figure) {
        return figure.href().isEmpty()
                ? plain(figure.text())
                : new Link(
                        Words.of(figure.text()),
                        Optional.of(figure.href()),
                        Optional.empty(),
                        Optional.of(figure.cases()));
    }

    public static Link elsewhere(String text, String address) {
        return new Link(Words.of(text), Optional.empty(), Optional.of(address));
    }

    public static Link to(String text, String href) {
        return new Link(Words.of(text), Optional.of(href));
    }

    public static Link to(Words words, String href) {
        return new Link(words, Optional.of(href));
    }

    public static Link plain(String text) {
        return new Link(Words.of(text), Optional.empty());
    }
}
