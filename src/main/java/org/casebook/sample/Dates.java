package org.casebook.sample;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days, and how a source gives them: in every form of the contract, each of which the true day is one of. */
final class Dates {
    static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    /** The {@code data_as_of} of the sample's package: nothing is later. */
    static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    private static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1;

    /** Most acts of a dense sample fall in here, so that its months hold several rows each. */
    private static final LocalDate BUSY = LocalDate.of(2024, 2, 10);

    private static final int BUSY_DAYS = 35;

    private Dates() {}

    /** The day of an act. */
    static LocalDate act(Density density, Chance chance) {
        return chance.percent(density.busy())
                ? BUSY.plusDays(chance.below(BUSY_DAYS))
                : FIRST.plusDays(chance.below(DAYS));
    }

    /** So many days later, or the last day there is. */
    static LocalDate after(LocalDate day, int days) {
        return noLater(day.plusDays(days));
    }

    /** The cell for a day. */
    static String text(LocalDate day, int vague, Chance chance) {
        if (!chance.percent(vague)) {
            return day.toString();
        }
        YearMonth month = YearMonth.from(day);
        return switch (chance.weighted(16, 6, 8, 4, 3, 10, 6, 14, 4, 6, 6, 17)) {
            case 0 -> month.toString();
            case 1 -> month + "~";
            case 2 -> day + "~";
            case 3 -> Integer.toString(day.getYear());
            case 4 -> day.getYear() + "~";
            case 5 -> lasted(day, after(day, chance.between(1, 40)));
            case 6 -> month + "/" + YearMonth.from(after(day, chance.between(20, 90)));
            case 7 -> oneOf(day.minusDays(chance.below(20)), after(day, chance.below(20)));
            case 8 -> "[" + month + ".." + YearMonth.from(after(day, 31)) + "]";
            case 9 -> "[.." + after(day, chance.below(20)) + "]";
            case 10 -> "[" + day.minusDays(chance.below(20)) + "..]";
            default -> "";
        };
    }

    private static String lasted(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.toString() : from + "/" + to;
    }

    private static String oneOf(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.toString() : "[" + from + ".." + to + "]";
    }

    private static LocalDate noLater(LocalDate day) {
        return day.isAfter(LAST) ? LAST : day;
    }
}
