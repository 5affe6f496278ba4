package org.casebook.threads;

/** What is done with each item of a list. */
@FunctionalInterface
public interface Step<A, R, E extends Exception> {
    /** Does it with one. */
    R of(A item) throws E;
}
