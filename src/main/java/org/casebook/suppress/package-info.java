/**
 * Statistical disclosure control: which figures a publication's minimum of people keeps back.
 *
 * <p>{@link org.casebook.suppress.SuppressedStatistics} is the result and the way in. {@code Population} knows how many people each
 * {@code Cell} is about, {@code Thresholds} how many it must be about. Cells under that are suppressed, and a {@code
 * Network} finds which others must be, so that people can be thought to have been moved from the one to the other without
 * any published figure becoming another: whoever reads what is published cannot tell. {@code FewestCells} tries to do with fewer in
 * small publications, by linear programs ({@code Simplex}) over the {@code Sums} of all sanctions at once, whose solutions are
 * {@code Movements} of whole people. {@code Pattern} holds what is
 * suppressed, {@code HiddenCases} finds the cases whose details would tell it, and {@code RepeatedPeople} does the same for those
 * punished repeatedly, who stand in no breakdown.
 */
@NullMarked
package org.casebook.suppress;

import org.jspecify.annotations.NullMarked;
