/**
 * The vocabulary of a publication, and nothing that acts.
 *
 * <p>Start at {@link org.casebook.dataset.Dataset}: checked tables, turned into {@link org.casebook.dataset.Sanction}s
 * (a {@link org.casebook.dataset.Dismissal}, {@link org.casebook.dataset.Fine}, {@link org.casebook.dataset.Arrest} or
 * {@link org.casebook.dataset.Sentence}) and {@link org.casebook.dataset.Appeal}s. What a table may hold is said by its
 * {@link org.casebook.dataset.DataPackage}: {@link org.casebook.dataset.Resource}s of
 * {@link org.casebook.dataset.Field}s. Numbers and dates that the sources leave vague are a
 * {@link org.casebook.dataset.Range} and an {@link org.casebook.dataset.Edtf}. What is wrong with a file is a
 * {@link org.casebook.dataset.Problem}, a value like any other.
 */
@NullMarked
package org.casebook.dataset;

import org.jspecify.annotations.NullMarked;
