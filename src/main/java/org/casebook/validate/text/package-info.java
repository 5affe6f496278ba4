/**
 * Rules of how texts are written: letters that were lost or exchanged, invisible ones, two spellings of one name, what a
 * spreadsheet made of a value.
 */
@NullMarked
package org.casebook.validate.text;

import org.jspecify.annotations.NullMarked;
