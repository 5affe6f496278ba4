package org.casebook.verify.cases;

import java.util.Optional;

/**
 * What a case says of one penalty.
 *
 * @param number for each person; empty where it is not known
 * @param unit its unit; of money its currency, blank where that is not known
 */
public record Value(Optional<Interval> number, String unit) {
    /** What an appeal leaves of it: what the appeal says, and where it says nothing, what was. */
    public Value changedBy(Value appeal) {
        return new Value(appeal.number.or(() -> number), appeal.unit.isEmpty() ? unit : appeal.unit);
    }

    public boolean hasNoUnit() {
        return unit.isEmpty();
    }
}
