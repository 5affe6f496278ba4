package org.casebook.recount;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One value that a row may carry per person: where it stands in the tables, and in what it is measured. */
record Penalty(Sanction sanction, String measure, String column, String currencyColumn, String fixedUnit) {

    /** A row's value, empty if it lacks one, and its unit, which for money is blank if no currency is known. */
    record Value(Optional<Quantity> quantity, String unit) {}

    /** In the order of the published rows. */
    static List<Penalty> every() {
        return List.of(
                new Penalty(Sanction.FINE, "amount", "amount", "currency", ""),
                new Penalty(Sanction.SENTENCE, "amount", "fine_amount", "fine_currency", ""),
                new Penalty(Sanction.ARREST, "person_days", "days", "", "day"),
                new Penalty(Sanction.SENTENCE, "prison_months", "prison_months", "", "month"),
                new Penalty(Sanction.SENTENCE, "suspended_months", "suspended_months", "", "month"),
                new Penalty(Sanction.SENTENCE, "probation_months", "probation_months", "", "month"),
                new Penalty(Sanction.SENTENCE, "work_hours", "work_hours", "", "hour"),
                new Penalty(Sanction.SENTENCE, "ban_months", "ban_months", "", "month"));
    }

    /** The row's own value; if blank, that of the nearest group which is stated to hold it and has one. */
    Value value(CaseRow row, CaseForest forest, Map<CaseRow, Ruling> rulings) {
        Value own = own(rulings.get(row));
        if (own.quantity().isPresent()) {
            return own;
        }
        // The links of the high world are the stated ones.
        for (CaseRow group : forest.ancestors(row, World.HIGH)) {
            Value theirs = own(rulings.get(group));
            boolean fits = own.unit().isEmpty() || own.unit().equals(theirs.unit());
            if (theirs.quantity().isPresent() && fits) {
                return theirs;
            }
        }
        return own;
    }

    /**
     * A fine or an arrest always has a value, known or not; of a sentence it is carried only if it is given, a fine also if
     * only its currency is.
     */
    boolean isCarriedBy(Value value) {
        boolean onlyCurrency = !currencyColumn.isEmpty()
                && value.quantity().isEmpty()
                && !value.unit().isEmpty();
        return sanction != Sanction.SENTENCE
                || onlyCurrency
                || value.quantity()
                        .filter(quantity -> !quantity.isExactlyZero())
                        .isPresent();
    }

    private Value own(Ruling ruling) {
        String cell = ruling.value(column);
        return new Value(
                cell.isEmpty() ? Optional.empty() : Optional.of(Quantity.read(cell)),
                currencyColumn.isEmpty() ? fixedUnit : ruling.value(currencyColumn));
    }
}
