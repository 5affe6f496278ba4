/**
 * Files as their readers see them: every text in a file, whatever it is packed in, for a search that must overlook none.
 *
 * <p>{@link org.casebook.container.Container} is the door: a file's bytes go in, a {@link org.casebook.container.TextListener} is
 * told every text with its place, and what could not be looked into comes back as {@link org.casebook.container.Obstacle}s.
 * {@code Formats} lists the kinds of files, one class each; a {@code Format} that holds other files hands each back to the
 * {@code Opening}, which counts how deep they are and how much they unpack to ({@link org.casebook.container.Limits}).
 *
 * <p>A text has several readings: {@code Encodings} gives what its bytes may say, and {@code WordsAsShown} what its words
 * are for the eye, where tags ({@code Markup}), places in a drawing ({@code SvgLetters}), ends of lines or spaces stand in
 * the middle of them. All readings are told, as a search can be wrong only by missing one. {@code Strings} are the words in
 * what is no text.
 *
 * <p>PDF is read by PDFBox and archives by Commons Compress. Neither is loaded until there is such a file. Not looked into,
 * and so told as obstacles: whatever is encrypted or broken, 7z, RAR, xz and Zstandard, documents of old Offices, Rich Text,
 * PostScript, sounds, films, and any kind that is not known here. A text in a picture cannot be found at all.
 */
@NullMarked
package org.casebook.container;

import org.jspecify.annotations.NullMarked;
