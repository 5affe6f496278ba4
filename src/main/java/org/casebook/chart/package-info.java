/**
 * Chooses and draws charts.
 *
 * <p>{@link org.casebook.chart.Charts} fills the specifications of a publication with the figures of the statistics, and
 * {@code ChartRows} puts these in order. Each {@link org.casebook.chart.Chart} is a model to draw and the same figures as
 * a table. {@link org.casebook.chart.ChartPainter} turns the model into an image, an SVG and a PNG of the same drawing.
 * The rooms, in the order in which a chart passes:
 *
 * <ol>
 *   <li>{@code spec}: what a publication wants drawn;
 *   <li>{@code words}: what charts and figures say in one language;
 *   <li>{@code model}: what a chart shows;
 *   <li>{@code plot}: where everything stands; XChart lays out and paints the plot;
 *   <li>{@code lettering}: letters and colours;
 *   <li>{@code image}: the drawing as SVG and PNG.
 * </ol>
 *
 * <p>XChart, VectorGraphics2D and SnakeYAML stay inside these packages.
 */
@NullMarked
package org.casebook.chart;

import org.jspecify.annotations.NullMarked;
