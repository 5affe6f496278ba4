/** Tries to get at what was suppressed. */
@org.jspecify.annotations.NullMarked
package org.casebook.suppress;
