/**
 * Lays a chart out. {@code ChartLayout} sets title, subtitle, plot, note and source below one another; the plot is a {@code
 * BarPlot}, or of months a {@code ColumnPlot} where all its words find room, and a {@code MonthPlot} where they are many.
 *
 * <p>XChart lays out and paints slots, scale, bars, error bars and axis ({@code PlotChart}, {@code Bars}). What it has no form
 * for are its markers ({@code BoundMarker}), and words are written at the places that it tells ({@code Pen}).
 */
@NullMarked
package org.casebook.chart.plot;

import org.jspecify.annotations.NullMarked;
