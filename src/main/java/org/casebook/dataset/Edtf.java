package org.casebook.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exactly as the source has it, in the part of EDTF (ISO 8601-2) that the contract names: {@code 2011-06-06},
 * {@code 2011-06}, {@code 2011}, each with {@code ~} for "about"; {@code 2011-05/2011-10}, which lasted; and
 * {@code [2011-06-05..2011-07-13]}, one unknown day of these, either end of which may be open.
 *
 * @param text the cell
 * @param form which of the forms it is
 * @param earliest the first day it may be; empty where open
 * @param latest the last day it may be; empty where open
 * @param approximate whether the source says "about"
 */
public record Edtf(
        String text, Form form, Optional<LocalDate> earliest, Optional<LocalDate> latest, boolean approximate) {

    /** The forms of a date. */
    public enum Form {
        /** Blank: the source does not say. */
        UNKNOWN,
        /** One day. */
        DAY,
        /** One day of a month. */
        MONTH,
        /** One day of a year. */
        YEAR,
        /** From one day to another. */
        LASTED,
        /** One unknown day between two. */
        ONE_OF
    }

    private static final String POINT = "(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?";
    private static final Pattern SINGLE = Pattern.compile(POINT + "(~)?");
    private static final Pattern LASTED = Pattern.compile("([0-9-]+)/([0-9-]+)");
    private static final Pattern ONE_OF = Pattern.compile("\\[([0-9-]*)\\.\\.([0-9-]*)]");

    /** The blank cell. */
    public static final Edtf UNKNOWN = new Edtf("", Form.UNKNOWN, Optional.empty(), Optional.empty(), false);

    /** Reads a cell; empty where it is no date of these forms, or no day of the calendar. */
    public static Optional<Edtf> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        if (isWrittenAsDay(text)) {
            return day(text);
        }
        Matcher single = SINGLE.matcher(text);
        if (single.matches()) {
            return days(single)
                    .map(days -> new Edtf(
                            text,
                            form(single),
                            Optional.of(days.first),
                            Optional.of(days.last),
                            single.group(4) != null));
        }
        Matcher lasted = LASTED.matcher(text);
        if (lasted.matches()) {
            Optional<Days> from = days(lasted.group(1));
            Optional<Days> to = days(lasted.group(2));
            return from.isEmpty() || to.isEmpty()
                    ? Optional.empty()
                    : inOrder(new Edtf(text, Form.LASTED, from.map(Days::first), to.map(Days::last), false));
        }
        Matcher oneOf = ONE_OF.matcher(text);
        if (oneOf.matches()) {
            Optional<Days> from = days(oneOf.group(1));
            Optional<Days> to = days(oneOf.group(2));
            boolean readable = (from.isPresent() || oneOf.group(1).isEmpty())
                    && (to.isPresent() || oneOf.group(2).isEmpty())
                    && (from.isPresent() || to.isPresent());
            return readable
                    ? inOrder(new Edtf(text, Form.ONE_OF, from.map(Days::first), to.map(Days::last), false))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** As nearly all dates are: told, and read, without a regular expression. */
    private static boolean isWrittenAsDay(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        for (int position = 0; position < text.length(); position++) {
            char character = text.charAt(position);
            if ((character < '0' || character > '9') && position != 4 && position != 7) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Edtf> day(String text) {
        try {
            Optional<LocalDate> day = Optional.of(LocalDate.of(
                    Integer.parseInt(text, 0, 4, 10),
                    Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10)));
            return Optional.of(new Edtf(text, Form.DAY, day, day, false));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The month that all its possible days lie in (rule 8 of the contract); empty where they do not. */
    public Optional<YearMonth> month() {
        if (earliest.isEmpty() || latest.isEmpty()) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.from(earliest.get());
        return month.equals(YearMonth.from(latest.get())) ? Optional.of(month) : Optional.empty();
    }

    private static Optional<Edtf> inOrder(Edtf date) {
        boolean reversed = date.earliest.isPresent()
                && date.latest.isPresent()
                && date.earliest.get().isAfter(date.latest.get());
        return reversed ? Optional.empty() : Optional.of(date);
    }

    private static Form form(Matcher single) {
        if (single.group(3) != null) {
            return Form.DAY;
        }
        return single.group(2) != null ? Form.MONTH : Form.YEAR;
    }

    private static Optional<Days> days(String point) {
        Matcher single = SINGLE.matcher(point);
        return single.matches() && single.group(4) == null ? days(single) : Optional.empty();
    }

    private static Optional<Days> days(Matcher point) {
        try {
            int year = Integer.parseInt(point.group(1));
            if (point.group(2) == null) {
                return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(point.group(2)));
            if (point.group(3) == null) {
                return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(point.group(3)));
            return Optional.of(new Days(day, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private record Days(LocalDate first, LocalDate last) {}
}
