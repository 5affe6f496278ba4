/**
 * Which pages there are, and what stands on each.
 *
 * <p>{@link org.casebook.pages.Pages} is the way in: it plans every page from data, each with a small immutable record of
 * texts, addresses and numbers that are ready to be shown. On the way: {@code CaseIndex} finds cases, people and links by
 * id; {@code Wording} turns numbers, dates and codes into words of one language; {@code FigureLinks} makes of each figure
 * a link to a list of exactly its cases, and plans that list; {@code FigureTables} lays figures out. An {@code Edition}
 * holds all this for one language, and each page kind is one class that takes an edition and gives pages.
 *
 * <p>Addresses in the records are relative to the site's root; a template writes {@code page.root} before them.
 */
@NullMarked
package org.casebook.pages;

import org.jspecify.annotations.NullMarked;
