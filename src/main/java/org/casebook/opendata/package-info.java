/**
 * The {@code data/} folder of the site: what analysts download.
 *
 * <p>{@link org.casebook.opendata.DataFolder} writes it: {@link org.casebook.opendata.PublishedTables} the tables that
 * readers may have, with columns for analysts, {@link org.casebook.opendata.LinkTables} the lists in them row by row, {@link
 * org.casebook.opendata.StatisticsFiles} the figures as tidy CSV, one file a breakdown. {@link
 * org.casebook.opendata.WholeFiles} hold all of them at once: workbooks, a database, JSON, and the archive. What came of it is an {@link
 * org.casebook.metadata.OpenData}, from which {@code metadata} and {@code pages} tell of the files.
 */
@NullMarked
package org.casebook.opendata;

import org.jspecify.annotations.NullMarked;
