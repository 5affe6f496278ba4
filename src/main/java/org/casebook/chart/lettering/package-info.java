/**
 * Letters and colours: {@code Typeface} reads a font itself, {@code Lettering} measures and draws texts of any alphabet with
 * it. AWT's fonts are never asked: on a machine without fonts even {@code Font.createFont} fails, and with fonts it leaves
 * files behind.
 */
@NullMarked
package org.casebook.chart.lettering;

import org.jspecify.annotations.NullMarked;
