/**
 * What a publication wants drawn, from its folder {@code charts}: {@code SpecText} makes a tree of a YAML file, {@code
 * SpecReader} a {@code ChartSpec} of the tree, and {@code ChartSpecs} does so for all. {@code OwnFont} is a font that the
 * publication brings.
 */
@NullMarked
package org.casebook.chart.spec;

import org.jspecify.annotations.NullMarked;
