package org.casebook.pages;

import java.util.Optional;

/**
 * One measure of one cell of a breakdown.
 *
 * @param label what is counted, where its column does not say
 * @param imposed as first decided
 * @param standing what stands after appeals, where that differs
 * @param noneStands whether nothing stands after appeals
 */
record FigureCell(String label, Optional<FigureView> imposed, Optional<FigureView> standing, boolean noneStands) {
    static final FigureCell EMPTY = new FigureCell("", Optional.empty(), Optional.empty(), false);

    boolean isEmpty() {
        return imposed.isEmpty() && standing.isEmpty();
    }
}
