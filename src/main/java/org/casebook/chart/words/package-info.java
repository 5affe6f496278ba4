/**
 * What charts and figures say in one language: {@code ChartWords} is all that is asked, {@code MessageWords} takes it from
 * the site's messages, {@code FigureText} writes a figure.
 */
@NullMarked
package org.casebook.chart.words;

import org.jspecify.annotations.NullMarked;
