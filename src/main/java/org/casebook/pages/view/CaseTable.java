package org.casebook.pages.view;

import java.util.List;
import java.util.Optional;

/**
 * A list of cases.
 *
 * @param caption what they have in common
 * @param rows the cases
 * @param rest what is said where some are not shown
 * @param without the column that is left out, since it would say the page's own subject in every row: {@code companies} or
 *     {@code articles}; blank for none
 */
public record CaseTable(String caption, List<CaseRow> rows, Optional<String> rest, String without) {
    public CaseTable {
        rows = List.copyOf(rows);
    }

    public CaseTable(String caption, List<CaseRow> rows, Optional<String> rest) {
        this(caption, rows, rest, "");
    }

    /** Without the column that says in every row what this page is about. */
    public CaseTable of(String folder, String subject) {
        boolean repeats = rows.stream().allMatch(row -> switch (folder) {
            case "companies" -> row.companies().text().equals(subject);
            case "articles" -> row.articles().equals(subject);
            default -> false;
        });
        return new CaseTable(caption, rows, rest, repeats ? folder : "");
    }
}
