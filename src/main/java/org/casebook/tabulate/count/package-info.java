/**
 * What each case adds to a cell, so that nobody counts twice: {@code CountedCases} are the cases by number, with the links
 * between them, {@code LinkedCases} and {@code DistinctPeople} count those that are linked, and {@code PenaltyShares} says what
 * each adds to amounts, days, months and hours. {@code Grid} numbers the cells of a breakdown.
 */
@NullMarked
package org.casebook.tabulate.count;

import org.jspecify.annotations.NullMarked;
