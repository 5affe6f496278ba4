package org.casebook.threads;

import org.jspecify.annotations.Nullable;

/** What one thread threw, on another. */
final class Thrown {
    private Thrown() {}

    /** Throws it again, or returns it if the caller's signature says so. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // work throws nothing else that is checked
    static <E extends Exception> E again(@Nullable Throwable thrown) {
        if (thrown instanceof RuntimeException failure) {
            throw failure;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown == null) {
            throw new IllegalStateException("Work failed without saying how.");
        }
        return (E) thrown;
    }
}
