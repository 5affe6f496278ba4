package org.casebook.recount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days a date of the tables (EDTF) may mean, from the earliest to the latest. A side left open reaches to the end
 * of all days. "About" widens nothing.
 */
record PossibleDays(LocalDate earliest, LocalDate latest) implements Comparable<PossibleDays> {

    private static final Pattern POINT =
            Pattern.compile("(?<year>[0-9]{4})(?:-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?)?~?");

    static PossibleDays read(String cell) {
        if (cell.startsWith("[") && cell.endsWith("]") && cell.contains("..")) {
            String inside = cell.substring(1, cell.length() - 1);
            int dots = inside.indexOf("..");
            String from = inside.substring(0, dots);
            String to = inside.substring(dots + 2);
            return new PossibleDays(
                    from.isEmpty() ? LocalDate.MIN : point(from).earliest(),
                    to.isEmpty() ? LocalDate.MAX : point(to).latest());
        }
        int slash = cell.indexOf('/');
        if (slash >= 0) {
            return new PossibleDays(
                    point(cell.substring(0, slash)).earliest(),
                    point(cell.substring(slash + 1)).latest());
        }
        return point(cell);
    }

    /** The month that holds all these days, as {@code YYYY-MM}; blank if there is none. */
    String month() {
        YearMonth month = YearMonth.from(earliest);
        return month.equals(YearMonth.from(latest)) ? month.toString() : "";
    }

    @Override
    public int compareTo(PossibleDays other) {
        return Comparator.comparing(PossibleDays::earliest)
                .thenComparing(PossibleDays::latest)
                .compare(this, other);
    }

    private static PossibleDays point(String text) {
        Matcher point = POINT.matcher(text);
        if (!point.matches()) {
            throw new IllegalArgumentException("Not a date: " + text);
        }
        int year = Integer.parseInt(point.group("year"));
        if (point.group("month") == null) {
            LocalDate first = LocalDate.of(year, 1, 1);
            return new PossibleDays(first, first.plusYears(1).minus(1, ChronoUnit.DAYS));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(point.group("month")));
        if (point.group("day") == null) {
            return new PossibleDays(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = month.atDay(Integer.parseInt(point.group("day")));
        return new PossibleDays(day, day);
    }
}
