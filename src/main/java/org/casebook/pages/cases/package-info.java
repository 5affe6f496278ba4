/**
 * The pages of cases, of the events that they were punished for, and of both in the order of time.
 */
@NullMarked
package org.casebook.pages.cases;

import org.jspecify.annotations.NullMarked;
