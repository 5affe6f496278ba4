package org.casebook.verify.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casebook.verify.cases.Category;
import org.casebook.verify.file.Json;
import org.casebook.verify.recount.Breakdown;
import org.casebook.verify.recount.FigureKey;

/**
 * Which figures of the statistics a chart shows: all of a breakdown that are of one measure, status and unit, and of some
 * sanctions.
 *
 * @param breakdown whose figures
 * @param measure what is measured
 * @param status the code of the status
 * @param unit in what; figures without a unit, whose currency nobody knows, are shown in the chart of each currency (rule 6)
 * @param sanctions their words, of arrests the kind's
 */
record ChartSelection(Breakdown breakdown, String measure, String status, String unit, Set<String> sanctions) {
    private static final String PREFIX = "casebook:";

    /** That of a chart's description; empty where it does not say all of it. */
    static Optional<ChartSelection> of(Json description) {
        String slug = description.text(PREFIX + "statistics");
        String measure = description.text(PREFIX + "measure");
        String status = description.text(PREFIX + "status");
        String unit = description.text(PREFIX + "unit");
        List<String> sanctions = description.texts(PREFIX + "sanctions");
        boolean isWhole = !measure.isEmpty() && !status.isEmpty() && !unit.isEmpty() && !sanctions.isEmpty();
        return Arrays.stream(Breakdown.values())
                .filter(breakdown -> isWhole && breakdown.slug().equals(slug))
                .findFirst()
                .map(breakdown -> new ChartSelection(breakdown, measure, status, unit, new HashSet<>(sanctions)));
    }

    boolean has(FigureKey key) {
        Category category = key.category();
        return key.measure().equals(measure)
                && key.status().code().equals(status)
                && (key.unit().equals(unit) || key.unit().isEmpty())
                && sanctions.contains(category.kind().isEmpty() ? category.sanction() : category.kind());
    }
}
