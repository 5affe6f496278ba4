package org.casebook.validate.time;

import static org.casebook.language.Argument.quoted;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casebook.dataset.CellValues;
import org.casebook.dataset.Field;
import org.casebook.dataset.Range;
import org.casebook.dataset.Resource;
import org.casebook.validate.rule.Refusal;
import org.casebook.validate.rule.Tables;
import org.casebook.validate.rule.ValueRule;

/** A range of numbers or days begins with its smaller or earlier end. */
public final class ReversedRange implements ValueRule {
    private static final Pattern NUMBERS = Pattern.compile("(~?)(.+)\\.\\.(.+)");
    private static final Pattern LASTED = Pattern.compile("()(.+)/(.+)");
    private static final Pattern ONE_OF = Pattern.compile("(\\[)(.+)\\.\\.(.+)]");

    @Override
    public String name() {
        return "reversed-range";
    }

    @Override
    public Optional<Judge> on(Tables tables, Resource resource, Field field) {
        return switch (field.type()) {
            case QUANTITY -> Optional.of(ReversedRange::refuseQuantity);
            case EDTF -> Optional.of(value -> refuseDate(resource.values(), value));
            default -> Optional.empty();
        };
    }

    private static Optional<Refusal> refuseQuantity(String value) {
        if (!value.contains("..") || !Range.looksReversed(value)) {
            return Optional.empty();
        }
        String mended = NUMBERS.matcher(value).replaceFirst("$1$3..$2");
        return Optional.of(Refusal.says("reversed-range.number", quoted(value), mended));
    }

    private static Optional<Refusal> refuseDate(CellValues values, String value) {
        Matcher lasted = LASTED.matcher(value);
        Matcher oneOf = ONE_OF.matcher(value);
        if (lasted.matches()) {
            return refuseDate(values, value, lasted.replaceFirst("$3/$2"));
        }
        return oneOf.matches() ? refuseDate(values, value, oneOf.replaceFirst("[$3..$2]")) : Optional.empty();
    }

    private static Optional<Refusal> refuseDate(CellValues values, String value, String turned) {
        return values.date(value).isEmpty() && values.date(turned).isPresent()
                ? Optional.of(Refusal.says("reversed-range.day", quoted(value), turned))
                : Optional.empty();
    }
}
