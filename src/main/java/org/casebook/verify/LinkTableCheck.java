package org.casebook.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casebook.verify.PublishedCases.Source;

/** Holds the link tables, which have a row for each value of a list, against the lists. */
final class LinkTableCheck {
    private static final List<String> CASES =
            Arrays.stream(Sanction.values()).map(Sanction::table).toList();
    private static final List<String> EVENTS = List.of("events");
    /** Words in place of companies, which name none. */
    private static final Set<String> WORDS = Set.of("none", "several");

    private static final List<Link> LINKS = List.of(
            new Link("case-companies", "case_id", "company_ids", "company_id", CASES),
            new Link("case-articles", "case_id", "article_ids", "article_id", CASES),
            new Link("case-charged-articles", "case_id", "charged_article_ids", "article_id", CASES),
            new Link("case-sources", "case_id", "source_ids", "source_id", CASES),
            new Link("event-companies", "event_id", "company_ids", "company_id", EVENTS),
            new Link("event-sources", "event_id", "source_ids", "source_id", EVENTS));

    /**
     * A link table of the contract's lists.
     *
     * @param name its name
     * @param key the column that names the row that has the list
     * @param list the column of the list
     * @param value the column of a value
     * @param tables the tables with the list
     */
    private record Link(String name, String key, String list, String value, List<String> tables) {}

    /** A row of a link table; the table is blank where it is not said. */
    private record Row(String key, String value, String table) {}

    private final Map<String, Source> tables;
    private final List<Finding> wrong;

    /** Findings are added to the list. */
    LinkTableCheck(Map<String, Source> tables, List<Finding> wrong) {
        this.tables = tables;
        this.wrong = wrong;
    }

    /** The tables that it looks at. */
    static Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Link link : LINKS) {
            names.add(link.name());
            names.addAll(link.tables());
        }
        return names;
    }

    void check() {
        LINKS.forEach(this::check);
    }

    private void check(Link link) {
        List<Source> lists = new ArrayList<>();
        for (String table : link.tables()) {
            Source source = tables.get(table);
            if (source != null && source.table().has(link.list())) {
                lists.add(source);
            }
        }
        Source links = tables.get(link.name());
        if (links == null) {
            // The others are there where the publisher says that the cells are lists.
            if (link.name().equals("case-articles") && !lists.isEmpty()) {
                wrong.add(Finding.of("data/" + link.name() + ".csv", "is missing."));
            }
            return;
        }
        List<String> columns = links.table().columns();
        List<String> expected = List.of(link.key(), link.value(), "table");
        // A publisher's own table of that name has columns of its own.
        if (!columns.equals(expected) && !columns.equals(expected.subList(0, 2))) {
            return;
        }
        Set<Row> given = given(link, lists, columns.equals(expected));
        Set<Row> seen = new HashSet<>();
        for (CsvTable.Row cells : links.table().rows()) {
            Row row = new Row(cells.cell(link.key()), cells.cell(link.value()), cells.cell("table"));
            if (!given.contains(row)) {
                wrong(links, cells.line(), "There is no " + row.value() + " in " + place(link, row) + ".");
            } else if (!seen.add(row)) {
                wrong(links, cells.line(), row.value() + " of " + row.key() + " stands here twice.");
            }
        }
        given.removeAll(seen);
        given.forEach(
                row -> wrong(links, 0, "No row has " + row.value() + ", which stands in " + place(link, row) + "."));
    }

    private static Set<Row> given(Link link, List<Source> lists, boolean saysTable) {
        Set<Row> given = new LinkedHashSet<>();
        for (Source source : lists) {
            String file = source.file();
            String table = saysTable ? file.substring(file.lastIndexOf('/') + 1, file.length() - ".csv".length()) : "";
            for (CsvTable.Row row : source.table().rows()) {
                for (String value : PublishedCases.values(row.cell(link.list()))) {
                    if (!(link.value().equals("company_id") && WORDS.contains(value))) {
                        given.add(new Row(row.cell(link.key()), value, table));
                    }
                }
            }
        }
        return given;
    }

    private static String place(Link link, Row row) {
        return link.list() + " of " + row.key() + (row.table().isEmpty() ? "" : " in " + row.table());
    }

    private void wrong(Source links, int line, String message) {
        wrong.add(new Finding(links.file(), line, "", message));
    }
}
