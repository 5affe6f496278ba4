/**
 * What happened when. {@link org.casebook.pages.time.Chronicle} has events and cases in their order; {@link
 * org.casebook.pages.time.TimePicture} draws them on a true axis of time ({@code TimeAxis}), in lanes, as marks ({@code
 * TimeMarks}) or, where they are too many, as columns ({@code TimeColumns}).
 */
@NullMarked
package org.casebook.pages.time;

import org.jspecify.annotations.NullMarked;
