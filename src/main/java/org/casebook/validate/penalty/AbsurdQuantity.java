package org.casebook.validate.penalty;

import static org.casebook.language.Argument.quoted;

import java.math.BigDecimal;
import java.util.Optional;
import org.casebook.dataset.CellValues;
import org.casebook.dataset.Field;
import org.casebook.dataset.Range;
import org.casebook.dataset.Resource;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.StandardTables;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;
import org.casebook.validate.schema.Maximum;

/**
 * A quantity is not larger than anything that happens: beyond that it is a slip, and sums would lose their last digits.
 * A publication sets a bound of its own as its field's {@code maximum}, which {@link Maximum} keeps.
 */
public final class AbsurdQuantity implements ValueRule {
    /** A million millions. */
    static final BigDecimal LARGEST = BigDecimal.TEN.pow(12);

    private static final BigDecimal TEN_YEARS_OF_DAYS = BigDecimal.valueOf(3653);
    private static final BigDecimal HUNDRED_YEARS_OF_MONTHS = BigDecimal.valueOf(1200);
    private static final BigDecimal TEN_YEARS_OF_WORK = BigDecimal.valueOf(20_000);

    @Override
    public String name() {
        return "absurd-quantity";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        if (field.type() != Field.Type.QUANTITY) {
            return Optional.empty();
        }
        BigDecimal largest = largest(resource, field);
        return Optional.of(value -> refuse(value, resource.values(), largest));
    }

    private static BigDecimal largest(Resource resource, Field field) {
        boolean counted = StandardTables.isSanctionTable(resource) || StandardTables.isAppeals(resource);
        if (!counted || field.maximum().isPresent()) {
            return LARGEST;
        }
        return switch (field.name()) {
            case "days" -> TEN_YEARS_OF_DAYS;
            case "prison_months", "suspended_months", "probation_months", "ban_months" -> HUNDRED_YEARS_OF_MONTHS;
            case "work_hours" -> TEN_YEARS_OF_WORK;
            default -> LARGEST;
        };
    }

    private static Optional<Refusal> refuse(String value, CellValues values, BigDecimal largest) {
        if (Range.isTooLong(value)) {
            return Optional.of(Refusal.says("absurd-quantity.digits", quoted(value), largest));
        }
        return values.quantity(value)
                .filter(range -> greatest(range).compareTo(largest) > 0)
                .map(range -> Refusal.says(
                        largest.compareTo(LARGEST) == 0 ? "absurd-quantity" : "absurd-quantity.field",
                        quoted(value),
                        largest));
    }

    /** The larger bound that a range has. */
    static BigDecimal greatest(Range range) {
        return range.high().orElse(range.low());
    }
}
