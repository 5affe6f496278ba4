package org.casebook.tabulate;

import java.util.List;
import org.casebook.dataset.Arrest;
import org.casebook.dataset.Dismissal;
import org.casebook.dataset.Fine;
import org.casebook.dataset.Sanction;
import org.casebook.dataset.Sentence;

/** What is counted together: a sanction, or one kind of arrest (rule 7: kinds are never mixed), or all sanctions. */
public enum Category {
    /** Dismissals, fines, administrative arrests and sentences. */
    ALL("all", ""),
    DISMISSAL("dismissal", ""),
    FINE("fine", ""),
    ADMINISTRATIVE_ARREST("arrest", Arrest.Kind.ADMINISTRATIVE_ARREST.code()),
    /** Custody before trial: no sanction, counted apart. */
    PRE_TRIAL_DETENTION("arrest", Arrest.Kind.PRE_TRIAL_DETENTION.code()),
    /** Held by police without a decision: no sanction, counted apart. */
    SHORT_DETENTION("arrest", Arrest.Kind.SHORT_DETENTION.code()),
    SENTENCE("sentence", "");

    private final String sanction;
    private final String kind;

    Category(String sanction, String kind) {
        this.sanction = sanction;
        this.kind = kind;
    }

    /** The word in the {@code sanction} column. */
    public String sanction() {
        return sanction;
    }

    /** The word in the {@code kind} column: the kind of arrest, else blank. */
    public String kind() {
        return kind;
    }

    /** Whether its cases are sanctions and so counted under {@link #ALL}. */
    public boolean isSanction() {
        return this != PRE_TRIAL_DETENTION && this != SHORT_DETENTION;
    }

    /** Its place in the order of the published files; it never leaves the program. */
    @SuppressWarnings("EnumOrdinal")
    public int place() {
        return ordinal();
    }

    /** The measures of the penalty that its cases may carry. */
    public List<Measure> penalties() {
        return switch (this) {
            case ALL, DISMISSAL -> List.of();
            case FINE -> List.of(Measure.AMOUNT);
            case ADMINISTRATIVE_ARREST, PRE_TRIAL_DETENTION, SHORT_DETENTION -> List.of(Measure.PERSON_DAYS);
            case SENTENCE ->
                List.of(
                        Measure.AMOUNT,
                        Measure.PRISON_MONTHS,
                        Measure.SUSPENDED_MONTHS,
                        Measure.PROBATION_MONTHS,
                        Measure.WORK_HOURS,
                        Measure.BAN_MONTHS);
        };
    }

    /** The category that a case falls into, {@link #ALL} apart. */
    public static Category of(Sanction sanction) {
        if (sanction instanceof Arrest arrest) {
            return switch (arrest.kind()) {
                case ADMINISTRATIVE_ARREST -> ADMINISTRATIVE_ARREST;
                case PRE_TRIAL_DETENTION -> PRE_TRIAL_DETENTION;
                case SHORT_DETENTION -> SHORT_DETENTION;
            };
        }
        if (sanction instanceof Dismissal) {
            return DISMISSAL;
        }
        if (sanction instanceof Fine) {
            return FINE;
        }
        if (sanction instanceof Sentence) {
            return SENTENCE;
        }
        throw new IllegalStateException("An unknown sanction: " + sanction);
    }
}
