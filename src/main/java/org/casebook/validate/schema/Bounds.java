package org.casebook.validate.schema;

import static org.casebook.language.Argument.quoted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casebook.dataset.CellValues;
import org.casebook.dataset.Field;
import org.casebook.dataset.Range;
import org.casebook.validate.rule.Refusal;

/** The numbers that a value states. */
final class Bounds {
    private static final int MOST_DIGITS = 15;
    private static final Pattern WHOLE_PART = Pattern.compile("^[+-]?0*[1-9]\\d{" + MOST_DIGITS + "}");

    private Bounds() {}

    /** The number, or the bounds of a quantity; none of a value that is no number. */
    static List<BigDecimal> of(Field field, CellValues values, String value) {
        return switch (field.type()) {
            case QUANTITY ->
                values.quantity(value).map(range -> of(range, value)).orElse(List.of());
            case INTEGER, NUMBER -> number(value).map(List::of).orElse(List.of());
            default -> List.of();
        };
    }

    /** Refuses a number of which spreadsheets and most programs lose the last digits: they keep fifteen. */
    static Optional<Refusal> tooManyDigits(String value) {
        return value.length() > MOST_DIGITS && WHOLE_PART.matcher(value).find()
                ? Optional.of(Refusal.says("digits", quoted(value), MOST_DIGITS))
                : Optional.empty();
    }

    /** A number that the field allows: the usual one, else the nearest of its bounds. */
    static String example(Field field, BigDecimal usual) {
        BigDecimal notLess = field.minimum().map(usual::max).orElse(usual);
        return field.maximum().map(notLess::min).orElse(notLess).toPlainString();
    }

    private static List<BigDecimal> of(Range range, String value) {
        // "At most 500" does not say that it may be nothing.
        boolean lowIsWritten = !value.startsWith("..") && !value.startsWith("~..");
        return Stream.concat(lowIsWritten ? Stream.of(range.low()) : Stream.of(), range.high().stream())
                .toList();
    }

    private static Optional<BigDecimal> number(String value) {
        try {
            return Optional.of(new BigDecimal(value));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
