package org.casebook.validate;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.casebook.dataset.Problem;
import org.casebook.dataset.Table;

/** Rules that need to know more than the tables, and are kept elsewhere. */
@FunctionalInterface
public interface ExternalRules {
    /** No such rule. */
    ExternalRules NOTHING = tables -> List.of();

    /**
     * What they find in tables that were read whole, though cells may be wrong.
     *
     * @throws IOException if what they need beside the tables cannot be read
     */
    List<Problem> problems(Map<String, Table> tables) throws IOException;
}
