/**
 * How the leak check reads a text: {@code EscapeDecoder} takes references, percent signs, backslashes and tags off, {@code
 * TextWords} takes it apart into words as {@code NameFolding} has them, {@code WordRuns} finds runs of words by one hash for
 * each length. {@code Tags} knows which words of a line are in tags, {@code Noise} what stands by chance in bytes that are
 * no text; {@code ByteScan} looks at eight bytes at a time.
 */
@NullMarked
package org.casebook.leaks.text;

import org.jspecify.annotations.NullMarked;
