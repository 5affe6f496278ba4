/**
 * JBake's oven: {@link org.casebook.bake.oven.Bake} is the way in. {@code SiteOven} is JBake without its database and its change
 * of the JVM's locale, {@code EscapingEngine} FreeMarker as it should be, {@code SiteRenderer} renders the pages from data by
 * the same engine.
 */
@NullMarked
package org.casebook.bake.oven;

import org.jspecify.annotations.NullMarked;
