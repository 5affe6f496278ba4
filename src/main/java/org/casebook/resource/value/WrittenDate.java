package org.casebook.resource.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people and spreadsheets write it: {@code 23.06.2011}, {@code 06.2011}, {@code июнь 2011}. */
final class WrittenDate {
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]0?0:00(:00(\\.0+)?)?$");
    private static final Pattern YEAR_WORD =
            Pattern.compile("(?<=\\d) ?(?:г\\.?|год|года|ж\\.?|жыл)$", Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

    private static final Pattern EDTF = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");
    /** With full stops the day is first everywhere. */
    private static final Pattern DOTS = Pattern.compile("(?:(\\d{1,2})\\.)?(\\d{1,2})\\.(\\d{4})\\.?");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([./-])(\\d{1,2})\\2(\\d{1,2})\\.?");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(\\d{4})\\.(\\d{2})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[/-](\\d{4})");
    /** With slashes or dashes the day is first in Europe and second in America. */
    private static final Pattern EITHER_FIRST = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})");

    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{2})");
    private static final Pattern NAMED =
            Pattern.compile("(?:[«\"]?(?<day>\\d{1,2})[»\"]?[ .-]*)?(?<month>\\p{L}{3,})\\.?[ ,.-]*(?<year>\\d{4})");
    private static final Pattern NAMED_IN_ENGLISH =
            Pattern.compile("(?<month>[A-Za-z]{3,})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})");
    private static final Pattern NAMED_IN_KAZAKH = Pattern.compile(
            "(?<year>\\d{4})(?: ?(?:жылғы|жылдың|ж\\.))? (?:(?<day>\\d{1,2}) )?(?<month>\\p{L}{3,})",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

    /** Hyphens that do not break, dashes and the minus sign, which a program of texts puts in a hyphen's place. */
    private static final Pattern DASHES = Pattern.compile("(?<=\\d)[\\u2010-\\u2015\\u2212](?=\\d)");

    private static final Pattern IN_CHINESE = Pattern.compile("(\\d{4})[年년] ?(\\d{1,2})[月월](?: ?(\\d{1,2})[日일])?");

    private WrittenDate() {}

    /** All that a cell may mean, as EDTF: nothing where it is no date, several where only its writer knows. */
    static List<String> readings(String cell) {
        String text = DASHES.matcher(Cells.singleSpaced(cell)).replaceAll("-");
        return of(text).stream().filter(NormalizedValue::isDate).toList();
    }

    private static Set<String> of(String text) {
        if (text.startsWith("[") && text.endsWith("]") && text.contains("..")) {
            int dots = text.indexOf("..");
            return both(
                    end(text.substring(1, dots)),
                    end(text.substring(dots + 2, text.length() - 1)),
                    (from, to) -> "[" + from + ".." + to + "]");
        }
        if (text.endsWith("~")) {
            Set<String> about = new LinkedHashSet<>();
            point(text.substring(0, text.length() - 1).strip()).forEach(reading -> about.add(reading + "~"));
            return about;
        }
        Set<String> whole = point(text);
        int slash = text.indexOf('/');
        return whole.isEmpty() && slash >= 0 && slash == text.lastIndexOf('/')
                ? both(end(text.substring(0, slash)), end(text.substring(slash + 1)), (from, to) -> from + "/" + to)
                : whole;
    }

    private static Set<String> end(String text) {
        return text.isBlank() ? Set.of("") : point(text.strip());
    }

    private static Set<String> both(Set<String> from, Set<String> to, BiFunction<String, String, String> joined) {
        Set<String> readings = new LinkedHashSet<>();
        from.forEach(first -> to.forEach(last -> readings.add(joined.apply(first, last))));
        return readings;
    }

    /** The days, months or years that a text without range may mean; only such as are in the calendar. */
    private static Set<String> point(String written) {
        String text = YEAR_WORD
                .matcher(MIDNIGHT.matcher(written).replaceFirst(""))
                .replaceFirst("")
                .strip();
        List<String> readings = new ArrayList<>();
        Matcher dots = DOTS.matcher(text);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher yearAndMonth = YEAR_AND_MONTH.matcher(text);
        Matcher monthAndYear = MONTH_AND_YEAR.matcher(text);
        Matcher eitherFirst = EITHER_FIRST.matcher(text);
        Matcher shortYear = SHORT_YEAR.matcher(text);
        Matcher inChinese = IN_CHINESE.matcher(text);
        if (EDTF.matcher(text).matches()) {
            readings.add(text);
        } else if (dots.matches()) {
            readings.add(date(dots.group(3), dots.group(2), Optional.ofNullable(dots.group(1))));
        } else if (yearFirst.matches()) {
            readings.add(date(yearFirst.group(1), yearFirst.group(3), Optional.of(yearFirst.group(4))));
        } else if (yearAndMonth.matches()) {
            readings.add(date(yearAndMonth.group(1), yearAndMonth.group(2), Optional.empty()));
        } else if (monthAndYear.matches()) {
            readings.add(date(monthAndYear.group(2), monthAndYear.group(1), Optional.empty()));
        } else if (eitherFirst.matches()) {
            eitherFirst(eitherFirst.group(4), eitherFirst, readings);
        } else if (shortYear.matches()) {
            shortYear(shortYear, readings);
        } else if (inChinese.matches()) {
            readings.add(date(inChinese.group(1), inChinese.group(2), Optional.ofNullable(inChinese.group(3))));
        } else {
            named(text, readings);
        }
        readings.removeIf(reading -> !NormalizedValue.isDate(reading));
        return new LinkedHashSet<>(readings);
    }

    private static void eitherFirst(String year, Matcher numbers, List<String> readings) {
        readings.add(date(year, numbers.group(3), Optional.of(numbers.group(1))));
        readings.add(date(year, numbers.group(1), Optional.of(numbers.group(3))));
    }

    /** Of two digits nobody knows the century, and without full stops not the order either. */
    private static void shortYear(Matcher numbers, List<String> readings) {
        for (String century : List.of("20", "19")) {
            String year = century + numbers.group(4);
            if (numbers.group(2).equals(".")) {
                readings.add(date(year, numbers.group(3), Optional.of(numbers.group(1))));
            } else {
                eitherFirst(year, numbers, readings);
            }
        }
    }

    private static void named(String text, List<String> readings) {
        for (Pattern pattern : List.of(NAMED, NAMED_IN_ENGLISH, NAMED_IN_KAZAKH)) {
            Matcher named = pattern.matcher(text);
            if (named.matches()) {
                Optional<String> day = Optional.ofNullable(named.group("day"));
                MonthNames.number(named.group("month"))
                        .ifPresent(month -> readings.add(date(named.group("year"), String.valueOf(month), day)));
            }
        }
    }

    private static String date(String year, String month, Optional<String> day) {
        return year + "-" + twoDigits(month)
                + day.map(number -> "-" + twoDigits(number)).orElse("");
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
