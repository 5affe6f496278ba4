/**
 * Frozen releases without what is hidden today.
 */
@NullMarked
package org.casebook.release.rewriting;

import org.jspecify.annotations.NullMarked;
