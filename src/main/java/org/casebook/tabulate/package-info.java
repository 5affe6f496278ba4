/**
 * From cases to figures, by the rules of the Statistics section of the contract.
 *
 * <p>{@link org.casebook.tabulate.Statistics} is the result and the way in. Cases whose details are withheld are in no figure but
 * the counts of the {@code Totals}. On the way: {@code Docket} takes the cases that
 * count and the links between them (the same person, the same group, part of a group); {@code Docket.Standing} applies the
 * appeals; {@code LinkedCases} says what cases that are linked add to a cell, so that nobody is counted twice, and
 * {@code PenaltyShares} what each case adds to amounts, days and months. {@code Additions} adds both to the cells that the
 * case falls into, which the {@code Grid} of each {@link org.casebook.tabulate.Breakdown} numbers: lines of a
 * {@code Contributions} table, which Tablesaw groups by cell for their sums. {@code Tabulation} makes figures of those.
 * {@link org.casebook.tabulate.CaseLists} names the cases behind a figure, and its {@link org.casebook.tabulate.Assumptions}.
 * Tablesaw is used here alone, and no figure exists without it.
 */
@NullMarked
package org.casebook.tabulate;

import org.jspecify.annotations.NullMarked;
