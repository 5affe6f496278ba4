package org.casebook.bake;

/**
 * One page made from data.
 *
 * @param template its template's name without the ending: {@code case} for {@code templates/case.ftl}
 * @param path where it is written, relative to the site's root, with {@code /} between folders: {@code ru/cases/f-001.html}
 * @param language the language of its text, one of {@link Site#languages()}
 * @param view what the template shows, usually a record; the template reads its components as {@code view.title}
 */
public record Page(String template, String path, String language, Object view) {}
