package org.casebook.suppress;

import static org.casebook.dataset.Columns.CASE_ID;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.PeopleText;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.statistics.Statistics;

/**
 * What figures rest on as far as their cases are shown. That a bound rests on a word tells more of a case whose details are
 * withheld than its figure does: a word stands for one of a few numbers, and of these only one may be under the minimum.
 */
final class ShownGrounds {
    private final Map<Key, Figure> shown = new LinkedHashMap<>();

    private record Key(
            Breakdown breakdown, List<String> keys, Category category, Status status, Measure measure, String unit) {
        static Key of(Breakdown breakdown, Figure figure) {
            return new Key(
                    breakdown, figure.keys(), figure.category(), figure.status(), figure.measure(), figure.unit());
        }
    }

    /**
     * Counts again without the words of hidden cases, if these have any.
     *
     * @param hidden the ids of the cases whose details are withheld
     */
    ShownGrounds(Dataset dataset, Set<String> hidden) {
        boolean any = dataset.sanctions().stream()
                .anyMatch(sanction -> hidden.contains(sanction.facts().caseId())
                        && sanction.facts().isInWords());
        if (any) {
            Statistics.of(withoutWords(dataset, hidden))
                    .byBreakdown()
                    .forEach((breakdown, figures) ->
                            figures.forEach(figure -> shown.put(Key.of(breakdown, figure), figure)));
        }
    }

    private static Dataset withoutWords(Dataset dataset, Set<String> hidden) {
        Map<String, Table> tables = new LinkedHashMap<>(dataset.tables());
        Dataset.SANCTION_TABLES.forEach(name -> tables.computeIfPresent(
                name,
                (same, table) -> new Table(
                        table.resource(),
                        table.rows().stream()
                                .map(row -> hidden.contains(row.get(CASE_ID)) ? withoutWords(row) : row)
                                .toList())));
        return Dataset.of(dataset.description(), tables);
    }

    private static Row withoutWords(Row row) {
        List<String> cells = new ArrayList<>(row.cells());
        new PeopleText(row)
                .fields()
                .forEach(field -> cells.set(
                        Optional.ofNullable(row.resource().positions().get(field))
                                .orElseThrow(),
                        ""));
        return new Row(row.resource(), row.line(), List.copyOf(cells));
    }

    Figure of(Breakdown breakdown, Figure figure) {
        return Optional.ofNullable(shown.get(Key.of(breakdown, figure)))
                .map(figure::restingAs)
                .orElse(figure);
    }
}
