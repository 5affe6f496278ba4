package org.casebook.validate;

import java.math.BigDecimal;
import java.util.Optional;
import org.casebook.dataset.Field;
import org.casebook.dataset.Range;
import org.casebook.dataset.Resource;

/** A quantity is not larger than anything that is counted: beyond that it is a slip, and sums would lose their last digits. */
final class AbsurdQuantity implements ValueRule {
    /** A million millions. */
    static final BigDecimal LARGEST = BigDecimal.TEN.pow(12);

    @Override
    public String name() {
        return "absurd-quantity";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        return field.type() == Field.Type.QUANTITY ? Optional.of(AbsurdQuantity::refuse) : Optional.empty();
    }

    private static Optional<Refusal> refuse(String value) {
        return Range.parse(value)
                .filter(range -> greatest(range).compareTo(LARGEST) > 0)
                .map(range -> Refusal.of(
                        value,
                        "is too large to be true.",
                        "Mend it; the largest number that is counted is " + LARGEST.toPlainString() + "."));
    }

    /** The larger bound that a range has. */
    static BigDecimal greatest(Range range) {
        return range.high().orElse(range.low());
    }
}
