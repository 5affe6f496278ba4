/**
 * Coasts and borders, cut to the extent of a map, and where names stand on it.
 *
 * <p>{@link org.casebook.map.World} is the table of lines ({@code natural-earth.txt}, which {@code src/build/coasts.py}
 * made); a {@link org.casebook.map.Projection} turns degrees into units of a panel; an {@link org.casebook.map.Outline} is what
 * of the world lies in that panel, as SVG paths of few letters; {@link org.casebook.map.Labels} finds room for names.
 */
@NullMarked
package org.casebook.map;

import org.jspecify.annotations.NullMarked;
