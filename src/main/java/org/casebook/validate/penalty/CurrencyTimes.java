package org.casebook.validate.penalty;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * From when until when each currency of ISO 4217 was in use anywhere: {@code currencies.csv}, the dates of Unicode CLDR's
 * supplemental data as ICU4J has them. They are kept as a table because ICU4J takes a tenth of a second to find them.
 */
final class CurrencyTimes {
    private static final String FILE = "currencies.csv";
    private static final int CODE = 3;
    private static final int DAY = 10;

    private final Map<String, Time> times;

    /** The first days of those that are still in use. */
    private final Map<String, String> fromDays = new HashMap<>();

    private CurrencyTimes(Map<String, Time> times) {
        this.times = times;
        times.forEach((currency, time) -> {
            if (time.to().isEmpty()) {
                fromDays.put(currency, time.from().toString());
            }
        });
    }

    /**
     * When a currency was in use.
     *
     * @param from the first day
     * @param to the last day; empty where it still is
     */
    record Time(LocalDate from, Optional<LocalDate> to) {}

    /** Whether a day, as nearly all dates are, is one on which it was and still is in use, told without reading it. */
    boolean clearlyHolds(String currency, String date) {
        String from = fromDays.get(currency);
        return from != null && date.length() == DAY && date.charAt(0) != '[' && date.compareTo(from) >= 0;
    }

    static CurrencyTimes read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CurrencyTimes.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            Map<String, Time> times = new HashMap<>();
            lines.lines().skip(1).forEach(line -> times.put(line.substring(0, CODE), time(line)));
            return new CurrencyTimes(times);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Time time(String line) {
        int to = CODE + 1 + DAY + 1;
        return new Time(
                LocalDate.parse(line.substring(CODE + 1, CODE + 1 + DAY)),
                line.length() > to ? Optional.of(LocalDate.parse(line.substring(to))) : Optional.empty());
    }

    /** When it was in use; empty where nobody says. */
    Optional<Time> of(String currency) {
        return Optional.ofNullable(times.get(currency));
    }
}
