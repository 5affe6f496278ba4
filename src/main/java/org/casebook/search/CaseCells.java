package org.casebook.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.casebook.json.ScriptFile;

/**
 * What the tables say of each case, in the order of {@link CaseTableFiles}, for downloads: {@code tables.js} holds the columns,
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
            ScriptFile script = ScriptFile.begin("tables-" + file).array();
            for (int number = 0; number < PER_FILE && rows.hasNext(); number++) {
                script.line().array().strings(rows.next()).endArray();
            }
            script.endArray().into(folder.resolve("tables-" + file + ".js"));
        }
        ScriptFile header = ScriptFile.begin("tables").object();
        header.member("perFile").number(PER_FILE).member("columns").array().strings(columns);
        header.endArray().endObject().into(folder.resolve("tables.js"));
        ScriptFile folding = ScriptFile.begin("folding").object();
        for (Map.Entry<String, String> fold : Folding.table().entrySet()) {
            folding.member(fold.getKey()).string(fold.getValue());
        }
        folding.endObject().into(folder.resolve("folding.js"));
    }
}
