/**
 * What a text may say: {@code Encodings} gives the readings of its bytes, {@code WordsAsShown} what its words are for the eye,
 * where tags ({@code Markup}), places in a drawing ({@code SvgLetters}), ends of lines or spaces stand in the middle of them.
 * {@code Strings} are the words in what is no text.
 */
@NullMarked
package org.casebook.container.text;

import org.jspecify.annotations.NullMarked;
