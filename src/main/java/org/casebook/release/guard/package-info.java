/**
 * Holds today's tables against what was released: no case or row is lost, no id is used again, no cell of a release is
 * written over, and whatever was public then is hidden today only on purpose.
 */
@NullMarked
package org.casebook.release.guard;

import org.jspecify.annotations.NullMarked;
