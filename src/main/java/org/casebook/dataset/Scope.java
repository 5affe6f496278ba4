package org.casebook.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the cases that its sources know a publication holds: what {@code casebook:scope} of the data package declares. */
public enum Scope {
    /** The sources tell some of the cases that they know, as examples. */
    EXAMPLES,
    /** All cases that the sources know. */
    ALL;

    /** The property of the data package. */
    public static final String PROPERTY = "casebook:scope";

    /** The words that may be declared. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Scope::code).toList();
    }

    /** The scope of a word; empty where it is no word of the contract. */
    public static Optional<Scope> of(String code) {
        return Arrays.stream(values())
                .filter(scope -> scope.code().equals(code))
                .findFirst();
    }

    /** The word by which it is declared. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
