package org.casebook.dataset;

import java.util.Locale;

/**
 * What a higher instance decided on a case, and what then stands.
 *
 * @param row the row as it stands in the table
 * @param appealId its id
 * @param caseId the case
 * @param date when it was decided
 * @param outcome what was decided
 * @param change the values that it changed; whatever is absent stands as before
 */
public record Appeal(Row row, String appealId, String caseId, Edtf date, Outcome outcome, Penalty change) {

    /** What was decided. */
    public enum Outcome {
        UPHELD,
        REDUCED,
        INCREASED,
        QUASHED,
        /** The job was given back; of another sanction: it stands again as first decided. */
        REINSTATED,
        /** Released from the penalty. */
        PARDONED,
        PENDING;

        static Outcome of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
