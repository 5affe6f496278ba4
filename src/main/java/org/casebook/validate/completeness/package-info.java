/**
 * Rules of what readers are told of a case beside its figures: that something is, and that it is nothing that was to be
 * withheld.
 */
@NullMarked
package org.casebook.validate.completeness;

import org.jspecify.annotations.NullMarked;
