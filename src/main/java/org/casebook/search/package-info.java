/**
 * What pages find things with where JavaScript runs: files of data that a page loads as scripts, since a page opened from
 * a disk may load scripts and nothing else.
 *
 * <p>{@link org.casebook.search.SearchIndex} writes, for one language, which words stand in which entry, and the entries.
 * {@link org.casebook.search.CaseTableFiles} writes the rows of the table of cases, and {@link org.casebook.search.CaseCells}
 * what the tables say of each. {@link org.casebook.search.Folding} makes Latin and Cyrillic spellings of a word one; its
 * table is written for the scripts too, so that a question is folded as the index was.
 *
 * <p>Everything is cut into files of a bounded size, of which a page loads those that it needs. They are plain text in the
 * order of what they hold, and the leak check reads them like every other file. They must be made from what may be shown,
 * and nothing else.
 */
@NullMarked
package org.casebook.search;

import org.jspecify.annotations.NullMarked;
