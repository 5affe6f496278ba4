package org.casebook.release.guard;

import static org.casebook.language.Argument.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casebook.dataset.Field;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Row;
import org.casebook.dataset.Severity;
import org.casebook.dataset.Table;
import org.casebook.language.Message;
import org.casebook.release.Release;
import org.casebook.release.WrittenForm;

/**
 * Cells that say what they said in a release and are written in another way. Nobody corrects that by hand: a spreadsheet
 * opened and saved the table, and what it did to these cells it may have done to others.
 */
final class ChangedForms {
    static final String RULE = "changed-form";

    private final Release release;
    private final List<Problem> problems = new ArrayList<>();

    private ChangedForms(Release release) {
        this.release = release;
    }

    static List<Problem> since(Release release, Map<String, Table> today) {
        ChangedForms forms = new ChangedForms(release);
        release.dataset().tables().forEach((name, before) -> {
            Table now = today.get(name);
            if (now != null && !now.resource().primaryKey().isEmpty()) {
                forms.compare(before, now);
            }
        });
        return forms.problems;
    }

    /** A field, and where it stands in the earlier and in today's rows: rows are many. */
    private record ChangedColumn(Field field, int before, int now) {}

    private void compare(Table before, Table now) {
        if (!before.resource().primaryKey().equals(now.resource().primaryKey())) {
            return;
        }
        List<ChangedColumn> columns = new ArrayList<>();
        for (Field field : now.resource().fields()) {
            Optional.ofNullable(before.resource().positions().get(field.name()))
                    .ifPresent(position -> columns.add(new ChangedColumn(
                            field, position, now.resource().positions().getOrDefault(field.name(), 0))));
        }
        Map<String, Row> earlier = new HashMap<>();
        before.rows().forEach(row -> earlier.put(row.key(), row));
        for (Row row : now.rows()) {
            Row same = earlier.get(row.key());
            if (same != null && !same.cells().equals(row.cells())) {
                compare(same, row, columns);
            }
        }
    }

    private void compare(Row before, Row now, List<ChangedColumn> columns) {
        for (ChangedColumn column : columns) {
            String old = before.cells().get(column.before());
            String cell = now.cells().get(column.now());
            if (!old.equals(cell) && WrittenForm.isSame(now.resource(), column.field(), old, cell)) {
                problems.add(problem(now, column.field(), old, cell));
            }
        }
    }

    /** An id of somebody who is withheld often holds the name, and what is told here is read by many. */
    static boolean mayTellAName(Row row, String field) {
        return row.resource()
                .field(field)
                .filter(known -> mayTellAName(row, known))
                .isPresent();
    }

    private static boolean mayTellAName(Row row, Field field) {
        return field.visibility() == Field.Visibility.PRIVATE
                || row.resource().name().equals("people")
                || field.reference()
                        .filter(reference -> reference.resources().contains("people"))
                        .isPresent();
    }

    private Problem problem(Row row, Field field, String old, String cell) {
        boolean isFirstDay = WrittenForm.becameFirstDay(old, cell);

        Message finding = mayTellAName(row, field)
                ? Message.of("changed-form.private", release.version().text())
                : Message.of(
                        isFirstDay ? "changed-form.day" : "changed-form",
                        quoted(cell),
                        quoted(old),
                        release.version().text());
        return new Problem(
                RULE,
                Severity.WARNING,
                "data/" + row.resource().path(),
                row.line(),
                field.name(),
                finding,
                Optional.of(row));
    }
}
