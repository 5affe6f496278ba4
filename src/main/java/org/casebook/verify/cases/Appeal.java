package org.casebook.verify.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

/**
 * What became of a case.
 *
 * @param appealId its id
 * @param days when it was decided
 * @param outcome a word of the contract
 * @param change the values that it changed
 */
public record Appeal(String appealId, PossibleDays days, String outcome, Map<Penalty, Value> change) {
    /** As they followed each other; one of which no day is known is taken last. */
    static final Comparator<Appeal> ORDER = Comparator.comparing(
                    (Appeal appeal) -> appeal.days.equals(PossibleDays.UNKNOWN))
            .thenComparing(appeal -> appeal.days.earliest().orElse(LocalDate.MIN))
            .thenComparing(appeal -> appeal.days.latest().orElse(LocalDate.MAX))
            .thenComparing(Appeal::appealId, CodePoints.BLANK_LAST);
}
