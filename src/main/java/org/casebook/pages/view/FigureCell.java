package org.casebook.pages.view;

import java.util.List;
import java.util.Optional;

/**
 * One measure of one cell of a breakdown.
 *
 * @param label what is counted, where its column does not say
 * @param imposed as first decided
 * @param standing what stands after appeals, where that differs
 * @param noneStands whether nothing stands after appeals
 */
public record FigureCell(
        String label, Optional<FigureView> imposed, Optional<FigureView> standing, boolean noneStands) {
    public static final FigureCell EMPTY = new FigureCell("", Optional.empty(), Optional.empty(), false);

    public FigureCell labelled(String other) {
        return new FigureCell(other, imposed, standing, noneStands);
    }

    /** Without the small print that the cell beside it has too. */
    public FigureCell besides(FigureCell other) {
        return new FigureCell(label, besides(imposed, other.imposed), besides(standing, other.standing), noneStands);
    }

    private static Optional<FigureView> besides(Optional<FigureView> figure, Optional<FigureView> other) {
        List<FigureNote> said = other.map(FigureView::notes).orElse(List.of());
        return figure.map(view -> view.withNotes(
                view.notes().stream().filter(note -> !said.contains(note)).toList()));
    }

    public boolean isEmpty() {
        return imposed.isEmpty() && standing.isEmpty();
    }
}
