/**
 * A drawing, of filled shapes and written texts, and the two files of it: {@code SvgImage} and {@code PngImage} each write
 * the same {@code Drawing}, so the two can't differ. What XChart paints is recorded by VectorGraphics2D.
 */
@NullMarked
package org.casebook.chart.image;

import org.jspecify.annotations.NullMarked;
