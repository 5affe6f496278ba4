/**
 * Rules of dates and ranges: what cannot have been before what, other calendars, ranges the wrong way round.
 */
@NullMarked
package org.casebook.validate.time;

import org.jspecify.annotations.NullMarked;
