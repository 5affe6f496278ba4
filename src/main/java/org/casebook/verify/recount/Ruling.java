package org.casebook.verify.recount;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.casebook.verify.cases.Appeal;
import org.casebook.verify.cases.CaseRow;
import org.casebook.verify.cases.Penalty;
import org.casebook.verify.cases.Sanction;
import org.casebook.verify.cases.Value;

/**
 * What is decided on a case.
 *
 * @param isInForce whether the sanction is there
 * @param penalties its values
 */
record Ruling(boolean isInForce, Map<Penalty, Value> penalties) {
    static Ruling imposed(CaseRow row) {
        return new Ruling(true, row.penalties());
    }

    /** What stands after the appeals, which are given in their order (rule 10). */
    static Ruling standing(CaseRow row, List<Appeal> appeals) {
        Ruling ruling = imposed(row);
        for (Appeal appeal : appeals) {
            ruling = switch (appeal.outcome()) {
                case "reduced", "increased" -> new Ruling(ruling.isInForce, changed(ruling.penalties, appeal.change()));
                case "quashed", "pardoned" -> new Ruling(false, ruling.penalties);
                // Whoever is taken back is no longer dismissed; any other sanction reinstated is there again.
                case "reinstated" ->
                    row.table() == Sanction.DISMISSAL ? new Ruling(false, ruling.penalties) : imposed(row);
                default -> ruling;
            };
        }
        return ruling;
    }

    private static Map<Penalty, Value> changed(Map<Penalty, Value> penalties, Map<Penalty, Value> change) {
        Map<Penalty, Value> changed = new EnumMap<>(Penalty.class);
        penalties.forEach((penalty, value) -> {
            Value other = change.get(penalty);
            changed.put(penalty, other == null ? value : value.changedBy(other));
        });
        return changed;
    }
}
