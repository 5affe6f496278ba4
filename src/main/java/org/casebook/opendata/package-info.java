/**
 * The {@code data/} folder of the site: what analysts download.
 *
 * <p>{@link org.casebook.opendata.PublishedTables} writes the tables that readers may have, with columns for analysts;
 * {@link org.casebook.opendata.StatisticsFiles} writes the figures as tidy CSV, one file a breakdown.
 */
@NullMarked
package org.casebook.opendata;

import org.jspecify.annotations.NullMarked;
