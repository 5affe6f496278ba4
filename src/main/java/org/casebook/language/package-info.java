/**
 * What publishers are told, in their language.
 *
 * <p>What is to be said is a {@link org.casebook.language.Message}: the key of a text, and what is put in the text's places
 * ({@link org.casebook.language.Argument}). It is a value like any other, and becomes words where somebody reads it, in the
 * {@link org.casebook.language.Language} of the reader. The texts are in files beside this package, one of each language.
 */
@NullMarked
package org.casebook.language;

import org.jspecify.annotations.NullMarked;
