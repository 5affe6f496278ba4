package org.casebook.chart;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.chart.model.ChartModel;
import org.casebook.chart.model.ChartTable;
import org.casebook.chart.model.ChartValue;
import org.casebook.chart.spec.ChartSpec;
import org.casebook.chart.words.ChartWords;
import org.casebook.chart.words.NoMonth;

/**
 * The months of a chart under short names, the year at the first of each, with the empty ones between. What is in no month
 * is not drawn beside them: it may be more than all months together, and would make these look like nothing.
 *
 * @param drawn a row for each; where there is no month, the one row of what has none
 * @param axes of months too many for words at each
 */
record MonthRows(List<ChartTable.Row> drawn, Optional<ChartModel.Axes> axes) {
    /** More empty months than these in a row are drawn as one gap. */
    private static final int LONGEST_GAP = 6;
    /** More columns than these have no room for their words. */
    private static final int MOST_WITH_WORDS = 24;
    /** Forty years; of more a month would be too thin to be seen. */
    private static final int MOST = 480;

    private static final String GAP = "/";

    static MonthRows of(ChartSpec spec, List<ChartTable.Row> rows, ChartWords words) {
        List<ChartTable.Row> inMonths =
                rows.stream().filter(row -> !row.key().isEmpty()).toList();
        if (inMonths.isEmpty()) {
            return new MonthRows(rows, Optional.empty());
        }
        List<ChartTable.Row> few = months(inMonths, LONGEST_GAP, words);
        boolean isOneSeries =
                spec.kind() == ChartModel.Kind.COLUMNS && spec.categories().size() == 1;
        List<ChartTable.Row> many =
                isOneSeries && few.size() > MOST_WITH_WORDS ? months(inMonths, MOST, words) : List.of();
        Optional<ChartModel.Axes> axes = isDrawnAsOne(many) ? axes(many, words) : Optional.empty();
        return new MonthRows(axes.isPresent() ? many : few, axes);
    }

    private static boolean isDrawnAsOne(List<ChartTable.Row> months) {
        return months.size() <= MOST
                && months.stream().noneMatch(row -> row.key().contains(GAP));
    }

    private static Optional<ChartModel.Axes> axes(List<ChartTable.Row> months, ChartWords words) {
        List<ChartValue> scale = scale(months).stream()
                .map(number -> ChartValue.exactly(number, words.number(number)))
                .toList();
        List<String> years = months.stream()
                .map(ChartTable.Row::key)
                .map(YearMonth::parse)
                .map(month -> month.getMonthValue() == 1 ? String.valueOf(month.getYear()) : "")
                .toList();
        return scale.isEmpty() ? Optional.empty() : Optional.of(new ChartModel.Axes(scale, years));
    }

    /** Two to four round numbers up to the greatest. */
    private static List<BigDecimal> scale(List<ChartTable.Row> months) {
        BigDecimal greatest = greatest(months);
        BigDecimal step = step(greatest);
        return Stream.iterate(step, number -> number.compareTo(greatest) <= 0, step::add)
                .toList();
    }

    private static BigDecimal greatest(List<ChartTable.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(Optional::stream)
                .flatMap(cell -> Stream.concat(cell.figure().low().stream(), cell.figure().high().stream()))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    /** A round number that tells the length of what is drawn; none where all is nothing. */
    static Optional<BigDecimal> ruler(List<ChartTable.Row> rows) {
        BigDecimal greatest = greatest(rows);
        return Optional.of(step(greatest)).filter(step -> step.compareTo(greatest) <= 0);
    }

    private static BigDecimal step(BigDecimal greatest) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(greatest.precision() - greatest.scale() - 1);
        int leading = greatest.divideToIntegralValue(power).intValue();
        BigDecimal step = power.multiply(new BigDecimal(leading < 2 ? "0.5" : leading < 5 ? "1" : "2"));
        return step.max(BigDecimal.ONE);
    }

    static String name(String key, NoMonth noMonth, ChartWords words) {
        return key.isEmpty() ? words.noMonth(noMonth) : words.month(YearMonth.parse(key));
    }

    /** Months under short names, the year at the first of each, with the empty ones between. */
    private static List<ChartTable.Row> months(List<ChartTable.Row> rows, int longestGap, ChartWords words) {
        List<ChartTable.Row> drawn = new ArrayList<>();
        Optional<YearMonth> before = Optional.empty();
        for (ChartTable.Row row : rows) {
            YearMonth month = YearMonth.parse(row.key());
            if (before.isPresent()) {
                addGap(
                        before.get().plusMonths(1),
                        month,
                        longestGap,
                        row.cells().size(),
                        words,
                        drawn);
            }
            drawn.add(new ChartTable.Row(row.key(), axisName(month, yearIsTold(month, drawn), words), row.cells()));
            before = Optional.of(month);
        }
        return drawn;
    }

    /** Whether the name before says the year. */
    private static boolean yearIsTold(YearMonth month, List<ChartTable.Row> drawn) {
        return month.getMonthValue() > 1
                && !drawn.isEmpty()
                && !drawn.get(drawn.size() - 1).key().contains(GAP);
    }

    private static void addGap(
            YearMonth from,
            YearMonth until,
            int longestGap,
            int columns,
            ChartWords words,
            List<ChartTable.Row> drawn) {
        List<Optional<ChartTable.Cell>> nothing = Stream.<Optional<ChartTable.Cell>>generate(Optional::empty)
                .limit(columns)
                .toList();
        if (from.plusMonths(longestGap).isBefore(until)) {
            YearMonth last = until.minusMonths(1);
            drawn.add(new ChartTable.Row(from + GAP + last, words.period(from, last), nothing));
            return;
        }
        for (YearMonth month = from; month.isBefore(until); month = month.plusMonths(1)) {
            drawn.add(new ChartTable.Row(month.toString(), axisName(month, yearIsTold(month, drawn), words), nothing));
        }
    }

    private static String axisName(YearMonth month, boolean yearIsTold, ChartWords words) {
        return yearIsTold ? words.shortMonth(month) : words.shortMonthAndYear(month);
    }
}
