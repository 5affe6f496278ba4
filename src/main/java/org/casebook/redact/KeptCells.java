package org.casebook.redact;

import static org.casebook.dataset.Columns.PSEUDONYM;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casebook.dataset.DataPackage;
import org.casebook.dataset.Field;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;

/** The cells that are not told: of private fields, and of whoever's row may hold a name in any of them. */
final class KeptCells {
    /** In place of a private cell. */
    static final String PRIVATE = "(private)";

    private static final int SHORTEST_TEXT = 5;

    private final Set<KeptColumn> privateColumns = new HashSet<>();
    private final Set<String> texts = new HashSet<>();

    private record KeptColumn(String file, String field) {}

    KeptCells(DataPackage description) {
        for (Resource resource : description.resources()) {
            resource.fields().stream()
                    .filter(field -> field.visibility() == Field.Visibility.PRIVATE)
                    .forEach(field -> privateColumns.add(new KeptColumn("data/" + resource.path(), field.name())));
        }
    }

    /** Keeps the private cells of a table. */
    void add(Table table) {
        for (Row row : table.rows()) {
            for (Field field : table.resource().fields()) {
                if (field.visibility() == Field.Visibility.PRIVATE && People.isText(field)) {
                    field.values(row.cell(field)).forEach(texts::add);
                    texts.add(row.cell(field));
                }
            }
        }
        // A word of a few letters is said of many things.
        texts.removeIf(text -> text.length() < SHORTEST_TEXT);
    }

    /** Whether a problem is in a private field: its message may hold the cell, or a part of it. */
    boolean isIn(Problem problem) {
        return privateColumns.contains(new KeptColumn(problem.file(), problem.field()));
    }

    /** Whether a quoted text is a whole private cell, wherever it is quoted. */
    boolean hold(String quoted) {
        return texts.contains(quoted);
    }

    /** The cells of a row that are not told, wherever a problem of this row quotes them. */
    static List<String> of(Row row) {
        List<String> kept = new ArrayList<>();
        for (Field field : row.resource().fields()) {
            String cell = row.cell(field);
            if (cell.length() > 1 && isKept(row, field)) {
                kept.add(cell);
                kept.addAll(field.values(cell));
            }
        }
        return kept;
    }

    static boolean isKept(Row row, Field field) {
        return field.visibility() == Field.Visibility.PRIVATE
                || (People.isOf(row) && People.isNamed(row) && PSEUDONYM.is(field))
                || (People.isOf(row) && People.mayBeShifted(row) && People.isText(field));
    }
}
