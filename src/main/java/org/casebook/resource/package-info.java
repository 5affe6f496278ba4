/**
 * Files as cells of text with their place, and back.
 *
 * <p>{@link org.casebook.resource.PackageFile} reads {@code data/datapackage.json} into a
 * {@link org.casebook.dataset.DataPackage}; {@link org.casebook.resource.TableFile} reads and writes the tables that it
 * names. Both give a {@link org.casebook.dataset.Reading}: what could be read, every problem met on the way, and notes of
 * what was assumed.
 *
 * <p>A table comes in many forms and leaves in one. {@link org.casebook.resource.CsvForm} finds its encoding and
 * delimiter, {@link org.casebook.resource.Declared} holds them against the description, and
 * {@link org.casebook.resource.value.NormalizedValue} brings dates and numbers into the form of the contract. Whether a cell is
 * right is not judged here; that is the work of {@code validate}. Commons CSV and Jackson are used here alone.
 */
@NullMarked
package org.casebook.resource;

import org.jspecify.annotations.NullMarked;
