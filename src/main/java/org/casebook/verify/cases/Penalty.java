package org.casebook.verify.cases;

/** A value that a case may carry for each person (rule 4), in the order of the published figures. */
public enum Penalty {
    FINE(Sanction.FINE, "amount", "amount", "currency"),
    FINE_OF_A_SENTENCE(Sanction.SENTENCE, "amount", "fine_amount", "fine_currency"),
    DAYS(Sanction.ARREST, "person_days", "days", "day"),
    PRISON(Sanction.SENTENCE, "prison_months", "prison_months", "month"),
    SUSPENDED(Sanction.SENTENCE, "suspended_months", "suspended_months", "month"),
    PROBATION(Sanction.SENTENCE, "probation_months", "probation_months", "month"),
    WORK(Sanction.SENTENCE, "work_hours", "work_hours", "hour"),
    BAN(Sanction.SENTENCE, "ban_months", "ban_months", "month");

    private final Sanction sanction;
    private final String measure;
    private final String column;
    private final String unit;

    Penalty(Sanction sanction, String measure, String column, String unit) {
        this.sanction = sanction;
        this.measure = measure;
        this.column = column;
        this.unit = unit;
    }

    public Sanction sanction() {
        return sanction;
    }

    public String measure() {
        return measure;
    }

    /** The column of the value. */
    public String column() {
        return column;
    }

    public boolean isMoney() {
        return measure.equals("amount");
    }

    /** The unit; of money the column that says it. */
    public String unit() {
        return unit;
    }
}
