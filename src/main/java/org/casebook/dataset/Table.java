package org.casebook.dataset;

import java.util.List;

/**
 * A resource and its rows, in the order of the file.
 *
 * @param resource what the table is
 * @param rows what stands in it
 */
public record Table(Resource resource, List<Row> rows) {}
