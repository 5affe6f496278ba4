package org.casebook.pages.view;

import java.util.List;
import java.util.Optional;

/**
 * A list of cases.
 *
 * @param caption what they have in common
 * @param rows the cases
 * @param rest what is said where some are not shown
 */
public record CaseTable(String caption, List<CaseRow> rows, Optional<String> rest) {
    public CaseTable {
        rows = List.copyOf(rows);
    }
}
