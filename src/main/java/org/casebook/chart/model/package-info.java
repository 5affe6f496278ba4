/**
 * What a chart shows, in one language: values, bounds and words, with nothing of how they are drawn or where they come
 * from; and the same figures as a table.
 */
@NullMarked
package org.casebook.chart.model;

import org.jspecify.annotations.NullMarked;
