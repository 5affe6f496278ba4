package org.casebook.pages;

import java.util.Optional;

/**
 * A text, and its language where that is not the page's.
 *
 * @param text what is shown
 * @param lang the language; empty where it is the page's
 */
record Words(String text, Optional<String> lang) {
    static final Words NONE = of("");

    static Words of(String text) {
        return new Words(text, Optional.empty());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
