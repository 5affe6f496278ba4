package org.casebook.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the tables say of each case, in the order of {@link CaseRows}, for downloads: {@code tables.js} holds the columns,
 * {@code tables-N.js} the cells; {@code folding.js} holds the table of {@link Folding}. They are the same in every
 * language.
 */
public final class CaseCells {
    private static final int PER_FILE = 500;

    private CaseCells() {}

    /**
     * Writes the cells.
     *
     * @param columns the names of the columns
     * @param rows for each case a cell for each column
     */
    public static void write(List<String> columns, Iterator<List<String>> rows, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int file = 0; rows.hasNext(); file++) {
            Script script = new Script("tables-" + file).append("[");
            for (int number = 0; number < PER_FILE && rows.hasNext(); number++) {
                script.next().line();
                list(script, rows.next());
            }
            script.append("]").into(folder.resolve("tables-" + file + ".js"));
        }
        Script header =
                new Script("tables").append("{\"perFile\":").append(PER_FILE).append(",\"columns\":");
        list(header, columns);
        header.append("}").into(folder.resolve("tables.js"));
        Script folding = new Script("folding").append("{");
        Folding.table()
                .forEach((letters, become) ->
                        folding.next().string(letters).append(":").string(become));
        folding.append("}").into(folder.resolve("folding.js"));
    }

    private static void list(Script script, List<String> values) {
        script.append("[");
        values.forEach(value -> script.next().string(value));
        script.append("]");
    }
}
