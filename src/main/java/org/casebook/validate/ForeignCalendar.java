package org.casebook.validate;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * A calendar whose years are other ones than the Gregorian: a year of it is begun in one and mostly ended in the next.
 *
 * @param name as people call it
 * @param beginning the Gregorian year in which a year of it begins
 * @param end the one in which it ends
 * @param isNear whether its years are so near the Gregorian ones that either may be meant
 */
record ForeignCalendar(String name, IntUnaryOperator beginning, IntUnaryOperator end, boolean isNear) {
    private static final double ISLAMIC_YEAR = 0.970224;
    private static final double HIJRA = 621.5774;

    /** Those in use for law or news. That of Ethiopia is seven years behind only, which no other date can show. */
    static final List<ForeignCalendar> ALL = List.of(
            of("Persian", 621, 622),
            new ForeignCalendar("Islamic", ForeignCalendar::islamic, year -> islamic(year + 1), false),
            of("Buddhist", -543, -543),
            of("Hebrew", -3761, -3760),
            of("Minguo (Taiwan)", 1911, 1911),
            new ForeignCalendar("Indian national (Saka)", year -> year + 78, year -> year + 79, true));

    private static ForeignCalendar of(String name, int beginning, int end) {
        return new ForeignCalendar(name, year -> year + beginning, year -> year + end, false);
    }

    private static int islamic(int year) {
        return (int) (year * ISLAMIC_YEAR + HIJRA);
    }

    /** In words, the Gregorian year that a year of it may be, where that is within two: {@code 2019 or 2020 (Persian)}. */
    Optional<String> meaning(int year, int from, int to) {
        int first = beginning.applyAsInt(year);
        int last = end.applyAsInt(year);
        return last < from || first > to
                ? Optional.empty()
                : Optional.of((first == last ? "" + first : first + " or " + last) + " (" + name + ")");
    }
}
