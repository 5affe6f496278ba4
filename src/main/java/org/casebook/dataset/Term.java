package org.casebook.dataset;

/** A penalty that is counted per person in a unit of time. */
public enum Term {
    DAYS("days"),
    PRISON_MONTHS("prison_months"),
    SUSPENDED_MONTHS("suspended_months"),
    PROBATION_MONTHS("probation_months"),
    WORK_HOURS("work_hours"),
    BAN_MONTHS("ban_months");

    private final String field;

    Term(String field) {
        this.field = field;
    }

    /** The column that holds it. */
    public String field() {
        return field;
    }
}
