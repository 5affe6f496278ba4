package org.casebook.tabulate;

import java.util.Locale;
import java.util.Optional;
import org.casebook.dataset.Term;

/** What is counted or summed (rule 1). */
public enum Measure {
    /** Rows, members of groups included. */
    CASES("case"),
    /** People × rows, over rows that no other row of the cell already counts. */
    SANCTIONS("sanction"),
    /** Distinct people. */
    PEOPLE("person"),
    /** Money × people, in one currency. */
    AMOUNT(""),
    PERSON_DAYS("day", Term.DAYS),
    PRISON_MONTHS("month", Term.PRISON_MONTHS),
    SUSPENDED_MONTHS("month", Term.SUSPENDED_MONTHS),
    PROBATION_MONTHS("month", Term.PROBATION_MONTHS),
    WORK_HOURS("hour", Term.WORK_HOURS),
    BAN_MONTHS("month", Term.BAN_MONTHS);

    private final String unit;
    private final Optional<Term> term;

    Measure(String unit) {
        this.unit = unit;
        this.term = Optional.empty();
    }

    Measure(String unit, Term term) {
        this.unit = unit;
        this.term = Optional.of(term);
    }

    /** The word in the {@code measure} column. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word in the {@code unit} column; blank for money, whose unit is its currency. */
    public String unit() {
        return unit;
    }

    /** Whether it counts cases or people, and sums no penalty. */
    public boolean isCount() {
        return this == CASES || this == SANCTIONS || this == PEOPLE;
    }

    /** The term that it sums; empty for counts and money. */
    public Optional<Term> term() {
        return term;
    }
}
