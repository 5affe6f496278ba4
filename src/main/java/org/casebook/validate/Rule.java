package org.casebook.validate;

/** Something that tables must keep before they may be published. It holds no state. */
sealed interface Rule permits ValueRule, RowRule, TablesRule {
    /** Its name in kebab-case, by which problems name it. */
    String name();
}
