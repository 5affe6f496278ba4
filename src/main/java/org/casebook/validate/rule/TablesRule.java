package org.casebook.validate.rule;

/** A rule of rows that stand apart, in one table or in several, or of the data package. */
public non-sealed interface TablesRule extends Rule {
    void check(Tables tables, Findings findings);
}
