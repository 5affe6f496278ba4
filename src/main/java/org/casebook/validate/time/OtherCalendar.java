package org.casebook.validate.time;

import static org.casebook.dataset.Columns.DATE;
import static org.casebook.language.Argument.or;
import static org.casebook.language.Argument.quoted;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.dataset.Field;
import org.casebook.dataset.Resource;
import org.casebook.dataset.Row;
import org.casebook.dataset.Severity;
import org.casebook.language.Message;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/** A year is not far from the others of its column: 1398 beside 2019 is of the Persian calendar, 1011 is a slip. */
public final class OtherCalendar implements ValueRule {
    /** More years than a life's work documents, and fewer than any two calendars are apart but one. */
    private static final int FAR = 60;

    /** So far no date of a case is, whatever calendar it may be of. */
    private static final int TOO_FAR = 100;

    private static final int NEAR_OTHERS = 10;
    private static final int COMPANY = 30;
    private static final int ONE_IN = 5;
    private static final int YEAR = 4;
    private static final int FIRST_DOCUMENTED = 1800;

    @Override
    public String name() {
        return "other-calendar";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        if (field.type() != Field.Type.EDTF && field.type() != Field.Type.DATE) {
            return Optional.empty();
        }
        int latest = tables.description().dataAsOf().getYear();
        int[] years = years(tables, resource, field);
        Others others = new Others(years, latest);
        boolean ofCase = DATE.is(field);
        return Optional.of(value -> resource.values()
                .date(value)
                .flatMap(date -> Stream.of(date.earliest(), date.latest())
                        .flatMap(Optional::stream)
                        .map(LocalDate::getYear)
                        .flatMap(year -> refuse(value, year, others, ofCase).stream())
                        .findFirst()));
    }

    /** The years of the column, in order; the middle one of those that can be; and that of the day of the tables. */
    private static final class Others {
        private final int[] years;
        private final int usual;
        private final int latest;

        Others(int[] years, int latest) {
            this.years = years;
            this.usual = usual(years, latest);
            this.latest = latest;
        }

        boolean areFarFrom(int year) {
            return Math.abs(year - usual) > FAR && (year < FIRST_DOCUMENTED || year > latest || isAlone(year));
        }

        /** Whether hardly another row has a year near that one: an archive may well hold 1937 and 2011. */
        private boolean isAlone(int year) {
            long company = Arrays.stream(years)
                    .filter(other -> Math.abs(other - year) <= COMPANY)
                    .count();
            return company * ONE_IN < years.length || company == 1;
        }
    }

    /** What the year may be of another calendar, where none of the usual years is near it. */
    static List<Message> meanings(int year, int usual, int latest) {
        return ForeignCalendar.ALL.stream()
                .flatMap(calendar -> calendar
                        .meaning(
                                year,
                                usual - (calendar.isNear() ? NEAR_OTHERS : FAR),
                                Math.min(latest, usual + (calendar.isNear() ? NEAR_OTHERS : FAR)))
                        .stream())
                .toList();
    }

    private static Optional<Refusal> refuse(String value, int year, Others others, boolean ofCase) {
        if (!others.areFarFrom(year)) {
            return Optional.empty();
        }
        List<Message> meanings = meanings(year, others.usual, others.latest);
        boolean tooFar = ofCase && Math.abs(year - others.usual) >= TOO_FAR;
        if (meanings.isEmpty() && !tooFar) {
            return Optional.empty();
        }
        return Optional.of(
                meanings.isEmpty()
                        ? Refusal.says(
                                "other-calendar", quoted(value), String.valueOf(year), String.valueOf(others.usual))
                        : Refusal.says(
                                "other-calendar.meaning",
                                quoted(value),
                                String.valueOf(year),
                                String.valueOf(others.usual),
                                or(meanings)));
    }

    private static int[] years(Tables tables, Resource resource, Field field) {
        int position =
                Optional.ofNullable(resource.positions().get(field.name())).orElse(0);
        List<Row> rows = tables.rows(resource.name());
        int[] years = new int[rows.size()];
        int count = 0;
        for (Row row : rows) {
            int year = year(row.cells().get(position));
            if (year >= 0) {
                years[count++] = year;
            }
        }
        int[] sorted = Arrays.copyOf(years, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** The first year of a date, read without a regular expression; -1 where there is none. */
    private static int year(String date) {
        int start = date.startsWith("[") ? 1 : 0;
        if (date.length() < start + YEAR) {
            return -1;
        }
        int year = 0;
        for (int position = start; position < start + YEAR; position++) {
            int digit = date.charAt(position) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            year = year * 10 + digit;
        }
        return year;
    }

    private static int usual(int[] years, int latest) {
        int[] possible = Arrays.stream(years)
                .filter(year -> year >= FIRST_DOCUMENTED && year <= latest)
                .toArray();
        return possible.length == 0 ? latest : possible[possible.length / 2];
    }
}
