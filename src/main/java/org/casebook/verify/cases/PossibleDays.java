package org.casebook.verify.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days that a date of the tables (EDTF) may mean. "About" widens nothing.
 *
 * @param earliest the first of them; empty where open
 * @param latest the last of them; empty where open
 */
record PossibleDays(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    static final PossibleDays UNKNOWN = new PossibleDays(Optional.empty(), Optional.empty());

    /** Reads a cell; empty where it is no date of the contract. */
    static Optional<PossibleDays> read(String cell) {
        try {
            return Optional.of(days(cell));
        } catch (DateTimeException | IllegalArgumentException noDate) {
            return Optional.empty();
        }
    }

    private static PossibleDays days(String cell) {
        if (cell.isEmpty()) {
            return UNKNOWN;
        }
        if (cell.startsWith("[") && cell.endsWith("]")) {
            int dots = cell.indexOf("..");
            return dots < 0
                    ? fail(cell)
                    : new PossibleDays(
                            point(cell.substring(1, dots)).earliest,
                            point(cell.substring(dots + 2, cell.length() - 1)).latest);
        }
        int slash = cell.indexOf('/');
        if (slash >= 0) {
            return new PossibleDays(point(cell.substring(0, slash)).earliest, point(cell.substring(slash + 1)).latest);
        }
        return point(cell.endsWith("~") ? cell.substring(0, cell.length() - 1) : cell);
    }

    private static PossibleDays point(String text) {
        return switch (text.length()) {
            case 0 -> UNKNOWN;
            case 4 ->
                new PossibleDays(
                        Optional.of(Year.parse(text).atDay(1)),
                        Optional.of(Year.parse(text).atMonth(12).atEndOfMonth()));
            case 7 ->
                new PossibleDays(
                        Optional.of(YearMonth.parse(text).atDay(1)),
                        Optional.of(YearMonth.parse(text).atEndOfMonth()));
            case 10 -> new PossibleDays(Optional.of(LocalDate.parse(text)), Optional.of(LocalDate.parse(text)));
            default -> fail(text);
        };
    }

    private static PossibleDays fail(String text) {
        throw new IllegalArgumentException("no date: " + text);
    }

    /** The month that holds all of them; blank if none does (rule 8). */
    String month() {
        return earliest.flatMap(
                        first -> latest.filter(last -> YearMonth.from(last).equals(YearMonth.from(first)))
                                .map(last -> YearMonth.from(first).toString()))
                .orElse("");
    }
}
