/**
 * Rules of penalties, sums and currencies, of what an appeal made of them, and of the articles that they rest on.
 */
@NullMarked
package org.casebook.validate.penalty;

import org.jspecify.annotations.NullMarked;
