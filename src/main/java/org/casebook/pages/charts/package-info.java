/**
 * The pages of charts, and the links to them from others.
 */
@NullMarked
package org.casebook.pages.charts;

import org.jspecify.annotations.NullMarked;
