package org.casebook.container;

import java.io.IOException;
import org.casebook.container.text.Bytes;

/** A kind of file that can be looked into. */
interface Format {
    boolean fits(FileLocation place, Bytes bytes);

    /**
     * Tells everything that can be read in a file.
     *
     * @throws Unopenable if it cannot be read, and why
     * @throws IOException if it is broken
     */
    void open(FileLocation place, Bytes bytes, Opening opening) throws Unopenable, IOException;
}
