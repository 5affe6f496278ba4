package org.casebook.validate.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebook.dataset.Resource;

/**
 * Two columns that say an amount of money together.
 *
 * @param amount the column of the amount
 * @param currency the column of its currency
 */
public record Money(String amount, String currency) {
    /** The amounts that a table may hold. */
    public static List<Money> of(Resource resource) {
        return switch (resource.name()) {
            case "fines" -> List.of(new Money("amount", "currency"), converted());
            case "sentences" -> List.of(new Money("fine_amount", "fine_currency"), converted());
            case "appeals" ->
                List.of(new Money("amount", "currency"), new Money("fine_amount", "fine_currency"), converted());
            default -> List.of();
        };
    }

    /** The amount of a table that figures add up; the converted one is only shown. */
    public static Optional<Money> counted(String table) {
        return switch (table) {
            case "fines" -> Optional.of(new Money("amount", "currency"));
            case "sentences" -> Optional.of(new Money("fine_amount", "fine_currency"));
            default -> Optional.empty();
        };
    }

    private static Money converted() {
        return new Money("amount_converted", "currency_converted");
    }

    public Stream<String> columns() {
        return Stream.of(amount, currency);
    }
}
