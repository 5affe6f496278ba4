package org.casebook.verify.check;

import static org.casebook.language.Argument.listed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casebook.language.Message;
import org.casebook.verify.cases.PublishedLists;
import org.casebook.verify.cases.PublishedLists.ListField;
import org.casebook.verify.file.CsvTable;
import org.casebook.verify.file.Finding;
import org.casebook.verify.file.Unchecked;

/** Holds every link table, which has a row for each value of a list, against the lists: no row may be missing or too many. */
public final class LinkTableCheck {
    private static final String DATA = "data/";
    private static final String CSV = ".csv";
    private static final String TABLE = "table";

    private final PublishedLists lists;
    private final CsvTables tables;
    private final List<Finding> wrong;
    private final List<Unchecked> unchecked;

    /** Gives the table in a file; empty where it is not there or cannot be read, which is told elsewhere. */
    public interface CsvTables {
        Optional<CsvTable> in(String file) throws IOException;
    }

    /** A row of a link table; the table is blank where it is not said. */
    private record Row(String key, String value, String table) {}

    /** Findings, and link tables that what is public cannot confirm, are added to these lists. */
    public LinkTableCheck(PublishedLists lists, CsvTables tables, List<Finding> wrong, List<Unchecked> unchecked) {
        this.lists = lists;
        this.tables = tables;
        this.wrong = wrong;
        this.unchecked = unchecked;
    }

    /**
     * Checks those of a folder.
     *
     * @param files all files of the site
     */
    public void check(Set<String> files) throws IOException {
        Set<String> known = new HashSet<>();
        for (String link : lists.lists().keySet()) {
            // A publisher's own table of that name stands for it.
            if (!lists.own().contains(link)) {
                known.add(lists.file(link));
                check(lists.file(link), files, lists.lists().getOrDefault(link, List.of()));
            }
        }
        lists.own().forEach(table -> known.add(lists.file(table)));
        for (String file : files) {
            if (isTable(file) && !known.contains(file)) {
                if (lists.files().containsValue(file)) {
                    unchecked.add(Unchecked.of(file, Message.of("verify.lists.unpublished")));
                } else {
                    wrong.add(Finding.of(file, "verify.lists.undescribed", PublishedLists.FILE));
                }
            }
        }
    }

    /** Statistics stand in a folder of their own, and releases have no link tables. */
    private static boolean isTable(String file) {
        return file.startsWith(DATA) && file.endsWith(CSV) && file.indexOf('/', DATA.length()) < 0;
    }

    private void check(String file, Set<String> files, List<ListField> fields) throws IOException {
        if (!files.contains(file)) {
            wrong.add(Finding.of(file, "verify.missing"));
            return;
        }
        Optional<CsvTable> links = tables.in(file);
        if (links.isEmpty()) {
            return;
        }
        ListField first = fields.get(0);
        List<String> expected = List.of(first.key(), first.value(), TABLE).subList(0, fields.size() > 1 ? 3 : 2);
        if (!links.get().columns().equals(expected)) {
            wrong.add(new Finding(file, 1, "", Message.of("verify.lists.columns", listed(expected))));
            return;
        }
        Set<Row> given = new LinkedHashSet<>();
        for (ListField field : fields) {
            Optional<CsvTable> table = tables.in(lists.file(field.table()));
            if (table.filter(lists -> lists.has(field.name()) && lists.has(field.key()))
                    .isEmpty()) {
                unchecked.add(
                        Unchecked.of(file, Message.of("verify.lists.unread", field.name(), lists.file(field.table()))));
                return;
            }
            given.addAll(rows(field, table.get(), expected.contains(TABLE)));
        }
        compare(file, links.get(), first, given, fields);
    }

    private void compare(String file, CsvTable links, ListField first, Set<Row> given, List<ListField> fields) {
        Set<Row> seen = new HashSet<>();
        for (CsvTable.Row cells : links.rows()) {
            Row row = new Row(cells.cell(first.key()), cells.cell(first.value()), cells.cell(TABLE));
            if (!given.contains(row)) {
                wrong.add(new Finding(
                        file, cells.line(), "", Message.of("verify.lists.strange", row.value(), place(row, fields))));
            } else if (!seen.add(row)) {
                wrong.add(
                        new Finding(file, cells.line(), "", Message.of("verify.lists.twice", row.value(), row.key())));
            }
        }
        given.removeAll(seen);
        given.forEach(row -> wrong.add(Finding.of(file, "verify.lists.lacking", row.value(), place(row, fields))));
    }

    private static List<Row> rows(ListField field, CsvTable table, boolean saysTable) {
        List<Row> rows = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            for (String value : field.values(row.cell(field.name()))) {
                rows.add(new Row(row.cell(field.key()), value, saysTable ? field.table() : ""));
            }
        }
        return rows;
    }

    private static Message place(Row row, List<ListField> fields) {
        String field = fields.get(0).name();
        return row.table().isEmpty()
                ? Message.of("verify.place", field, row.key())
                : Message.of("verify.place.table", field, row.key(), row.table());
    }
}
