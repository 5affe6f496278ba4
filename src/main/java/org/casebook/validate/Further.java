package org.casebook.validate;

import java.util.List;
import java.util.Map;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Table;

/** Rules that need to know more than the tables, and are kept elsewhere. */
@FunctionalInterface
public interface Further {
    /** No such rule. */
    Further NOTHING = tables -> List.of();

    /** What they find in tables that were read whole, though cells may be wrong. */
    List<Problem> problems(Map<String, Table> tables);
}
