/**
 * From cases to figures, by the rules of the Statistics section of the contract.
 *
 * <p>{@link org.casebook.tabulate.statistics.Statistics} is the result and the way in. Cases whose details are withheld are in no figure but
 * the counts of the {@code Totals}. On the way: {@code CountedCases} takes the cases that
 * count and the links between them (the same person, the same group, part of a group); {@code CountedCases.Standing} applies the
 * appeals; {@code Additions} takes the cases in sets that are linked. Those without links, nine in ten of most publications,
 * become the two tables of {@code UnlinkedCases}, which Tablesaw groups by the cells of each
 * {@link org.casebook.tabulate.Breakdown}, numbered by its {@code Grid}, and sums. {@code LinkedCases} says what cases that are
 * linked add to a cell, so that nobody is counted twice ({@code World}, {@code DistinctPeople}), and {@code PenaltyShares} what
 * each case adds to amounts, days and months. {@code CellSums} holds both together, and {@code Tabulation} makes figures of them.
 * {@link org.casebook.tabulate.statistics.CaseLists} names the cases behind a figure, and its {@link org.casebook.tabulate.count.Assumptions}.
 * Tablesaw is used here alone. It counts repeated punishment too ({@code PeopleByKey}), and without it nearly every figure is wrong.
 */
@NullMarked
package org.casebook.tabulate;

import org.jspecify.annotations.NullMarked;
