/**
 * Which pages there are, and what stands on each.
 *
 * <p>{@link org.casebook.pages.Pages} is the way in: it plans every page from data, each with a small immutable record of
 * texts, addresses and numbers that are ready to be shown. Its rooms, from the lowest:
 *
 * <ol>
 *   <li>{@code view}: the records that templates are given;
 *   <li>{@code wording}: rows, numbers, dates and codes in the words of one language;
 *   <li>{@code figure}: figures as links to lists of exactly their cases;
 *   <li>{@code edition}: all this for one language, which every page kind takes;
 *   <li>{@code charts}, {@code publication}, {@code subject}, {@code cases}, {@code method}, {@code find}: the page kinds.
 * </ol>
 */
@NullMarked
package org.casebook.pages;

import org.jspecify.annotations.NullMarked;
