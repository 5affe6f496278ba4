/**
 * Casebook: CSV tables of documented sanctions in, a published open-data site out.
 *
 * <p>{@link org.casebook.Publication} is the one page to read first: it calls each stage in turn, and each stage is a
 * package of its own.
 */
@NullMarked
package org.casebook;

import org.jspecify.annotations.NullMarked;
