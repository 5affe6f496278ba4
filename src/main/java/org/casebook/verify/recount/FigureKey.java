package org.casebook.verify.recount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.casebook.language.Argument;
import org.casebook.language.Message;
import org.casebook.verify.cases.Category;
import org.casebook.verify.cases.CodePoints;

/**
 * Which figure of a file it is.
 *
 * @param keys what stands in the key columns of the file
 * @param category the sanction and kind
 * @param status as imposed, or as it stands
 * @param measure what is measured
 * @param unit in what
 */
public record FigureKey(List<String> keys, Category category, Status status, String measure, String unit) {
    private static final List<String> MEASURES = List.of(
            "cases",
            "sanctions",
            "people",
            "amount",
            "person_days",
            "prison_months",
            "suspended_months",
            "probation_months",
            "work_hours",
            "ban_months");

    /** The order of the rows of a file that breaks cases down. */
    static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::keys, CodePoints.LISTS)
            .thenComparing(FigureKey::category)
            .thenComparing(FigureKey::status)
            .thenComparing(key -> MEASURES.indexOf(key.measure))
            .thenComparing(FigureKey::unit, CodePoints.BLANK_LAST);

    /** What is counted of a cell. */
    public static List<FigureKey> counts(List<String> keys, Category category, Status status) {
        return List.of(
                new FigureKey(keys, category, status, "cases", "case"),
                new FigureKey(keys, category, status, "sanctions", "sanction"),
                new FigureKey(keys, category, status, "people", "person"));
    }

    public boolean isCount() {
        return MEASURES.indexOf(measure) < 3;
    }

    /** What tells this figure from the others of its file, in a text. */
    public Argument told() {
        List<Object> parts = new ArrayList<>();
        keys.forEach(key -> parts.add(key.isEmpty() ? Message.of("verify.blank-key") : key));
        parts.add(category.sanction());
        parts.addAll(Stream.of(category.kind(), status.code(), measure, unit)
                .filter(part -> !part.isEmpty())
                .toList());
        return Argument.listed(parts);
    }

    /** For programs: what tells this figure from the others of its file. */
    public String text() {
        StringBuilder text = new StringBuilder();
        keys.forEach(key -> text.append(key.isEmpty() ? "(blank)" : key).append(", "));
        text.append(category.sanction()).append(", ");
        if (!category.kind().isEmpty()) {
            text.append(category.kind()).append(", ");
        }
        text.append(status.code()).append(", ").append(measure);
        return unit.isEmpty() ? text.toString() : text.append(", ").append(unit).toString();
    }
}
