/**
 * Chooses and draws charts.
 *
 * <p>{@link org.casebook.chart.ChartSpecs} reads what a publication wants drawn: {@code SpecText} makes a tree of a YAML
 * file, {@code SpecReader} a {@link org.casebook.chart.ChartSpec} of the tree. {@link org.casebook.chart.Charts} fills the
 * specifications with the figures of the statistics, {@code ChartRows} puts these in order, and {@code KeyNames} and the
 * {@link org.casebook.chart.ChartWords} say in one language what they are. Each {@link org.casebook.chart.Chart} is a
 * model to draw and the same figures as a {@link org.casebook.chart.ChartTable}.
 *
 * <p>{@link org.casebook.chart.ChartPainter} turns a {@link org.casebook.chart.ChartModel} into a {@link
 * org.casebook.chart.ChartImage}, an SVG and a PNG of the same drawing. A tour, in the order in which a chart passes:
 *
 * <ol>
 *   <li>{@code Page} sets title, subtitle, plot, note and source below one another; the plot is a {@code BarPlot}, or of
 *       months a {@code ColumnPlot} where all its words find room, and a {@code MonthPlot} where they are many.
 *   <li>XChart lays out and paints slots, scale, bars, error bars and axis ({@code PlotChart}, {@code Bars}). What it has no form for are its
 *       markers ({@code BoundMarker}), and words are written at the places that it tells ({@code Pen}).
 *   <li>What XChart paints is recorded by VectorGraphics2D. With the words it is a {@code Drawing}: filled shapes and
 *       written texts. {@code SvgImage} and {@code PngImage} each write that drawing, so the two can't differ.
 *   <li>Letters come from {@code Typeface}, which reads the bundled Roboto itself. AWT's fonts are never asked: on a
 *       machine without fonts even {@code Font.createFont} fails, and with fonts it leaves files behind.
 * </ol>
 *
 * <p>XChart, VectorGraphics2D and SnakeYAML stay inside this package.
 */
@NullMarked
package org.casebook.chart;

import org.jspecify.annotations.NullMarked;
