package org.casebook.suppress;

import java.util.List;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;

/**
 * What is suppressed together: all measures of a key's sanctions, as imposed and as they stand, since each of them would tell
 * of the others.
 *
 * @param breakdown the file
 * @param keys what stands in its key columns
 * @param category which sanctions
 */
record Cell(Breakdown breakdown, List<String> keys, Category category) {
    static Cell of(Breakdown breakdown, Figure figure) {
        return new Cell(breakdown, figure.keys(), figure.category());
    }

    static Cell total(Category category) {
        return new Cell(Breakdown.TOTALS, List.of(), category);
    }

    boolean isTotal() {
        return breakdown == Breakdown.TOTALS;
    }

    /** Whether it is of one sanction, or kind of detention. */
    boolean isOfOne() {
        return category != Category.ALL;
    }

    /** The cell of all sanctions of the same key, of which it is a part if it is of a sanction. */
    Cell ofAll() {
        return new Cell(breakdown, keys, Category.ALL);
    }
}
