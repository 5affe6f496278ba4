package org.casebook.validate;

import java.util.List;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Problem;

/** What came of a check. */
public sealed interface Checked {
    /**
     * Nothing is wrong.
     *
     * @param dataset the tables, ready to be counted
     */
    record Accepted(Dataset dataset) implements Checked {}

    /**
     * Something must be mended first.
     *
     * @param problems everything that is wrong, at least one thing; by file, line and field
     */
    record Rejected(List<Problem> problems) implements Checked {}
}
