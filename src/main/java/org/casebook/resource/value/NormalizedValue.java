package org.casebook.resource.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casebook.dataset.Edtf;
import org.casebook.dataset.Field;
import org.casebook.dataset.Range;

/** What a value may mean that is not written as the contract has it. Where it may mean two things, neither is taken. */
public final class NormalizedValue {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,18}(?:\\.\\d{1,18})?");

    private static final Pattern THREE_DECIMALS =
            Pattern.compile("(^[~+-]?|\\.\\.)([1-9]\\d{0,2}\\.\\d{3})(?=\\.\\.|$)");

    /** What a coordinate cannot be more than, whether or not its field says so. */
    private static final Map<String, BigDecimal> DEGREES =
            Map.of("latitude", BigDecimal.valueOf(90), "longitude", BigDecimal.valueOf(180));

    private NormalizedValue() {}

    /** The values of the field that this may be, as the contract writes them; none where it cannot be read at all. */
    public static List<String> readings(Field field, String value) {
        if (isCanonical(field, value)) {
            return List.of(value);
        }
        List<String> readings = switch (field.type()) {
            case EDTF -> WrittenDate.readings(value);
            case DATE -> matching(DAY, WrittenDate.readings(value));
            case QUANTITY -> WrittenNumber.readingsOfQuantity(value, field.marks());
            case NUMBER -> matching(DECIMAL, WrittenNumber.readings(value, field.marks()));
            case INTEGER -> matching(WHOLE, WrittenNumber.readings(value, field.marks()));
            case BOOLEAN -> truth(value);
            case STRING -> List.of(value);
        };
        return readings.size() > 1 ? withinBounds(field, readings) : readings;
    }

    /** Whether a text is a date as the contract writes it. */
    static boolean isDate(String text) {
        return Edtf.parse(text).isPresent();
    }

    /** Whether a text is a quantity as the contract writes it. */
    static boolean isQuantity(String text) {
        return Range.parse(text).isPresent();
    }

    /** A reading in digits that nobody takes for another one: with a fourth decimal where three could be thousands. */
    public static String unmistakable(String reading) {
        return THREE_DECIMALS.matcher(reading).replaceAll("$1$20");
    }

    /** The cell as the contract writes it, where it can mean but one thing; else as it stands. */
    public static String canonical(Field field, String cell) {
        if (field.type() == Field.Type.STRING) {
            return cell;
        }
        if (field.delimiter().isEmpty() || !cell.contains(field.delimiter().get())) {
            return canonicalValue(field, cell);
        }
        List<String> values = field.values(cell);
        List<String> canonical = new ArrayList<>();
        values.forEach(value -> canonical.add(value.isEmpty() ? value : canonicalValue(field, value)));
        // A list that needs no mending keeps the spaces around its delimiters.
        return canonical.equals(values) ? cell : String.join(field.delimiter().get(), canonical);
    }

    private static String canonicalValue(Field field, String value) {
        if (isCanonical(field, value)) {
            return value;
        }
        List<String> readings = readings(field, value);
        return readings.size() == 1 ? readings.get(0) : value;
    }

    private static boolean isCanonical(Field field, String value) {
        return switch (field.type()) {
            case EDTF -> isIsoDate(value) || isDate(value);
            case DATE -> isIsoDate(value);
            case QUANTITY -> isDigits(value, 0, value.length()) || (isQuantity(value) && isDecimal(field, value));
            case NUMBER -> DECIMAL.matcher(value).matches() && isDecimal(field, value);
            case INTEGER -> WHOLE.matcher(value).matches();
            case BOOLEAN -> truth(value).isEmpty();
            case STRING -> true;
        };
    }

    /** Whether a full stop in a number can only stand before decimals. */
    private static boolean isDecimal(Field field, String value) {
        return switch (field.marks().stop()) {
            case DECIMAL -> true;
            case EITHER -> !WrittenNumber.mayBeThousands(value);
            case GROUP -> value.replace("..", "").indexOf('.') < 0;
        };
    }

    /** A day, month or year as nearly all are, told without a regular expression; the calendar is looked up elsewhere. */
    private static boolean isIsoDate(String value) {
        return switch (value.length()) {
            case 4 -> isDigits(value, 0, 4);
            case 7 -> isDigits(value, 0, 4) && value.charAt(4) == '-' && isDigits(value, 5, 7);
            case 10 ->
                isDigits(value, 0, 4)
                        && value.charAt(4) == '-'
                        && isDigits(value, 5, 7)
                        && value.charAt(7) == '-'
                        && isDigits(value, 8, 10);
            default -> false;
        };
    }

    private static boolean isDigits(String value, int from, int to) {
        for (int position = from; position < to; position++) {
            if (value.charAt(position) < '0' || value.charAt(position) > '9') {
                return false;
            }
        }
        return true;
    }

    private static List<String> matching(Pattern form, List<String> readings) {
        return readings.stream()
                .filter(reading -> form.matcher(reading).matches())
                .toList();
    }

    /** As Excel writes truth in Russian. */
    private static List<String> truth(String value) {
        return switch (value.toUpperCase(Locale.ROOT)) {
            case "ИСТИНА" -> List.of("true");
            case "ЛОЖЬ" -> List.of("false");
            default -> List.of();
        };
    }

    /** The bounds of a field may leave one reading: no latitude is 43238. */
    private static List<String> withinBounds(Field field, List<String> readings) {
        if (field.type() != Field.Type.NUMBER && field.type() != Field.Type.INTEGER) {
            return readings;
        }
        Optional<BigDecimal> degrees = Optional.ofNullable(DEGREES.get(field.name()));
        Optional<BigDecimal> least = field.minimum().or(() -> degrees.map(BigDecimal::negate));
        Optional<BigDecimal> most = field.maximum().or(() -> degrees);
        return readings.stream()
                .filter(reading -> {
                    BigDecimal number = new BigDecimal(reading);
                    return least.stream().allMatch(bound -> number.compareTo(bound) >= 0)
                            && most.stream().allMatch(bound -> number.compareTo(bound) <= 0);
                })
                .toList();
    }
}
