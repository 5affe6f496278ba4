package org.casebook.threads;

/** Something to be done. */
@FunctionalInterface
public interface Work<T, E extends Exception> {
    /** Does it. */
    T done() throws E;
}
