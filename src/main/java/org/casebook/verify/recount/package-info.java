/**
 * Every figure counted again from the published cases, by the rules as they are written: {@code Recount} goes through the
 * files of statistics, {@code CellCount} counts the figures of one cell, {@code Repeats} those of people punished repeatedly.
 */
@NullMarked
package org.casebook.verify.recount;

import org.jspecify.annotations.NullMarked;
