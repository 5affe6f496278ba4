package org.casebook.opendata;

import org.casebook.dataset.LocalText;

/** The texts of the site in all its languages, for columns and files that the publication does not describe itself. */
@FunctionalInterface
public interface Labels {
    /**
     * A text.
     *
     * @param arguments what stands in its places, each in the language of the text
     */
    LocalText text(String key, LocalText... arguments);
}
