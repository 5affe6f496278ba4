package org.casebook.suppress;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The cells that are suppressed. With a sanction's cell that of all sanctions is hidden, which would give it away, unless it
 * is known that another sanction's hides it as well.
 */
final class Pattern {
    private final Set<Cell> ofOne = new LinkedHashSet<>();
    private final Set<Cell> others = new LinkedHashSet<>();

    /** Just these cells. */
    static Pattern of(Collection<Cell> cells) {
        Pattern pattern = new Pattern();
        cells.forEach(cell -> (cell.isOfOne() ? pattern.ofOne : pattern.others).add(cell));
        return pattern;
    }

    boolean has(Cell cell) {
        return ofOne.contains(cell) || others.contains(cell);
    }

    void hide(Cell cell) {
        if (cell.isOfOne()) {
            ofOne.add(cell);
        }
        if (cell.category().isSanction()) {
            others.add(cell.ofAll());
        }
    }

    /** Gives a cell again, and that of all sanctions where none of its parts is suppressed any more. */
    void show(Cell cell) {
        ofOne.remove(cell);
        if (ofOne.stream()
                .noneMatch(
                        other -> other.category().isSanction() && other.ofAll().equals(cell.ofAll()))) {
            others.remove(cell.ofAll());
        }
    }

    /** How many more cells are suppressed if this one is. */
    int cost(Cell cell) {
        return (has(cell) ? 0 : 1) + (!cell.category().isSanction() || has(cell.ofAll()) ? 0 : 1);
    }

    /** The suppressed cells of one sanction or kind of detention, in the order in which they were. */
    Set<Cell> ofOne() {
        return Collections.unmodifiableSet(ofOne);
    }
}
