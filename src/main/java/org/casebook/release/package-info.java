/**
 * Releases: versions of the tables that are frozen, so that a figure that was cited can be found again, and what changed
 * from each to the next.
 *
 * <p>A release is a folder {@code data/releases/VERSION/}: the tables byte for byte, {@code datapackage.json}, {@code
 * release.json} and {@code SHA256SUMS}. {@link org.casebook.release.ReleaseDraft} makes one, in one step or not at all;
 * {@link org.casebook.release.TableChanges} says which number the changes since the newest one ask for;
 * {@link org.casebook.release.ReleaseOutcome} is what came of it. {@link org.casebook.release.Releases} reads what was
 * frozen.
 *
 * <p>{@link org.casebook.release.history.History} is all that a reader is told of the past, and holds nothing that is hidden today:
 * each earlier version as it may be shown, and for each {@link org.casebook.release.history.Period} the cases that changed and why
 * the headline figures did. {@code CaseChanges} compares what may be shown; {@code FigureChanges} compares the figures,
 * which are made from everything that counts.
 */
@NullMarked
package org.casebook.release;

import org.jspecify.annotations.NullMarked;
