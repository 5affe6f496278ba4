package org.casebook.pages.view;

import java.util.Optional;

/**
 * A text, and its language where that is not the page's.
 *
 * @param text what is shown
 * @param lang the language; empty where it is the page's
 */
public record Words(String text, Optional<String> lang) {
    public static final Words NONE = of("");

    public static Words of(String text) {
        return new Words(text, Optional.empty());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
