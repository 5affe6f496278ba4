/**
 * What a rule is, and what it has: the tables as far as they could be read, what the standard tables and columns are, and
 * where its problems go.
 *
 * <p>A rule is one small class, of one of three kinds: a {@code ValueRule} judges one value of a field, a {@code RowRule} one
 * row, a {@code TablesRule} the tables together.
 */
@NullMarked
package org.casebook.validate.rule;

import org.jspecify.annotations.NullMarked;
