package org.casebook.dataset;

import java.util.Optional;

/** A penalty that is counted per person in a unit of time. */
public enum Term {
    DAYS,
    PRISON_MONTHS,
    SUSPENDED_MONTHS,
    PROBATION_MONTHS,
    WORK_HOURS,
    BAN_MONTHS;

    /** The column that holds it. */
    public Column<Optional<Range>> column() {
        return switch (this) {
            case DAYS -> Columns.DAYS;
            case PRISON_MONTHS -> Columns.PRISON_MONTHS;
            case SUSPENDED_MONTHS -> Columns.SUSPENDED_MONTHS;
            case PROBATION_MONTHS -> Columns.PROBATION_MONTHS;
            case WORK_HOURS -> Columns.WORK_HOURS;
            case BAN_MONTHS -> Columns.BAN_MONTHS;
        };
    }

    /** The name of that column. */
    public String field() {
        return column().name();
    }
}
