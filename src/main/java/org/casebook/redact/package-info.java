/**
 * What is told to people about a publication's files without what those files keep private: logs are read by more people than
 * tables, and a log of a check on a public repository by everybody.
 *
 * <p>{@link org.casebook.redact.Redaction} takes the names of people who are not public and the cells of private fields out of
 * problems and notes, whichever rule found them. {@code UnpublishedNames} knows the names, by the same
 * {@link org.casebook.names} with which they are sought in what is published, {@code FrozenPeople} those of releases, and
 * {@code KeptCells} the cells.
 */
@NullMarked
package org.casebook.redact;

import org.jspecify.annotations.NullMarked;
