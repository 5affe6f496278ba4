package org.casebook.pages.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A true axis of time over whole months, or over whole years where there are many. Places on it are told in hundredths of a
 * percent of its width: a picture is as wide as the screen.
 */
public record TimeAxis(YearMonth first, YearMonth last) {
    /** More months than these are told by years. */
    private static final int MOST_MONTHS = 120;

    private static final int MOST_LABELS = 24;
    private static final int MOST_ON_A_PHONE = 6;
    private static final List<Integer> MONTHS = List.of(1, 2, 3, 6, 12, 24, 60, 120);
    private static final List<Integer> YEARS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);

    static final long WHOLE = 10_000;

    /**
     * A label.
     *
     * @param x where its month or year begins, in percent
     * @param name a month in short, or a year
     * @param year the year under the first month, under the first that a phone has room for, and under each January
     * @param minor whether a narrow screen has no room for it
     */
    public record Tick(String x, String name, String year, boolean minor) {}

    static TimeAxis of(LocalDate from, LocalDate to) {
        TimeAxis months = new TimeAxis(YearMonth.from(from), YearMonth.from(to));
        return months.months() <= MOST_MONTHS
                ? months
                : new TimeAxis(YearMonth.of(from.getYear(), 1), YearMonth.of(to.getYear(), 12));
    }

    private int months() {
        return (int) ChronoUnit.MONTHS.between(first, last) + 1;
    }

    boolean isByYear() {
        return months() > MOST_MONTHS;
    }

    private int monthsOfOne() {
        return isByYear() ? 12 : 1;
    }

    /** How many months, or years, it has. */
    int bins() {
        return months() / monthsOfOne();
    }

    /** The month, or year, of a day. */
    int bin(LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(first, YearMonth.from(day)) / monthsOfOne();
    }

    /** The first month of a bin. */
    YearMonth begin(int bin) {
        return first.plusMonths((long) bin * monthsOfOne());
    }

    /** Where the morning of a day is. */
    long morning(LocalDate day) {
        long whole = ChronoUnit.DAYS.between(first.atDay(1), last.plusMonths(1).atDay(1));
        return WHOLE * ChronoUnit.DAYS.between(first.atDay(1), day) / whole;
    }

    /** Where the evening of a day is. */
    long evening(LocalDate day) {
        return morning(day.plusDays(1));
    }

    static String percent(long hundredths) {
        long rest = hundredths % 100;
        return hundredths / 100 + (rest == 0 ? "" : (rest < 10 ? ".0" : ".") + rest);
    }

    /**
     * The labels.
     *
     * @param month the short name of a month by its number
     */
    List<Tick> ticks(IntFunction<String> month) {
        int step = step(MOST_LABELS);
        int onAPhone = step(MOST_ON_A_PHONE);
        List<Tick> ticks = new ArrayList<>();
        for (int bin = 0; bin < bins(); bin++) {
            if (isAt(bin, step)) {
                boolean isMinor = !isAt(bin, onAPhone);
                boolean isFirst = ticks.isEmpty() || (!isMinor && ticks.stream().allMatch(Tick::minor));
                ticks.add(tick(begin(bin), isNamedByYear(step), isFirst, isMinor, month));
            }
        }
        return ticks;
    }

    private Tick tick(
            YearMonth begin, boolean isNamedByYear, boolean isFirst, boolean isMinor, IntFunction<String> month) {
        String year = String.valueOf(begin.getYear());
        return new Tick(
                percent(morning(begin.atDay(1))),
                isNamedByYear ? year : month.apply(begin.getMonthValue()),
                !isNamedByYear && (isFirst || begin.getMonthValue() == 1) ? year : "",
                isMinor);
    }

    private boolean isNamedByYear(int step) {
        return isByYear() || step >= 12;
    }

    /** Steps begin at round years and at January, but for an axis that has none of them. */
    private boolean isAt(int bin, int step) {
        YearMonth begin = begin(bin);
        int number = isByYear() ? begin.getYear() : begin.getYear() * 12 + begin.getMonthValue() - 1;
        return number % step == 0;
    }

    private int step(int most) {
        return (isByYear() ? YEARS : MONTHS)
                .stream()
                        .filter(step -> IntStream.range(0, bins())
                                        .filter(bin -> isAt(bin, step))
                                        .count()
                                <= most)
                        .findFirst()
                        .orElse(1000);
    }
}
