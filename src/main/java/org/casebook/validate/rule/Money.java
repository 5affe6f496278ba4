package org.casebook.validate.rule;

import static org.casebook.dataset.Columns.AMOUNT;
import static org.casebook.dataset.Columns.AMOUNT_CONVERTED;
import static org.casebook.dataset.Columns.CURRENCY;
import static org.casebook.dataset.Columns.CURRENCY_CONVERTED;
import static org.casebook.dataset.Columns.FINE_AMOUNT;
import static org.casebook.dataset.Columns.FINE_CURRENCY;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.dataset.Column;
import org.casebook.dataset.Range;
import org.casebook.dataset.Resource;

/**
 * Two columns that say an amount of money together.
 *
 * @param amount the column of the amount
 * @param currency the column of its currency
 */
public record Money(Column<Optional<Range>> amount, Column<String> currency) {
    /** The amounts that a table may hold. */
    public static List<Money> of(Resource resource) {
        return switch (resource.name()) {
            case "fines" -> List.of(new Money(AMOUNT, CURRENCY), converted());
            case "sentences" -> List.of(new Money(FINE_AMOUNT, FINE_CURRENCY), converted());
            case "appeals" -> List.of(new Money(AMOUNT, CURRENCY), new Money(FINE_AMOUNT, FINE_CURRENCY), converted());
            default -> List.of();
        };
    }

    /** The amount of a table that figures add up; the converted one is only shown. */
    public static Optional<Money> counted(String table) {
        return switch (table) {
            case "fines" -> Optional.of(new Money(AMOUNT, CURRENCY));
            case "sentences" -> Optional.of(new Money(FINE_AMOUNT, FINE_CURRENCY));
            default -> Optional.empty();
        };
    }

    private static Money converted() {
        return new Money(AMOUNT_CONVERTED, CURRENCY_CONVERTED);
    }

    public Stream<Column<?>> columns() {
        return Stream.of(amount, currency);
    }
}
