/**
 * The published tables as one SQLite database, for those who ask questions in SQL or open it in a program for databases.
 *
 * <p>{@link org.casebook.database.Database} writes it: {@code DatabaseNames} gives tables and columns names that need no quotation
 * marks, {@code DatabaseTable} says how a file becomes a table. SQLite and not Parquet, because monitors and journalists
 * open it with what they have (DB Browser, Datasette, QGIS, R, and Python's own library) and every column has its type. The library
 * is SQLite itself with a driver, org.xerial:sqlite-jdbc, and stays in here. It writes the same bytes for the same tables:
 * one transaction into a new file, pages of a fixed size, no journal, no clock.
 *
 * <p>SQLite keeps the cells of a row side by side without anything between them, and long ones on several pages; so the
 * leak check in {@code publish} reads the cells, with code of its own.
 */
@NullMarked
package org.casebook.database;

import org.jspecify.annotations.NullMarked;
