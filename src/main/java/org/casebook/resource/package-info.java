/**
 * Files as cells of text with their place, and back.
 *
 * <p>{@link org.casebook.resource.PackageFile} reads {@code data/datapackage.json} into a
 * {@link org.casebook.dataset.DataPackage}; {@link org.casebook.resource.TableFile} reads and writes the tables that it
 * names. Both give a {@link org.casebook.dataset.Reading}: what could be read, and every problem met on the way. No
 * cell is understood here; that is the work of {@code validate}. Commons CSV and Jackson are used here alone.
 */
@NullMarked
package org.casebook.resource;

import org.jspecify.annotations.NullMarked;
