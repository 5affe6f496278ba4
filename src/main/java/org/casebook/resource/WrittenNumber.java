package org.casebook.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.dataset.Range;

/**
 * A number as people and spreadsheets write it: {@code 151 200,50}, {@code 151.200,50}, {@code 151,200.50}. Digits are
 * kept as they stand, zeros at the end too; only grouping goes, and the decimal mark becomes a full stop.
 */
final class WrittenNumber {
    private static final Pattern RANGE = Pattern.compile("(~?) ?(.*?) ?\\.\\. ?(.*)");

    private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(\\d+),(\\d+)");
    private static final Pattern THREE_AFTER_COMMA = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    private static final Pattern GROUPED_BY_SPACES = Pattern.compile("(\\d{1,3}(?:[ '’]\\d{3})+)(?:[.,](\\d+))?");
    private static final Pattern GROUPED_BY_COMMAS =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+)\\.(\\d+)|(\\d{1,3}(?:,\\d{3}){2,})");
    private static final Pattern GROUPED_BY_STOPS =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+),(\\d+)|(\\d{1,3}(?:\\.\\d{3}){2,})");

    private WrittenNumber() {}

    /** All that a number may mean, as plain decimals: nothing where it is none, two where only its writer knows. */
    static List<String> readings(String cell) {
        String text = Cells.singleSpaced(cell).replace('\u2212', '-');
        String sign = text.startsWith("-") || text.startsWith("+") ? text.substring(0, 1) : "";
        return number(text.substring(sign.length())).stream()
                .map(number -> sign + number)
                .toList();
    }

    /** All that a quantity of {@link Range} may mean. */
    static List<String> readingsOfQuantity(String cell) {
        String text = Cells.singleSpaced(cell);
        List<String> readings = new ArrayList<>();
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            for (String low : end(range.group(2))) {
                end(range.group(3)).forEach(high -> readings.add(range.group(1) + low + ".." + high));
            }
        } else if (text.startsWith("~")) {
            number(text.substring(1).strip()).forEach(number -> readings.add("~" + number));
        } else {
            readings.addAll(number(text));
        }
        readings.removeIf(reading -> Range.parse(reading).isEmpty());
        return List.copyOf(readings);
    }

    private static List<String> end(String text) {
        return text.isEmpty() ? List.of("") : number(text);
    }

    private static List<String> number(String text) {
        if (PLAIN.matcher(text).matches()) {
            return List.of(text);
        }
        Matcher comma = DECIMAL_COMMA.matcher(text);
        if (comma.matches()) {
            String decimal = comma.group(1) + "." + comma.group(2);
            return THREE_AFTER_COMMA.matcher(text).matches()
                    ? List.of(comma.group(1) + comma.group(2), decimal)
                    : List.of(decimal);
        }
        for (Pattern grouped : List.of(GROUPED_BY_SPACES, GROUPED_BY_COMMAS, GROUPED_BY_STOPS)) {
            Matcher number = grouped.matcher(text);
            if (number.matches()) {
                String whole = number.group(1) == null ? number.group(3) : number.group(1);
                String digits = whole.replaceAll("[^0-9]", "");
                return List.of(number.group(2) == null ? digits : digits + "." + number.group(2));
            }
        }
        return List.of();
    }
}
