package org.casebook.bake;

import java.util.function.Supplier;

/**
 * One page made from data.
 *
 * @param template its template's name without the ending: {@code case} for {@code templates/case.ftl}
 * @param path where it is written, relative to the site's root, with {@code /} between folders: {@code ru/cases/f-001.html}
 * @param language the language of its text, one of {@link Site#languages()}
 * @param source gives what the template shows, usually a record; the template reads its components as {@code view.title}. It is
 *     asked once, when the page is rendered, by any thread: of pages without number not all views are in memory at once
 */
public record Page(String template, String path, String language, Supplier<?> source) {
    /** A page whose view is at hand. */
    public Page(String template, String path, String language, Object view) {
        this(template, path, language, () -> view);
    }
}
