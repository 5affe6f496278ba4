package org.casebook.dataset;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file.
 *
 * @param content what was read; empty where nothing could be
 * @param problems what is wrong with the file; content may be there in spite of them, so that all are told at once
 * @param notes what was assumed of the file
 */
public record Reading<T>(Optional<T> content, List<Problem> problems, List<Note> notes) {
    /** What came of reading a file of which nothing was assumed. */
    public Reading(Optional<T> content, List<Problem> problems) {
        this(content, problems, List.of());
    }

    public static <T> Reading<T> of(T content, List<Problem> problems) {
        return new Reading<>(Optional.of(content), List.copyOf(problems));
    }

    public static <T> Reading<T> failed(List<Problem> problems) {
        return new Reading<>(Optional.empty(), List.copyOf(problems));
    }
}
