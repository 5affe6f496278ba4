package org.casebook.recount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is decided on one case, at first or after its appeals: whether the sanction is in force, and its values. */
record Ruling(boolean inForce, Map<String, String> values) {

    private static final Set<String> VALUES = Set.of(
            "amount",
            "currency",
            "days",
            "prison_months",
            "suspended_months",
            "probation_months",
            "work_hours",
            "ban_months",
            "fine_amount",
            "fine_currency");

    static Ruling imposed(CaseRow row) {
        Map<String, String> values = new HashMap<>(row.cells());
        values.keySet().retainAll(VALUES);
        return new Ruling(true, Map.copyOf(values));
    }

    /** The ruling after a case's appeals, given in any order. */
    static Ruling standing(CaseRow row, List<Map<String, String>> appeals) {
        Ruling ruling = imposed(row);
        for (Map<String, String> appeal : inOrder(appeals)) {
            ruling = ruling.after(appeal, row);
        }
        return ruling;
    }

    String value(String column) {
        return values.getOrDefault(column, "");
    }

    private Ruling after(Map<String, String> appeal, CaseRow row) {
        String outcome = appeal.getOrDefault("outcome", "");
        return switch (outcome) {
            case "upheld", "pending" -> this;
            case "reduced", "increased" -> new Ruling(inForce, replaced(appeal));
            case "quashed", "pardoned" -> new Ruling(false, values);
            // A worker who is taken back is no longer dismissed; any other case reinstated is a sanction restored.
            case "reinstated" -> row.sanction() == Sanction.DISMISSAL ? new Ruling(false, values) : imposed(row);
            default -> throw new IllegalArgumentException("appeals.csv: unknown outcome " + outcome);
        };
    }

    private Map<String, String> replaced(Map<String, String> appeal) {
        Map<String, String> replaced = new HashMap<>(values);
        for (String column : VALUES) {
            String changed = appeal.getOrDefault(column, "");
            if (!changed.isEmpty()) {
                replaced.put(column, changed);
            }
        }
        return Map.copyOf(replaced);
    }

    private static List<Map<String, String>> inOrder(List<Map<String, String>> appeals) {
        List<Map<String, String>> ordered = new ArrayList<>(appeals);
        ordered.sort(Comparator.comparing(Ruling::hasNoDate)
                .thenComparing(appeal -> days(appeal).orElse(new PossibleDays(LocalDate.MAX, LocalDate.MAX)))
                .thenComparing(appeal -> appeal.getOrDefault("appeal_id", ""), CodePoints.BLANK_LAST));
        return ordered;
    }

    private static boolean hasNoDate(Map<String, String> appeal) {
        return appeal.getOrDefault("date", "").isEmpty();
    }

    private static Optional<PossibleDays> days(Map<String, String> appeal) {
        return hasNoDate(appeal) ? Optional.empty() : Optional.of(PossibleDays.read(appeal.get("date")));
    }
}
