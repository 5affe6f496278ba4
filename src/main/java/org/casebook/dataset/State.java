package org.casebook.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a publication still grows: what {@code casebook:state} of the data package declares. */
public enum State {
    /** Cases are added. */
    ACTIVE,
    /** No cases are added; mistakes are corrected. */
    FINISHED,
    /** Nothing is changed any more. */
    FROZEN;

    /** The property of the data package. */
    public static final String PROPERTY = "casebook:state";

    /** The words that may be declared. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(State::code).toList();
    }

    /** The state of a word; empty where it is no word of the contract. */
    public static Optional<State> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    /** The word by which it is declared. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
