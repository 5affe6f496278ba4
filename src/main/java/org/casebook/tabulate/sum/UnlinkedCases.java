package org.casebook.tabulate.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.casebook.tabulate.Category;
import org.casebook.tabulate.Span;
import org.casebook.tabulate.count.Addends.Count;
import org.casebook.tabulate.count.Addends.Part;
import org.casebook.tabulate.count.CellSums;
import org.casebook.tabulate.count.CountedCases;
import org.casebook.tabulate.count.Grid;
import org.casebook.tabulate.count.PenaltyShares.Share;
import tech.tablesaw.aggregate.AggregateFunction;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.table.TableSliceGroup;

/**
 * The cases that no other is linked to, nine in ten of most publications, as two tables: a line for each case, and a line for
 * each measure of its penalty. Tablesaw groups the lines by the cells of a breakdown and sums their measures.
 */
public final class UnlinkedCases {
    private static final String CASE = "case";
    private static final String PLACE = "place";
    private static final String CELL = "cell";
    private static final String UNIT = "unit";

    private static final String SEVERAL_ARTICLES = "several articles";
    private static final String NOT_STATED = "not stated";
    private static final String NAMED = "named";
    private static final String LACKING = "lacking";
    private static final String LOW = "low";
    private static final String HIGH = "high";
    private static final String OPEN = "open";

    /**
     * A column of numbers to be summed.
     *
     * @param column its name
     * @param addends what of a cell its sum is added to
     */
    private record Summed<T>(String column, List<T> addends) {}

    /** Of a case without links the bounds of sanctions, of people, and of people over all sanctions are one. */
    private static final List<Summed<Count>> COUNTS = List.of(
            new Summed<>(CASE, List.of(Count.CASES)),
            new Summed<>(SEVERAL_ARTICLES, List.of(Count.SEVERAL_ARTICLES)),
            new Summed<>(NOT_STATED, List.of(Count.NOT_STATED)),
            new Summed<>(NAMED, List.of(Count.NAMED)),
            new Summed<>(LOW, List.of(Count.SANCTIONS_LOW, Count.PEOPLE_LOW)),
            new Summed<>(HIGH, List.of(Count.SANCTIONS_HIGH, Count.PEOPLE_HIGH, Count.ALL_PEOPLE_HIGH)),
            new Summed<>(OPEN, List.of(Count.SANCTIONS_OPEN, Count.PEOPLE_OPEN, Count.ALL_PEOPLE_OPEN)));

    private static final List<Summed<Part>> PARTS = List.of(
            new Summed<>(CASE, List.of(Part.CASES)),
            new Summed<>(SEVERAL_ARTICLES, List.of(Part.SEVERAL_ARTICLES)),
            new Summed<>(NOT_STATED, List.of(Part.NOT_STATED)),
            new Summed<>(LACKING, List.of(Part.LACKING)),
            new Summed<>(LOW, List.of(Part.LOW)),
            new Summed<>(HIGH, List.of(Part.HIGH)),
            new Summed<>(OPEN, List.of(Part.OPEN)));

    /** What a case adds whose bounds rest on more than numbers. Such cases are few, and are not summed by table. */
    private static final List<Soft<Count>> SOFT_COUNTS = List.of(
            new Soft<>(span -> span.lowGround().isAbout(), List.of(Count.SANCTIONS_LOW_ABOUT, Count.PEOPLE_LOW_ABOUT)),
            new Soft<>(span -> span.lowGround().isWords(), List.of(Count.SANCTIONS_LOW_WORDS, Count.PEOPLE_LOW_WORDS)),
            new Soft<>(
                    span -> span.highGround().isAbout(),
                    List.of(Count.SANCTIONS_HIGH_ABOUT, Count.PEOPLE_HIGH_ABOUT, Count.ALL_PEOPLE_ABOUT)),
            new Soft<>(
                    span -> span.highGround().isWords(),
                    List.of(Count.SANCTIONS_HIGH_WORDS, Count.PEOPLE_HIGH_WORDS, Count.ALL_PEOPLE_WORDS)));

    private static final List<Soft<Part>> SOFT_PARTS = List.of(
            new Soft<>(span -> span.lowGround().isAbout(), List.of(Part.LOW_ABOUT)),
            new Soft<>(span -> span.lowGround().isWords(), List.of(Part.LOW_WORDS)),
            new Soft<>(span -> span.highGround().isAbout(), List.of(Part.HIGH_ABOUT)),
            new Soft<>(span -> span.highGround().isWords(), List.of(Part.HIGH_WORDS)));

    /**
     * Something that a bound may rest on.
     *
     * @param holds whether it does
     * @param addends what of a cell it is counted in
     */
    private record Soft<T>(Predicate<Span> holds, List<T> addends) {}

    /**
     * A bound of a case that rests on more than numbers.
     *
     * @param index the case
     * @param place that of its cell among the cells of a key
     * @param unit the number of its unit; of counts none
     * @param addends what of a cell it is counted in
     */
    private record Mark<T>(int index, int place, int unit, List<T> addends) {}

    private final CountedCases docket;
    private final Lines<Count> cases = new Lines<>("cases", COUNTS);
    private final Lines<Part> penalties = new Lines<>("penalties", PARTS);
    private final BooleanColumn named = cases.table.booleanColumn(NAMED);
    private final BooleanColumn lacking = penalties.table.booleanColumn(LACKING);
    private final IntColumn units = Tablesaw.numbers(UNIT);
    private final List<Mark<Count>> softCounts = new ArrayList<>();
    private final List<Mark<Part>> softParts = new ArrayList<>();

    /** None yet. */
    UnlinkedCases(CountedCases docket) {
        this.docket = docket;
        penalties.table.addColumns(units);
    }

    /** One of the two tables. */
    private static final class Lines<T> {
        private final List<Summed<T>> measures;
        private final Table table;
        private final IntColumn place = IntColumn.create(PLACE);
        private final IntColumn caseOf = IntColumn.create(CASE);
        private final BooleanColumn severalArticles = BooleanColumn.create(SEVERAL_ARTICLES);
        private final BooleanColumn notStated = BooleanColumn.create(NOT_STATED);
        private final LongColumn low = LongColumn.create(LOW);
        private final LongColumn high = LongColumn.create(HIGH);
        private final BooleanColumn open = BooleanColumn.create(OPEN);

        Lines(String name, List<Summed<T>> measures) {
            this.measures = measures;
            this.table = Table.create(name, place, caseOf, severalArticles, notStated, low, high, open);
            names().stream()
                    .filter(column -> !table.containsColumn(column))
                    .forEach(column -> table.addColumns(BooleanColumn.create(column)));
        }

        private List<String> names() {
            return measures.stream().map(Summed::column).toList();
        }

        void add(CountedCases docket, int index, int placeInKey, Span value) {
            place.append(placeInKey);
            caseOf.append(index);
            severalArticles.append(docket.hasSeveralArticles(index));
            notStated.append(docket.isNotStated(index));
            low.append(value.low());
            high.append(value.isOpen() ? 0 : value.high());
            open.append(value.isOpen());
        }

        /** With the cell of each line. A case of several keys has as many lines. */
        private Table inCells(Grid grid) {
            LongColumn cells = Tablesaw.longNumbers(CELL);
            IntColumn lines = IntColumn.create("lines");
            for (int line = 0; line < table.rowCount(); line++) {
                for (long key : grid.keys(caseOf.getInt(line))) {
                    cells.append(Grid.cell(key, place.getInt(line)));
                    lines.append(line);
                }
            }
            Table inCells = Table.create(table.name(), cells);
            boolean asTheyAre = lines.size() == table.rowCount();
            int[] repeated = lines.asIntArray();
            for (Column<?> column : table.columns()) {
                inCells.addColumns(asTheyAre ? column : column.subset(repeated));
            }
            return inCells;
        }

        private Table sums(Grid grid, String... keys) {
            return inCells(grid)
                    .summarize(names(), new LineCount(), new WholeNumberSum(), AggregateFunctions.countTrue)
                    .by(keys);
        }

        private void forEach(Table sums, CaseAddition<T> addition) {
            for (Summed<T> measure : measures) {
                NumericColumn<?> ofMeasure = sums.numberColumn(resultOf(measure.column()));
                for (int row = 0; row < sums.rowCount(); row++) {
                    long sum = ofMeasure instanceof LongColumn whole
                            ? whole.getLong(row)
                            : (long) ofMeasure.getDouble(row);
                    for (T addend : measure.addends()) {
                        addition.add(row, addend, sum);
                    }
                }
            }
        }
    }

    /**
     * Adds a case.
     *
     * @param place that of its cell among the cells of a key
     * @param shares its parts in the measures of penalties
     */
    public void add(int index, int place, List<Share> shares) {
        cases.add(docket, index, place, docket.people(index));
        mark(docket.people(index), index, place, 0, SOFT_COUNTS, softCounts);
        named.append(
                docket.isNamed(index) && Category.of(docket.sanction(index)).isSanction());
        for (Share share : shares) {
            penalties.add(docket, index, place, share.value());
            lacking.append(share.lacking());
            units.append(share.unitNumber());
            mark(share.value(), index, place, share.unitNumber(), SOFT_PARTS, softParts);
        }
    }

    private static <T> void mark(Span value, int index, int place, int unit, List<Soft<T>> soft, List<Mark<T>> marks) {
        for (Soft<T> one : soft) {
            if (one.holds().test(value)) {
                marks.add(new Mark<>(index, place, unit, one.addends()));
            }
        }
    }

    /** Adds those that another has gathered. */
    public void add(UnlinkedCases more) {
        cases.table.append(more.cases.table);
        penalties.table.append(more.penalties.table);
        softCounts.addAll(more.softCounts);
        softParts.addAll(more.softParts);
    }

    /** Adds their sums in the cells of a breakdown. */
    public void sum(Grid grid, CellSums sums) {
        forEach(grid, softCounts, (cell, unit, count) -> sums.add(cell, count, 1));
        forEach(grid, softParts, (cell, unit, part) -> sums.add(cell, unit, part, 1));
        if (!cases.table.isEmpty()) {
            Table counted = cases.sums(grid, CELL);
            LongColumn cells = counted.longColumn(CELL);
            cases.forEach(counted, (row, count, sum) -> sums.add(cells.getLong(row), count, sum));
        }
        if (!penalties.table.isEmpty()) {
            Table summed = penalties.sums(grid, CELL, UNIT);
            LongColumn cells = summed.longColumn(CELL);
            IntColumn unit = summed.intColumn(UNIT);
            penalties.forEach(summed, (row, part, sum) -> sums.add(cells.getLong(row), unit.getInt(row), part, sum));
        }
    }

    private static <T> void forEach(Grid grid, List<Mark<T>> marks, SoftAddition<T> addition) {
        for (Mark<T> mark : marks) {
            for (long key : grid.keys(mark.index())) {
                long cell = Grid.cell(key, mark.place());
                mark.addends().forEach(addend -> addition.add(cell, mark.unit(), addend));
            }
        }
    }

    private interface SoftAddition<T> {
        void add(long cell, int unit, T addend);
    }

    private interface CaseAddition<T> {
        void add(int row, T addend, long sum);
    }

    private static String resultOf(String measure) {
        AggregateFunction<?, ?> function = switch (measure) {
            case CASE -> new LineCount();
            case LOW, HIGH -> new WholeNumberSum();
            default -> AggregateFunctions.countTrue;
        };
        return TableSliceGroup.aggregateColumnName(measure, function.functionName());
    }
}
