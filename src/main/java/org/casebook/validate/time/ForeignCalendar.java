package org.casebook.validate.time;

import static org.casebook.language.Argument.or;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.casebook.language.Message;

/**
 * A calendar whose years are other ones than the Gregorian: a year of it is begun in one and mostly ended in the next.
 *
 * @param name as people call it
 * @param beginning the Gregorian year in which a year of it begins
 * @param end the one in which it ends
 * @param isNear whether its years are so near the Gregorian ones that either may be meant
 */
record ForeignCalendar(Message name, IntUnaryOperator beginning, IntUnaryOperator end, boolean isNear) {
    private static final double ISLAMIC_YEAR = 0.970224;
    private static final double HIJRA = 621.5774;

    /** Those in use for law or news. That of Ethiopia is seven years behind only, which no other date can show. */
    static final List<ForeignCalendar> ALL = List.of(
            of(Message.of("calendar.persian"), 621, 622),
            new ForeignCalendar(
                    Message.of("calendar.islamic"), ForeignCalendar::islamic, year -> islamic(year + 1), false),
            of(Message.of("calendar.buddhist"), -543, -543),
            of(Message.of("calendar.hebrew"), -3761, -3760),
            of(Message.of("calendar.minguo"), 1911, 1911),
            new ForeignCalendar(Message.of("calendar.saka"), year -> year + 78, year -> year + 79, true));

    private static ForeignCalendar of(Message name, int beginning, int end) {
        return new ForeignCalendar(name, year -> year + beginning, year -> year + end, false);
    }

    private static int islamic(int year) {
        return (int) (year * ISLAMIC_YEAR + HIJRA);
    }

    /** In words, the Gregorian year that a year of it may be, where that is within two: {@code 2019 or 2020 (Persian)}. */
    Optional<Message> meaning(int year, int from, int to) {
        int first = beginning.applyAsInt(year);
        int last = end.applyAsInt(year);
        return last < from || first > to
                ? Optional.empty()
                : Optional.of(
                        Message.of("calendar.year", or(first == last ? List.of(first) : List.of(first, last)), name));
    }
}
