package org.casebook.opendata;

import static org.casebook.dataset.Columns.CASE_ID;
import static org.casebook.dataset.Columns.PEOPLE;
import static org.casebook.dataset.Columns.PERSON_ID;
import static org.casebook.dataset.Columns.PSEUDONYM;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.casebook.dataset.CellValues;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Field;
import org.casebook.dataset.LocalText;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;
import org.casebook.metadata.Column;
import org.casebook.metadata.DataFile;
import org.casebook.metadata.DataFile.ForeignKey;

/**
 * Writes the tables as published: each as it stands, then, for analysts, each quantity as {@code X_low}, {@code X_high}
 * and {@code X_approx}, each date as {@code X_earliest} and {@code X_latest}, and where the page of a case is. Of
 * constraints and keys those are told that the published cells keep: a withheld case has blanks where the publisher's
 * own table must not.
 */
final class PublishedTables {
    private final Dataset disclosed;
    private final Labels labels;
    private final Optional<String> cases;
    private final Map<String, Set<String>> values = new HashMap<>();

    /**
     * The tables of a dataset that holds nothing private.
     *
     * @param cases what stands before the address of a case's page; empty where cases have no pages
     */
    PublishedTables(Dataset disclosed, Labels labels, Optional<String> cases) {
        this.disclosed = disclosed;
        this.labels = labels;
        this.cases = cases;
    }

    /** Writes them into a folder. */
    List<WrittenFile> write(Path folder) throws IOException {
        List<WrittenFile> files = new ArrayList<>();
        for (Table table : disclosed.tables().values()) {
            files.add(write(published(table), folder));
        }
        return files;
    }

    private WrittenFile write(Table table, Path folder) throws IOException {
        Resource resource = table.resource();
        List<Derived> derived = derived(resource);
        List<Column> columns = new ArrayList<>();
        for (int position = 0; position < resource.fields().size(); position++) {
            columns.add(new Column(kept(table, position), false));
        }
        derived.forEach(column -> columns.add(new Column(column.field(), true)));
        List<List<String>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            rows.add(derived.isEmpty() ? row.cells() : cells(row, derived));
        }
        return new CsvFile(
                        resource.name(),
                        resource.path(),
                        DataFile.Kind.TABLE,
                        resource.title(),
                        resource.description(),
                        columns,
                        resource.primaryKey(),
                        foreignKeys(table))
                .write(folder, rows);
    }

    /**
     * The table as readers get it. A pseudonym stands in its own column, and not among the names: nobody takes it for one,
     * nor does a build from these tables.
     */
    private static Table published(Table table) {
        Integer name = table.resource().positions().get("name");
        if (name == null || !table.resource().name().equals("people")) {
            return table;
        }
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            if (row.get(PSEUDONYM).isEmpty()) {
                rows.add(row);
            } else {
                List<String> cells = new ArrayList<>(row.cells());
                cells.set(name, "");
                rows.add(new Row(row.resource(), row.line(), List.copyOf(cells)));
            }
        }
        return new Table(table.resource(), List.copyOf(rows));
    }

    private static List<String> cells(Row row, List<Derived> derived) {
        List<String> cells = new ArrayList<>(row.cells());
        for (Derived column : derived) {
            cells.add(column.cell().of(row));
        }
        return cells;
    }

    /** A column made from others. */
    private record Derived(Field field, Cell cell) {
        interface Cell {
            String of(Row row);
        }
    }

    private List<Derived> derived(Resource resource) {
        List<Derived> derived = new ArrayList<>();
        for (Field field : resource.fields()) {
            switch (field.type()) {
                case QUANTITY -> {
                    Field.Type number = Field.Type.NUMBER;
                    derived.add(derived(
                            field,
                            "low",
                            number,
                            (values, cell) -> values.quantity(cell)
                                    .map(range -> StatisticsFiles.plain(Optional.of(range.low())))));
                    derived.add(derived(
                            field,
                            "high",
                            number,
                            (values, cell) -> values.quantity(cell).map(range -> StatisticsFiles.plain(range.high()))));
                    derived.add(derived(
                            field,
                            "approx",
                            Field.Type.STRING,
                            (values, cell) -> values.quantity(cell).map(range -> range.approximate() ? "yes" : "no")));
                }
                case EDTF -> {
                    derived.add(derived(
                            field,
                            "earliest",
                            Field.Type.DATE,
                            (values, cell) -> date(values, cell).earliest().map(LocalDate::toString)));
                    derived.add(derived(
                            field,
                            "latest",
                            Field.Type.DATE,
                            (values, cell) -> date(values, cell).latest().map(LocalDate::toString)));
                }
                default -> {
                    // Its cell says all there is.
                }
            }
        }
        cases.ifPresent(address -> derived.add(new Derived(
                Field.of(
                        Resource.CASE_URL,
                        Field.Type.STRING,
                        labels.text("field.case-url"),
                        labels.text("field.case-url.description")),
                row -> row.get(CASE_ID).isEmpty() ? "" : address + row.get(CASE_ID) + ".html")));
        List<String> names = resource.derivedColumns();
        return derived.stream()
                .filter(column -> names.contains(column.field().name()))
                .toList();
    }

    private interface Bound {
        Optional<String> of(CellValues values, String cell);
    }

    private Derived derived(Field field, String bound, Field.Type type, Bound value) {
        LocalText title = labels.text("field.of." + bound, field.title());
        LocalText description = labels.text("field.of." + bound + ".description", field.title());
        Field column = Field.of(field.name() + "_" + bound, type, title, description);
        return new Derived(
                bound.equals("approx") ? column.with(List.of("yes", "no")) : column,
                row -> value.of(row.resource().values(), said(field, row)).orElse(""));
    }

    /** What the cell says; a blank number of people says one where the row names a person. */
    private static String said(Field field, Row row) {
        String cell = row.cell(field);
        return cell.isEmpty()
                        && PEOPLE.is(field)
                        && Dataset.SANCTION_TABLES.contains(row.resource().name())
                        && !row.get(PERSON_ID).isEmpty()
                ? "1"
                : cell;
    }

    private static Edtf date(CellValues values, String cell) {
        return values.date(cell).orElse(Edtf.UNKNOWN);
    }

    /** The field with those of its constraints that the cells keep, and that a Table Schema can say. */
    private static Field kept(Table table, int position) {
        Field field = table.resource().fields().get(position);
        boolean isList = field.delimiter().isPresent();
        boolean isKey = table.resource().primaryKey().equals(List.of(field.name()));
        return field.constrained(
                isKey || (field.required() && all(table, position, cell -> !cell.isEmpty())),
                isKey,
                !isList
                                && all(
                                        table,
                                        position,
                                        cell -> cell.isEmpty()
                                                || field.enumeration().contains(cell))
                        ? field.enumeration()
                        : List.of(),
                field.pattern()
                        .filter(pattern -> !isList
                                && all(
                                        table,
                                        position,
                                        cell -> cell.isEmpty()
                                                || pattern.matcher(cell).find())),
                Optional.of(field).filter(number -> isNumber(number)).flatMap(Field::minimum),
                Optional.of(field).filter(number -> isNumber(number)).flatMap(Field::maximum));
    }

    private static boolean isNumber(Field field) {
        return field.type() == Field.Type.INTEGER || field.type() == Field.Type.NUMBER;
    }

    private static boolean all(Table table, int position, Predicate<String> condition) {
        for (Row row : table.rows()) {
            if (!condition.test(row.cells().get(position))) {
                return false;
            }
        }
        return true;
    }

    private List<ForeignKey> foreignKeys(Table table) {
        List<ForeignKey> keys = new ArrayList<>();
        for (Field field : table.resource().fields()) {
            if (field.delimiter().isEmpty()
                    && field.reference()
                            .filter(reference -> reference.resources().size() == 1
                                    && reference.also().isEmpty())
                            .isPresent()) {
                Field.Reference reference = field.reference().get();
                key(
                                field.name(),
                                reference,
                                table.rows().stream()
                                        .map(row -> row.cell(field))
                                        .toList())
                        .ifPresent(keys::add);
            }
        }
        return keys;
    }

    /** A key to the one table of a reference, if every value is found there. */
    Optional<ForeignKey> key(String column, Field.Reference reference, List<String> cells) {
        String resource = reference.resources().get(0);
        if (!disclosed.tables().containsKey(resource)) {
            return Optional.empty();
        }
        Set<String> known = values.computeIfAbsent(resource + " " + reference.field(), none -> {
            Set<String> found = new HashSet<>();
            disclosed.rows(resource).forEach(row -> found.add(row.cell(reference.field())));
            return found;
        });
        return cells.stream().allMatch(cell -> cell.isEmpty() || known.contains(cell))
                ? Optional.of(new ForeignKey(column, resource, reference.field()))
                : Optional.empty();
    }
}
