package org.casebook.suppress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.dataset.Dataset;
import org.casebook.dataset.Field;
import org.casebook.dataset.PeopleThreshold;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Table;
import org.casebook.tabulate.Breakdown;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Figure;
import org.casebook.tabulate.Measure;
import org.casebook.tabulate.Status;
import org.casebook.tabulate.Suppression;
import org.casebook.tabulate.statistics.Statistics;

/** A publication's figures without those that are about too few people, and the cases that would tell them. */
public final class SuppressedStatistics {
    private static final String CASE = "case_id";
    private static final String PUBLISH = "publish";
    private static final String STUB = "stub";
    private static final String NO = "no";

    private final Dataset dataset;
    private final Statistics statistics;
    private final Set<String> hiddenCases;
    private final Set<Category> suppressedTotals;

    private SuppressedStatistics(
            Dataset dataset, Statistics statistics, Set<String> hiddenCases, Set<Category> suppressedTotals) {
        this.dataset = dataset;
        this.statistics = statistics;
        this.hiddenCases = hiddenCases;
        this.suppressedTotals = suppressedTotals;
    }

    /**
     * Suppresses what is under the minimum of the tables' description, and what would give it away.
     *
     * @param statistics the figures of the dataset
     * @param releases the tables of earlier releases, the oldest first: what was suppressed stays so until the figure is
     *     another by the minimum of people, since old and new together could tell it
     */
    public static SuppressedStatistics of(Dataset dataset, Statistics statistics, List<Dataset> releases) {
        PeopleThreshold minimum = dataset.description().minimum();
        if (!minimum.isSet()) {
            return new SuppressedStatistics(dataset, statistics, Set.of(), Set.of());
        }
        Optional<CountedTables> before = Optional.empty();
        for (Dataset release : releases) {
            before = Optional.of(CountedTables.of(release, Statistics.of(release), minimum, before));
        }
        CountedTables today = CountedTables.of(dataset, statistics, minimum, before);
        return new SuppressedStatistics(
                dataset,
                today.suppressed(),
                today.hidden(),
                Stream.of(Category.values())
                        .filter(category -> today.pattern().has(Cell.total(category)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The figures. */
    public Statistics statistics() {
        return statistics;
    }

    /** The ids of the cases whose details are withheld because of them. */
    public Set<String> hiddenCases() {
        return hiddenCases;
    }

    /**
     * The tables, in which these cases are stubs. Where a total is suppressed they are not to be published at all: the number
     * of stubs in a table would tell it.
     */
    public Dataset dataset() {
        if (hiddenCases.isEmpty()) {
            return dataset;
        }
        Set<String> uncounted = dataset.sanctions().stream()
                .filter(sanction -> suppressedTotals.contains(Category.of(sanction)))
                .map(sanction -> sanction.facts().caseId())
                .collect(Collectors.toSet());
        Map<String, Table> tables = new LinkedHashMap<>(dataset.tables());
        Dataset.SANCTION_TABLES.forEach(
                name -> tables.computeIfPresent(name, (same, table) -> withheld(table, uncounted)));
        return Dataset.of(
                dataset.description()
                        .with(dataset.description().resources().stream()
                                .map(resource -> Optional.ofNullable(tables.get(resource.name()))
                                        .map(Table::resource)
                                        .orElse(resource))
                                .toList()),
                tables);
    }

    /** The table with its hidden cases as stubs. One that has no column for that gets it, if it needs it. */
    private Table withheld(Table table, Set<String> uncounted) {
        if (table.rows().stream().noneMatch(row -> hiddenCases.contains(row.cell(CASE)))) {
            return table;
        }
        Resource own = table.resource();
        List<Field> fields = new ArrayList<>(own.fields());
        if (!own.positions().containsKey(PUBLISH)) {
            fields.add(Field.of(PUBLISH, Field.Type.STRING));
        }
        Resource resource = own.withFields(fields).in(own.dialect());
        return new Table(
                resource,
                table.rows().stream()
                        .map(row -> withheld(row, resource, uncounted.contains(row.cell(CASE)) ? NO : STUB))
                        .toList());
    }

    private Row withheld(Row row, Resource resource, String publish) {
        List<String> cells = new ArrayList<>(row.cells());
        for (int added = cells.size(); added < resource.fields().size(); added++) {
            cells.add("");
        }
        if (hiddenCases.contains(row.cell(CASE))) {
            cells.set(Optional.ofNullable(resource.positions().get(PUBLISH)).orElseThrow(), publish);
        }
        return new Row(resource, row.line(), List.copyOf(cells));
    }

    /** Whether a total that two versions differ in may be told of: it is given today, and was not small. */
    public boolean mayTell(Category category, Measure measure, Status status, Stream<Figure> versions) {
        int least = new Thresholds(dataset.description().minimum()).of(Breakdown.TOTALS);
        return versions.allMatch(figure -> Population.people(figure) >= least)
                && statistics.by(Breakdown.TOTALS).stream()
                        .filter(figure -> figure.category() == category
                                && figure.measure() == measure
                                && figure.status() == status)
                        .noneMatch(Figure::isSuppressed);
    }

    /**
     * What is suppressed of one version of the tables.
     *
     * @param statistics its figures
     * @param population how many people they are about
     * @param pattern the suppressed cells
     * @param hidden the cases whose details are withheld
     * @param grounds what figures rest on without their words
     */
    private record CountedTables(
            Statistics statistics,
            Population population,
            Thresholds thresholds,
            Pattern pattern,
            RepeatedPeople repeated,
            Set<String> hidden,
            ShownGrounds grounds) {

        static CountedTables of(
                Dataset dataset, Statistics statistics, PeopleThreshold minimum, Optional<CountedTables> before) {
            Thresholds thresholds = new Thresholds(minimum);
            Population population = new Population(statistics, Interchangeable.of(dataset));
            Pattern pattern = SuppressedCells.of(
                    population,
                    thresholds,
                    before.map(earlier -> earlier.kept(population)).orElse(List.of()));
            RepeatedPeople repeated = new RepeatedPeople(statistics, thresholds);
            HiddenCases hidden = new HiddenCases(dataset);
            hidden.hide(
                    pattern,
                    population,
                    thresholds,
                    before.map(CountedTables::hidden).orElse(Set.of()));
            repeated.hideIn(hidden);
            return new CountedTables(
                    statistics,
                    population,
                    thresholds,
                    pattern,
                    repeated,
                    hidden.ids(),
                    new ShownGrounds(dataset, hidden.ids()));
        }

        /** The cells that are suppressed here and hardly others in a later version. */
        private List<Cell> kept(Population later) {
            return pattern.ofOne().stream()
                    .filter(cell -> Stream.of(Status.values()).anyMatch(status -> isKept(cell, status, later)))
                    .toList();
        }

        private boolean isKept(Cell cell, Status status, Population later) {
            return later.has(cell)
                    && Math.abs(later.people(cell, status) - population.people(cell, status))
                            < thresholds.of(cell.breakdown());
        }

        Statistics suppressed() {
            Map<Breakdown, List<Figure>> byBreakdown = new EnumMap<>(Breakdown.class);
            statistics
                    .byBreakdown()
                    .forEach((breakdown, figures) -> byBreakdown.put(
                            breakdown,
                            SuppressedRows.of(
                                    figures,
                                    figure -> pattern.has(Cell.of(breakdown, figure)),
                                    figure -> suppressed(breakdown, figure))));
            return statistics.with(
                    byBreakdown,
                    SuppressedRows.of(
                            statistics.repeated(),
                            repeated::has,
                            figure -> repeated.has(figure) ? figure.suppressed(repeated.reason(figure)) : figure),
                    hidden);
        }

        private Figure suppressed(Breakdown breakdown, Figure figure) {
            Cell cell = Cell.of(breakdown, figure);
            if (!pattern.has(cell)) {
                return repeated.tellsOf(breakdown, figure)
                        ? figure.suppressed(Suppression.SECONDARY)
                        : grounds.of(breakdown, figure);
            }
            return figure.suppressed(
                    population.people(cell, figure.status()) < thresholds.declared(breakdown)
                            ? Suppression.SMALL
                            : Suppression.SECONDARY);
        }
    }
}
