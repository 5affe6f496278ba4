package org.casebook.dataset;

import java.util.List;
import java.util.Map;
import org.casebook.threads.Threads;

/**
 * A publication's tables after they were checked. Only checked rows may be turned into one: a cell that is not of its
 * field's type is a defect of the check, and fails here.
 *
 * @param description what the tables are
 * @param tables the tables by name, in the order of the package; one that the publication lacks is absent
 * @param sanctions the rows of the four tables: dismissals, fines, arrests, sentences
 * @param appeals the rows of the appeals table
 */
public record Dataset(
        DataPackage description, Map<String, Table> tables, List<Sanction> sanctions, List<Appeal> appeals) {

    /** The tables whose rows are cases, in their order. */
    public static final List<String> SANCTION_TABLES = List.of("dismissals", "fines", "arrests", "sentences");

    /** Reads the rows of checked tables. */
    public static Dataset of(DataPackage description, Map<String, Table> tables) {
        return of(description, tables, tables);
    }

    /**
     * Reads the rows of checked tables.
     *
     * @param tables all rows
     * @param readable the same tables with the rows that can be read as cases; of others only the cells are kept
     */
    public static Dataset of(DataPackage description, Map<String, Table> tables, Map<String, Table> readable) {
        List<Sanction> sanctions =
                Threads.each(SANCTION_TABLES, table -> CaseRows.sanctions(table, rows(readable, table))).stream()
                        .flatMap(List::stream)
                        .toList();
        List<Appeal> appeals = CaseRows.appeals(rows(readable, "appeals"));
        return new Dataset(description, tables, sanctions, appeals);
    }

    /** The same tables of a publication that says something else of itself. */
    public Dataset with(DataPackage other) {
        return new Dataset(other, tables, sanctions, appeals);
    }

    /** The rows of a table; none where the publication lacks it. */
    public List<Row> rows(String table) {
        return rows(tables, table);
    }

    private static List<Row> rows(Map<String, Table> tables, String name) {
        Table table = tables.get(name);
        return table == null ? List.of() : table.rows();
    }
}
