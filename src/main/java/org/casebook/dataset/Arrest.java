package org.casebook.dataset;

import java.util.Locale;

/**
 * A person or group was held. Only {@link Kind#ADMINISTRATIVE_ARREST} is a sanction; the other kinds are counted apart.
 *
 * @param facts what every table says of a case
 * @param kind on what ground they were held
 * @param penalty the days for each person
 */
public record Arrest(Facts facts, Kind kind, Penalty penalty) implements Sanction {

    /** On what ground people were held (rule 7 of the contract: kinds are never mixed). */
    public enum Kind {
        /** A penalty imposed by a court. */
        ADMINISTRATIVE_ARREST,
        /** Custody before and during a criminal trial. */
        PRE_TRIAL_DETENTION,
        /** Held by police for hours or days, with no decision. */
        SHORT_DETENTION;

        /** The word in the tables. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Arrest withoutDetails() {
        return new Arrest(facts.withoutDetails(), kind, Penalty.NONE);
    }
}
