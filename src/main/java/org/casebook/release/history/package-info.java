/**
 * What readers are told of the past: {@link org.casebook.release.history.History} holds nothing that is hidden today, each
 * earlier version as it may be shown, and for each period the cases that changed and why the headline figures did. {@code
 * CaseChanges} compares what may be shown; {@code FigureChanges} compares the figures, which are made from everything that
 * counts.
 */
@NullMarked
package org.casebook.release.history;

import org.jspecify.annotations.NullMarked;
