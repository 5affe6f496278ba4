package org.casebook.container;

import java.io.IOException;

/** A kind of file that can be looked into. */
interface Format {
    boolean fits(Place place, Bytes bytes);

    /**
     * Tells everything that can be read in a file.
     *
     * @throws Unopenable if it cannot be read, and why
     * @throws IOException if it is broken
     */
    void open(Place place, Bytes bytes, Opening opening) throws Unopenable, IOException;
}
