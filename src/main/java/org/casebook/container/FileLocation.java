package org.casebook.container;

/**
 * Where a file is.
 *
 * @param shown as it can be shown
 * @param name its own name
 * @param depth how many files it is in
 */
record FileLocation(String shown, String name, int depth) {
    /** A part of the same file. */
    FileLocation part(String part) {
        return new FileLocation(shown + ", " + part, name, depth);
    }
}
