package org.casebook.validate.rule;

import java.util.Optional;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;

/** A rule of one row: of several of its cells together, or of a cell as a whole. */
public non-sealed interface RowRule extends Rule {
    /** What judges the rows of a table; empty where the rule does not concern it, or columns that it needs are missing. */
    Optional<Judge> on(Tables tables, Resource resource);

    /** Judges rows of one table. */
    @FunctionalInterface
    interface Judge {
        void judge(Row row, Findings findings);
    }
}
