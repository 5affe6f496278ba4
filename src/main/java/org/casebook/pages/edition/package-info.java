/**
 * All that the pages of one language are made from: every page kind is one class that takes an {@code Edition} and gives
 * pages. {@code Holdings} says what a publication holds at all, so that no page speaks of what is not there.
 */
@NullMarked
package org.casebook.pages.edition;

import org.jspecify.annotations.NullMarked;
