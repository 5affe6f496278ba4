/**
 * Figures as links: {@code FigureLinks} makes of each figure a link to a list of exactly its cases, and plans that list;
 * {@code FigureTables} lays figures out, and {@code FigureNotes} says what a reader must know beside them.
 */
@NullMarked
package org.casebook.pages.figure;

import org.jspecify.annotations.NullMarked;
