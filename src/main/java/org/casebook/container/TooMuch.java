package org.casebook.container;

/** A file unpacks to more than it may: nothing more of it is read. */
final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;
}
