package org.casebook.search;

import java.util.List;

/**
 * Something that a search may find.
 *
 * @param kind what it is; documents of a kind are added one after the other
 * @param href its page, relative to the site's root
 * @param title what it is called
 * @param lang the language of the title; blank where it is the page's
 * @param note what tells it from others of the same title
 * @param ids what it is called by machines
 * @param names what people call it; a word of them weighs more than one of a text, and is found inflected and misspelt too
 * @param texts what is said of it
 */
public record Document(
        String kind,
        String href,
        String title,
        String lang,
        String note,
        List<String> ids,
        List<Said> names,
        List<Said> texts) {
    public Document {
        ids = List.copyOf(ids);
        names = List.copyOf(names);
        texts = List.copyOf(texts);
    }

    /**
     * Something that is said of it.
     *
     * @param where what it is, beside it where it is shown; blank where it is found and never shown
     * @param lang its language; blank where it is the page's
     */
    public record Said(String where, String text, String lang) {
        /** A text that is found and never shown, since it is shown already or is no text for readers. */
        public static Said unseen(String text) {
            return new Said("", text, "");
        }
    }
}
