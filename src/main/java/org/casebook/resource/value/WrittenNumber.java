package org.casebook.resource.value;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.dataset.NumberMarks;
import org.casebook.dataset.NumberMarks.MarkRole;
import org.casebook.dataset.Range;
import org.casebook.language.Message;
import org.jspecify.annotations.Nullable;

/**
 * A number as people and spreadsheets write it: {@code 151 200,50}, {@code 151.200,50}, {@code 151,200.50}. Digits are
 * kept as they stand, zeros at the end too; only grouping goes, and the decimal mark becomes a full stop. Three digits
 * after the only mark may be decimals or a thousand: {@code 1.500} and {@code 1,500} alone do not say which.
 */
final class WrittenNumber {
    /** What a number shows of the marks in it. */
    enum Proof {
        STOP_BEFORE_DECIMALS("number-format.stop-before-decimals"),
        STOP_BETWEEN_THOUSANDS("number-format.stops-between-thousands"),
        COMMA_BEFORE_DECIMALS("number-format.comma-before-decimals"),
        COMMA_BETWEEN_THOUSANDS("number-format.commas-between-thousands");

        private final String key;

        Proof(String key) {
            this.key = key;
        }

        /** In words, of a number that has it. */
        Message words() {
            return Message.of(key);
        }
    }

    private static final Pattern RANGE = Pattern.compile("(~?) ?(.*?) ?\\.\\. ?(.*)");

    /** About, and the signs, the true minus too. */
    private static final String BEFORE = "~+-\u2212";

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern ONE_MARK = Pattern.compile("(\\d+)([.,])(\\d+)");
    /** Of numbers from 1 to 999 alone: {@code 0.500} and {@code 1234.500} have decimals. */
    private static final Pattern MAY_BE_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private static final Pattern GROUPED_BY_SPACES = Pattern.compile("(\\d{1,3}(?:[ '’]\\d{3})+)(?:([.,])(\\d+))?");
    private static final Pattern GROUPED_BY_COMMAS =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+)\\.(\\d+)|(\\d{1,3}(?:,\\d{3}){2,})");
    private static final Pattern GROUPED_BY_STOPS =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+),(\\d+)|(\\d{1,3}(?:\\.\\d{3}){2,})");
    /** Lakhs and crores. */
    private static final Pattern GROUPED_AS_IN_INDIA = Pattern.compile("\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?");

    private WrittenNumber() {}

    /** All that a number may mean, as plain decimals: nothing where it is none, two where only its writer knows. */
    static List<String> readings(String cell, NumberMarks marks) {
        String text = Cells.singleSpaced(cell).replace('\u2212', '-');
        String sign = text.startsWith("-") || text.startsWith("+") ? text.substring(0, 1) : "";
        return number(text.substring(sign.length()), marks).stream()
                .map(number -> sign + number)
                .toList();
    }

    /** All that a quantity of {@link Range} may mean. Both its ends are written in one way. */
    static List<String> readingsOfQuantity(String cell, NumberMarks marks) {
        String text = Cells.singleSpaced(cell);
        Matcher range = RANGE.matcher(text);
        List<String> readings = new ArrayList<>();
        if (range.matches()) {
            for (NumberMarks way : ways(text, marks)) {
                for (String low : end(range.group(2), way)) {
                    end(range.group(3), way).forEach(high -> readings.add(range.group(1) + low + ".." + high));
                }
            }
        } else if (text.startsWith("~")) {
            number(text.substring(1).strip(), marks).forEach(number -> readings.add("~" + number));
        } else {
            readings.addAll(number(text, marks));
        }
        readings.removeIf(reading -> !NormalizedValue.isQuantity(reading));
        return readings.stream().distinct().toList();
    }

    /** Whether some number of a quantity, or this number, may be a thousand times as much as it looks. */
    static boolean mayBeThousands(String text) {
        return text.indexOf('.') >= 0
                && numbers(text).stream()
                        .anyMatch(number -> MAY_BE_THOUSANDS.matcher(number).matches());
    }

    /** What the numbers of a quantity, or this number, show of the marks in them. */
    static Set<Proof> proofs(String text) {
        Set<Proof> proofs = EnumSet.noneOf(Proof.class);
        numbers(Cells.singleSpaced(text)).forEach(number -> prove(number, proofs));
        return proofs;
    }

    private static List<String> numbers(String text) {
        String bare = !text.isEmpty() && BEFORE.indexOf(text.charAt(0)) >= 0
                ? text.substring(1).strip()
                : text;
        int dots = bare.indexOf("..");
        return dots < 0
                ? List.of(bare)
                : List.of(
                        bare.substring(0, dots).strip(),
                        bare.substring(dots + 2).strip());
    }

    private static void prove(String number, Set<Proof> proofs) {
        Matcher one = ONE_MARK.matcher(number);
        Matcher spaces = GROUPED_BY_SPACES.matcher(number);
        if (one.matches()) {
            if (!MAY_BE_THOUSANDS.matcher(number).matches()) {
                proofs.add(beforeDecimals(one.group(2)));
            }
        } else if (spaces.matches()) {
            if (spaces.group(2) != null) {
                proofs.add(beforeDecimals(spaces.group(2)));
            }
        } else if (GROUPED_BY_COMMAS.matcher(number).matches()
                || GROUPED_AS_IN_INDIA.matcher(number).matches()) {
            proofs.add(Proof.COMMA_BETWEEN_THOUSANDS);
            if (number.indexOf('.') >= 0) {
                proofs.add(Proof.STOP_BEFORE_DECIMALS);
            }
        } else if (GROUPED_BY_STOPS.matcher(number).matches()) {
            proofs.add(Proof.STOP_BETWEEN_THOUSANDS);
            if (number.indexOf(',') >= 0) {
                proofs.add(Proof.COMMA_BEFORE_DECIMALS);
            }
        }
    }

    private static Proof beforeDecimals(String mark) {
        return mark.equals(".") ? Proof.STOP_BEFORE_DECIMALS : Proof.COMMA_BEFORE_DECIMALS;
    }

    /** The ways in which both ends of a range may be written: of two marks that may be either, the same for both. */
    private static List<NumberMarks> ways(String range, NumberMarks marks) {
        boolean eitherStop = marks.stop() == MarkRole.EITHER;
        boolean eitherComma = marks.comma() == MarkRole.EITHER;
        if (numbers(range).stream()
                        .noneMatch(end -> MAY_BE_THOUSANDS.matcher(end).matches())
                || (!eitherStop && !eitherComma)) {
            return List.of(marks);
        }
        List<NumberMarks> ways = new ArrayList<>();
        for (MarkRole stop : eitherStop ? List.of(MarkRole.GROUP, MarkRole.DECIMAL) : List.of(marks.stop())) {
            for (MarkRole comma : eitherComma ? List.of(MarkRole.GROUP, MarkRole.DECIMAL) : List.of(marks.comma())) {
                ways.add(new NumberMarks(stop, comma));
            }
        }
        return ways;
    }

    private static List<String> end(String text, NumberMarks marks) {
        return text.isEmpty() ? List.of("") : number(text, marks);
    }

    private static List<String> number(String text, NumberMarks marks) {
        if (DIGITS.matcher(text).matches()) {
            return List.of(text);
        }
        Matcher one = ONE_MARK.matcher(text);
        if (one.matches()) {
            return ofOneMark(one, marks);
        }
        Matcher spaces = GROUPED_BY_SPACES.matcher(text);
        if (spaces.matches()) {
            return spaces.group(2) == null || role(spaces.group(2), marks) != MarkRole.GROUP
                    ? List.of(plain(spaces.group(1), spaces.group(3)))
                    : List.of();
        }
        if (marks.comma() != MarkRole.DECIMAL && !(text.indexOf('.') >= 0 && marks.stop() == MarkRole.GROUP)) {
            Matcher commas = GROUPED_BY_COMMAS.matcher(text);
            if (commas.matches()) {
                return List.of(plain(commas));
            }
        }
        if (marks.stop() != MarkRole.DECIMAL && !(text.indexOf(',') >= 0 && marks.comma() == MarkRole.GROUP)) {
            Matcher stops = GROUPED_BY_STOPS.matcher(text);
            if (stops.matches()) {
                return List.of(plain(stops));
            }
        }
        return List.of();
    }

    private static List<String> ofOneMark(Matcher one, NumberMarks marks) {
        MarkRole role = role(one.group(2), marks);
        List<String> readings = new ArrayList<>();
        if (role != MarkRole.DECIMAL && MAY_BE_THOUSANDS.matcher(one.group()).matches()) {
            readings.add(one.group(1) + one.group(3));
        }
        if (role != MarkRole.GROUP) {
            readings.add(one.group(1) + "." + one.group(3));
        }
        return readings;
    }

    private static MarkRole role(String mark, NumberMarks marks) {
        return mark.equals(".") ? marks.stop() : marks.comma();
    }

    private static String plain(Matcher grouped) {
        return grouped.group(1) == null ? plain(grouped.group(3), null) : plain(grouped.group(1), grouped.group(2));
    }

    private static String plain(String whole, @Nullable String decimals) {
        String digits = whole.replaceAll("[^0-9]", "");
        return decimals == null ? digits : digits + "." + decimals;
    }
}
