package org.casebook.dataset;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What the cells of a table say where they hold dates and quantities. The same few come again and again: each different
 * text is read once, whoever asks for it, and its value kept once. Every rule, figure and page asks here.
 */
public final class CellValues {
    private final Map<String, Optional<Edtf>> dates = new ConcurrentHashMap<>();
    private final Map<String, Optional<Range>> quantities = new ConcurrentHashMap<>();

    /** The date of a text, {@link Edtf#UNKNOWN} of a blank one; empty where it is no date. */
    public Optional<Edtf> date(String text) {
        return once(dates, text, Edtf::parse);
    }

    /** The quantity of a text; empty where it is blank, or no quantity. */
    public Optional<Range> quantity(String text) {
        return once(quantities, text, Range::parse);
    }

    private static <T> Optional<T> once(
            Map<String, Optional<T>> known, String text, Function<String, Optional<T>> read) {
        Optional<T> value = known.get(text);
        return value == null ? known.computeIfAbsent(text, read) : value;
    }

    /** What has been read so far makes no table differ from another. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CellValues;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
