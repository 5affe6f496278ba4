/**
 * Whether tables may be published: everything that is wrong with them, each with its place and a way out.
 *
 * <p>Start at {@link org.casebook.validate.Check}. It reads the data package and its tables, runs every rule over
 * whatever could be read, and gives a {@link org.casebook.validate.Checked}: the accepted data set, or all problems.
 *
 * <p>A rule is one small class that {@code Rules} lists. What a rule is and has is in {@code rule}; the rules themselves
 * are apart, in one room for each kind: {@code schema}, {@code text}, {@code time}, {@code penalty}, {@code group} and
 * {@code completeness}. A rule speaks only of what it can read: a cell that is not of its type, a column that the header
 * lacks, or a table that cannot be read has been told already, and one fault should give one problem. What figures rely
 * on is said by {@code StandardFields}, so that no slip in {@code datapackage.json} can make a figure wrong; every other
 * field is checked by what the publisher wrote there.
 */
@NullMarked
package org.casebook.validate;

import org.jspecify.annotations.NullMarked;
