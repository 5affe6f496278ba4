package org.casebook.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.dataset.Field;
import org.casebook.dataset.Range;

/** The numbers that a value states. */
final class Bounds {
    private Bounds() {}

    /** The number, or the bounds of a quantity; none of a value that is no number. */
    static List<BigDecimal> of(Field field, String value) {
        return switch (field.type()) {
            case QUANTITY -> Range.parse(value).map(range -> of(range, value)).orElse(List.of());
            case INTEGER, NUMBER -> number(value).map(List::of).orElse(List.of());
            default -> List.of();
        };
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
