package org.casebook.validate.rule;

import org.casebook.dataset.Severity;

/** Something that tables must keep before they may be published. It holds no state. */
public sealed interface Rule permits ValueRule, RowRule, TablesRule {
    /** Its name in kebab-case, by which problems name it. */
    String name();

    /** Whether what it finds must be mended before anything is published, or only probably is a slip. */
    default Severity severity() {
        return Severity.ERROR;
    }
}
