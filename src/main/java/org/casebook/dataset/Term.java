package org.casebook.dataset;

import java.util.Optional;

/** A penalty that is counted per person in a unit of time. */
public enum Term {
    DAYS(Columns.DAYS),
    PRISON_MONTHS(Columns.PRISON_MONTHS),
    SUSPENDED_MONTHS(Columns.SUSPENDED_MONTHS),
    PROBATION_MONTHS(Columns.PROBATION_MONTHS),
    WORK_HOURS(Columns.WORK_HOURS),
    BAN_MONTHS(Columns.BAN_MONTHS);

    private final Column<Optional<Range>> column;

    Term(Column<Optional<Range>> column) {
        this.column = column;
    }

    /** The column that holds it. */
    public Column<Optional<Range>> column() {
        return column;
    }

    /** The name of that column. */
    public String field() {
        return column.name();
    }
}
