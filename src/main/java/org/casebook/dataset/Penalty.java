package org.casebook.dataset;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a decision took from each person, as far as the source says.
 *
 * @param terms days, months and hours; a term that is not known, or not imposed, is absent
 * @param amount money, in the currency as imposed
 * @param currency its currency; blank where the source gives none
 */
public record Penalty(Map<Term, Range> terms, Optional<Range> amount, String currency) {
    /** Nothing known. */
    public static final Penalty NONE = new Penalty(Map.of(), Optional.empty(), "");

    /** What stands after a decision that changed some of it. */
    public Penalty changedBy(Penalty change) {
        Map<Term, Range> changed = new EnumMap<>(Term.class);
        changed.putAll(terms);
        changed.putAll(change.terms);
        return new Penalty(
                changed,
                change.amount.isPresent() ? change.amount : amount,
                change.currency.isEmpty() ? currency : change.currency);
    }
}
