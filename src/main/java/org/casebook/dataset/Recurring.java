package org.casebook.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found of the cells of a column, so that one that comes again need not be looked at again. A column in which they
 * do not, of ids or of texts, is soon no more searched for them.
 *
 * @param <T> what is found of a cell
 */
public final class Recurring<T> {
    private static final int REMEMBERED_CELLS = 4096;

    private final Map<String, T> found = new HashMap<>();
    private int again;
    private boolean recur = true;

    /** What was found of a cell; null if it is not known. Every row of every column asks, so nothing is wrapped. */
    public @Nullable T known(String cell) {
        T known = recur ? found.get(cell) : null;
        if (known != null) {
            again++;
        }
        return known;
    }

    /** What is known of a cell, or else what is found of it now. */
    public T orFind(String cell, Function<String, T> find) {
        T known = known(cell);
        if (known != null) {
            return known;
        }
        T found = find.apply(cell);
        remember(cell, found);
        return found;
    }

    /** Keeps what was found of a cell that was not known. */
    public void remember(String cell, T value) {
        if (!recur) {
            return;
        }
        if (found.size() < REMEMBERED_CELLS) {
            found.put(cell, value);
        } else if (again < REMEMBERED_CELLS) {
            recur = false;
            found.clear();
        }
    }
}
