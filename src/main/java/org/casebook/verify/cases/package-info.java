/**
 * The cases as the published tables say them, with what figures are made of: ranges, dates, penalties, appeals.
 */
@NullMarked
package org.casebook.verify.cases;

import org.jspecify.annotations.NullMarked;
