package org.casebook.dataset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a case whose details are withheld counts: what {@code casebook:stubs} of the data package declares. */
public enum StubPolicy {
    /** In the totals of its table alone, as people of whom nothing is known; the default. */
    COUNT,
    /** In no figure at all. */
    NONE;

    /** The property of the data package. */
    public static final String PROPERTY = "casebook:stubs";

    /** The policy of a word; empty where it is no word of the contract. */
    public static Optional<StubPolicy> of(String code) {
        return Arrays.stream(values())
                .filter(policy -> policy.code().equals(code))
                .findFirst();
    }

    /** The word by which it is declared. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
