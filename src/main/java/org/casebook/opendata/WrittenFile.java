package org.casebook.opendata;

import java.util.List;
import org.casebook.metadata.DataFile;

/**
 * A CSV file that was written, with its rows, for the files that hold all tables.
 *
 * @param file what it is
 * @param rows a cell for each of its columns
 */
record WrittenFile(DataFile file, List<List<String>> rows) {}
