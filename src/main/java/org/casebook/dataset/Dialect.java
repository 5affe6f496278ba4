package org.casebook.dataset;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a table's file is written, as far as its description says ({@code encoding} and {@code dialect} of Data Package
 * 2.0). What is not said is found out from the file.
 *
 * @param encoding of its letters
 * @param delimiter what stands between its cells
 */
public record Dialect(Optional<Charset> encoding, Optional<Character> delimiter) {
    /** Nothing is said. */
    public static final Dialect UNDECLARED = new Dialect(Optional.empty(), Optional.empty());
}
